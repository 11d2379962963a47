import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cf, controlLetter, isCodiceFiscale } from '../../../detectors/it/cf.js';
import { values } from '../drive.js';
import { checkOracle, checkSpellings, digits, letters, oracle } from '../every-spelling.js';

const body = fc
  .tuple(letters(6), digits(2), letters(1, 'ABCDEHLMPRST'), digits(2, 1, 31), letters(1), digits(3))
  .map((parts) => parts.join(''));
const valid = body.map((code) => code + controlLetter(code));
/** As when others have the same code: digits become letters from the right. */
const omocodia = fc.tuple(body, fc.integer({ min: 1, max: 7 })).map(([code, count]) => {
  const places = [14, 13, 12, 10, 9, 7, 6].slice(0, count);
  const changed = [...code]
    .map((character, at) => (places.includes(at) ? 'LMNPQRSTUV'[Number(character)]! : character))
    .join('');
  return changed + controlLetter(changed);
});

test('finds one bare', () => {
  checkSpellings(cf, valid, (value) => [value, value.toLowerCase()], {
    where: 'bare',
    word: 'codice fiscale',
  });
});

test('finds one with omocodia bare, as long as a digit is left', () => {
  fc.assert(
    fc.property(omocodia, (value) => {
      expect(isCodiceFiscale(value)).toBe(true);
      expect(values(cf, `sono ${value}, grazie`)).toEqual(/\d/.test(value) ? [value] : []);
      expect(values(cf, `codice fiscale ${value}`)).toEqual([value]);
    }),
  );
});

test('finds one in parts near its words', () => {
  fc.assert(
    fc.property(valid, (value) => {
      const spelled = [value.slice(0, 3), value.slice(3, 6), value.slice(6, 11), value.slice(11)].join(' ');
      expect(values(cf, `il codice fiscale è ${spelled}.`)).toEqual([spelled]);
    }),
  );
});

test('agrees with stdnum', () => {
  const any = fc.tuple(body, letters(1)).map((parts) => parts.join(''));
  checkOracle(isCodiceFiscale, oracle('IT', 'codicefiscale'), fc.oneof(valid, omocodia), any);
});

test.each(['VRDLCU84C72F205B', 'VRDLCU84C00F205B', 'abcdef12a34b567', 'ABCDEF12Z34B567C'])(
  'nothing in %s',
  (text) => {
    expect(values(cf, text)).toEqual([]);
  },
);
