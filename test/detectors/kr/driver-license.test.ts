import { driverLicense } from '../../../detectors/kr/driver-license.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

suite(driverLicense, {
  valid: joined(between(11, 28, 2), digits(2), digits(6), digits(2)),
  spellings: [
    [grouped('-', 2, 2, 6, 2), 'always'],
    [asIs, 'never'],
  ],
  words: ['운전면허', '면허번호', 'driver license'],
  never: joined(between(30, 99, 2), digits(10)).map(grouped('-', 2, 2, 6, 2)),
});
