import { cnh } from '../../../detectors/br/cnh.js';
import { asIs, digits, suite } from '../world.js';

/** Bodies whose checks are below ten, where the definition is a plain sum. */
const valid = digits(9)
  .map((body) => {
    const sum = (weight: (at: number) => number): number =>
      [...body].reduce((total, digit, at) => total + Number(digit) * weight(at), 0) % 11;
    const checks = [sum((at) => 9 - at), sum((at) => at + 1)];
    return Math.max(...checks) > 9 ? '' : body + checks.join('');
  })
  .filter((value) => value !== '' && !/^0+$/.test(value));

suite(cnh, {
  valid,
  spellings: [[asIs, 'alone']],
  words: ['CNH', 'carteira de motorista', 'DETRAN'],
  never: valid.map((value) => `${value.slice(0, 10)}${(Number(value[10]) + 3) % 10}`),
});
