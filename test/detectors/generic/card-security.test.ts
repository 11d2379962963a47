import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSecurity } from '../../../detectors/generic/card-security.js';
import { drive, values } from '../drive.js';

const code = fc.stringMatching(/^[0-9]{3,4}$/);
const expiry = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 24, max: 39 }), fc.constantFrom('', '20'))
  .map(([month, year, century]) => `${String(month).padStart(2, '0')}/${century}${year}`);

describe('generic/card-security', () => {
  it('finds a code behind its own word in any spelling', () => {
    fc.assert(
      fc.property(
        code,
        fc.constantFrom(
          'CVV: ',
          'cvc ',
          'CVV2 = ',
          'cvv code is ',
          'le cryptogramme visuel est ',
          'Kartenprüfnummer: ',
          'kod CVV to ',
        ),
        (value, word) => {
          expect(values(cardSecurity, `${word}${value}.`)).toEqual([value]);
          expect(values(cardSecurity, `${word}${value}77`)).toEqual([]);
        },
      ),
    );
  });

  it.each([
    'credit card security code: ',
    'carte bancaire, code de sécurité : ',
    'Kreditkarte Prüfziffer ',
    'tarjeta, código de seguridad: ',
    'carta di credito, codice di sicurezza ',
    'creditcard beveiligingscode: ',
    'karta, kod zabezpieczający: ',
    'cartão, código de segurança: ',
  ])('finds a code behind a word for other codes beside a word for cards: %s', (words) => {
    expect(values(cardSecurity, `${words}482`)).toEqual(['482']);
  });

  it('finds the date behind its words beside a word for cards only', () => {
    const words = fc.constantFrom(
      'expires ',
      'exp. ',
      'valid thru ',
      'gültig bis ',
      'caduca ',
      'scadenza ',
      'geldig tot ',
      'validade: ',
    );
    fc.assert(
      fc.property(expiry, words, (date, word) => {
        expect(values(cardSecurity, `visa, ${word}${date}`)).toEqual([date]);
        expect(values(cardSecurity, `the milk ${word}${date}`)).toEqual([]);
      }),
    );
  });

  it('finds both behind a card number, whatever stands between', () => {
    fc.assert(
      fc.property(code, expiry, fc.constantFrom(' ', ', ', '|', ' ; '), (value, date, by) => {
        const found = drive(cardSecurity, `4111 1111 1111 1111${by}${date}${by}${value}`).map(
          ({ entityType }) => entityType,
        );
        expect(found).toEqual(['CARD_EXPIRY', 'CARD_SECURITY_CODE']);
        expect(drive(cardSecurity, `4111 1111 1111 1112${by}${date}${by}${value}`)).toEqual([]);
      }),
    );
  });
});
