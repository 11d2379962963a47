import fc from 'fast-check';
import { rg } from '../../../detectors/br/rg.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

suite(rg, {
  valid: joined(between(10, 99, 2), digits(6), fc.constantFrom('0', '7', 'X')),
  spellings: [
    [grouped(['.', '.', '-'], 2, 3, 3, 1), 'never'],
    [asIs, 'never'],
  ],
  words: ['RG', 'identidade', 'registro geral'],
  never: digits(11),
});
