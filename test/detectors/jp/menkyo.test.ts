import { menkyo } from '../../../detectors/jp/menkyo.js';
import { asIs, between, digits, joined, suite } from '../world.js';

suite(menkyo, {
  valid: joined(between(10, 77, 2), digits(10)),
  spellings: [[asIs, 'never']],
  words: ['運転免許', '免許証番号', 'driver license'],
  never: joined('0', digits(11)),
});
