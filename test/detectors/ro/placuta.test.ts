import { expect, test } from 'vitest';
import { placuta } from '../../../detectors/ro/placuta.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    placuta,
    digits(2).chain((body) => letters(3).map((last) => `CJ${body}${last}`)),
    (value) => {
      const parts = [value.slice(0, 2), value.slice(2, 4), value.slice(4)];
      return [value, value.toLowerCase(), parts.join(' '), parts.join('-')];
    },
    { where: 'near', word: 'număr de înmatriculare' },
  );
});

test.each(['number plate', 'autoturismul', 'Kennzeichen'])('%s is context', (word) => {
  expect(values(placuta, `${word} B 473 KLM`)).toEqual(['B 473 KLM']);
});
