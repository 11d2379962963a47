import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code } from '../../../detectors/secret/code.js';
import { findings, values } from '../drive.js';

const digits = fc.stringMatching(/^[0-9]{6}$/);

describe('secret/code', () => {
  it('finds one-time codes in eight languages, behind and before the words', () => {
    const sentence = fc.constantFrom<(value: string) => string>(
      (value) => `Your verification code is ${value}.`,
      (value) => `${value} is your Acme verification code`,
      (value) => `Votre code de vérification est ${value}`,
      (value) => `${value} est votre code de sécurité`,
      (value) => `Ihr Sicherheitscode: ${value}`,
      (value) => `${value} ist dein Bestätigungscode`,
      (value) => `Tu código de verificación es ${value}`,
      (value) => `Il tuo codice di verifica è ${value}`,
      (value) => `Je verificatiecode is ${value}`,
      (value) => `Twój kod weryfikacyjny to ${value}`,
      (value) => `O seu código de verificação é ${value}`,
      (value) => `OTP: ${value}`,
      (value) => `login code ${value}`,
    );
    fc.assert(
      fc.property(sentence, digits, (write, value) => {
        expect(values(code, write(value))).toEqual([value]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'country code 482913',
    'status code: 4040',
    'the code 482913 failed',
    'postcode 4829',
    'le code postal est 75011',
    'Fehlercode: 482913',
    'Postleitzahl und Ländercode: 4911',
    'promo code is 482913',
    'TAN 2024 was a good year for 2024.5',
    'verification code of 6 digits',
    'security code review 2024',
  ])('leaves %s', (text) => {
    expect(findings(code, text)).toEqual([]);
  });

  it('has one canonical form for all spellings', () => {
    expect(['482913', '482 913', '482-913'].map((value) => code.canonical?.(value, 'OTP'))).toEqual(
      Array(3).fill('482913'),
    );
  });
});
