import { expect, test } from 'vitest';
import { isHealthCard, veka } from '../../../detectors/ch/veka.js';
import { values } from '../drive.js';
import { checked, cut, digits, spoiled, testSubject, testWrong } from '../western-europe.js';

const valid = checked(
  digits(14).map((one) => `80756${one}`),
  isHealthCard,
);

testSubject({
  detector: veka,
  valid,
  spell: (value) => [value, cut(value, ' ', 5, 5, 10), cut(value, ' ', 5, 5, 5, 5)],
  words: [
    'Versichertenkarte',
    "carte d'assuré",
    'health insurance card',
    'tarjeta sanitaria',
    'tessera sanitaria',
    'zorgpas',
    'karta ubezpieczenia',
    'cartão de saúde',
  ],
  where: 'bare',
});

testWrong(veka, spoiled(valid));

test.each(['Versichertenkarte 80757000151234567890', '807560001512345'])('nothing in %s', (text) => {
  expect(values(veka, text)).toEqual([]);
});
