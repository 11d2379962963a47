import fc from 'fast-check';
import { dea } from '../../../detectors/us/dea.js';
import { asIs, letters, suite } from '../world.js';

const valid = fc
  .tuple(letters(1, 'ABCDEFGHJKLMPRSTUX'), letters(1), fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }))
  .map(([kind, name, body]) => {
    const sum = body.reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 2), 0);
    return `${kind}${name}${body.join('')}${sum % 10}`;
  });

suite(dea, {
  valid,
  spellings: [
    [asIs, 'alone'],
    [(value) => value.toLowerCase(), 'alone'],
  ],
  words: ['DEA', 'prescriber', 'medical license'],
  never: valid.map((value) => `${value.slice(0, 8)}${(Number(value[8]) + 3) % 10}`),
});
