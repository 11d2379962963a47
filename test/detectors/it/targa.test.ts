import { expect, test } from 'vitest';
import { targa } from '../../../detectors/it/targa.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    targa,
    letters(2, 'ABCDEFGHJKLMNPRSTVWXYZ').chain((head) =>
      digits(3).chain((body) => letters(2, 'ABCDEFGHJKLMNPRSTVWXYZ').map((last) => head + body + last)),
    ),
    (value) => {
      const parts = [value.slice(0, 2), value.slice(2, 5), value.slice(5)];
      return [value, value.toLowerCase(), parts.join(' '), parts.join('-')];
    },
    { where: 'near', word: 'targa' },
  );
});

test.each(['number plate', 'Kennzeichen', 'matrícula'])('%s is context', (word) => {
  expect(values(targa, `${word} GH 473 KL`)).toEqual(['GH 473 KL']);
});
