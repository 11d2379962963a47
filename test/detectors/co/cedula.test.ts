import { cedula } from '../../../detectors/co/cedula.js';
import { asIs, digits, grouped, joined, suite } from '../world.js';

suite(cedula, {
  valid: joined('1', digits(9)),
  spellings: [
    [grouped('.', 1, 3, 3, 3), 'never'],
    [asIs, 'never'],
  ],
  words: ['cédula', 'CC', 'NUIP'],
  never: digits(11),
});
