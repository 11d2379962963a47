import { expect, test } from 'vitest';
import { pathAdvice } from '../../src/policy/paths.js';
import { nearest } from '../../src/policy/suggest.js';

test.each([
  ['EMAIL_ADDRES', 'EMAIL_ADDRESS'],
  ['email-address', 'EMAIL_ADDRESS'],
  ['EMIAL_ADDRESS', 'EMAIL_ADDRESS'],
  ['PHONE', undefined],
  ['ur', 'URL'],
  ['x', undefined],
  ['something else', undefined],
  ['x'.repeat(10_000), undefined],
])('nearest to %s is %s', (word, expected) => {
  expect(nearest(word, ['EMAIL_ADDRESS', 'PHONE_NUMBER', 'URL', 'ID'])).toBe(expected);
});

test.each([
  ['messages[*].content', 'did you mean messages.*.content?'],
  ['$.messages[0]["text"]', 'did you mean messages.0.text?'],
  ['/messages/0/content', 'did you mean messages.0.content?'],
  ['messages..content', undefined],
  ['[', undefined],
])('a path %s', (path, advice) => {
  expect(pathAdvice(path)).toBe(advice);
});
