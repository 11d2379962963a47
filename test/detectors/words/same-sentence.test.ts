import { expect, test } from 'vitest';
import { namedBefore, wordSet } from '../../../detectors/words/same-sentence.js';

const words = wordSet('invoice réf order');
const asks = (text: string, field = ''): boolean => namedBefore(text, text.indexOf('#'), field, words);

test.each(['invoice #', 'the invoice of May, no. #', 'Réf. #', 'Order: #'])('%s', (text) => {
  expect(asks(text)).toBe(true);
});

test.each(['About the invoice. I used #', 'an order? #', 'my order! Then #', 'reordered #'])(
  'not %s',
  (text) => {
    expect(asks(text)).toBe(false);
  },
);

test('not across a paragraph, nor far away', () => {
  expect(asks('invoice\n\n#')).toBe(false);
  expect(asks(`invoice${' '.repeat(60)}#`)).toBe(false);
});

test('reads the key of the field', () => {
  expect(asks('#', 'order_id')).toBe(true);
  expect(asks('#', 'card')).toBe(false);
});
