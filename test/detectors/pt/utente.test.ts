import { expect, test } from 'vitest';
import { utente } from '../../../detectors/pt/utente.js';
import { values } from '../drive.js';
import { checkSpellings, digits } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    utente,
    digits(9),
    (value) => [value, `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`],
    { where: 'near', word: 'utente' },
  );
});

test.each(['SNS', 'patient number', 'tarjeta sanitaria', 'Krankenversichertennummer'])(
  '%s is context',
  (word) => {
    expect(values(utente, `${word} 273648159`)).toEqual(['273648159']);
  },
);
