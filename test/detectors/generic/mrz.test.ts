import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mrz, mrzCheck } from '../../../detectors/generic/mrz.js';
import { findings, values } from '../drive.js';
import { between, digits, joined, letters } from '../world.js';

/** As part 3 of the definition tells it: products of 7, 3, 1, summed, the remainder by ten. */
function checkDigit(text: string): string {
  const value = (letter: string): number => (letter === '<' ? 0 : Number.parseInt(letter, 36));
  return String(
    [...text].reduce(
      (sum, letter, at) => sum + value(letter) * (at % 3 === 0 ? 7 : at % 3 === 1 ? 3 : 1),
      0,
    ) % 10,
  );
}

const withCheck = (text: string): string => text + checkDigit(text);
const fill = (text: string, length: number): string => text.padEnd(length, '<');
const date = joined(digits(2), between(1, 12, 2), between(1, 28, 2));
const name = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  minLength: 2,
  maxLength: 9,
});

const person = fc.record({
  surname: name,
  given: name,
  number: joined(letters(2), digits(7)),
  birth: date,
  expiry: date,
  sex: fc.constantFrom('M', 'F', '<', 'X'),
});

const passport = person.map(({ surname, given, number, birth, expiry, sex }) => {
  const first = fill(`P<UTO${surname}<<${given}`, 44);
  const optional = fill('', 14);
  const start = `${withCheck(number)}UTO${withCheck(birth)}${sex}${withCheck(expiry)}${optional}0`;
  return [first, start + checkDigit(start.slice(0, 10) + start.slice(13, 20) + start.slice(21))];
});

const card = person.map(({ surname, given, number, birth, expiry, sex }) => {
  const first = fill(`I<UTO${withCheck(number)}`, 30);
  const second = fill(`${withCheck(birth)}${sex}${withCheck(expiry)}UTO`, 29);
  const whole = first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18);
  return [first, second + checkDigit(whole), fill(`${surname}<<${given}`, 30)];
});

describe('any machine-readable zone', () => {
  test('is one finding, however its lines are joined', () => {
    fc.assert(
      fc.property(fc.oneof(passport, card), fc.constantFrom('\n', '\r\n', ' ', '\n\n'), (lines, gap) => {
        const whole = lines.join(gap);
        expect(values(mrz, `scan:\n${whole}\nend`)).toEqual([whole]);
        expect(findings(mrz, whole)[0]!.score).toBeGreaterThanOrEqual(0.9);
      }),
    );
  });

  test('is found by one line with numbers alone', () => {
    fc.assert(
      fc.property(passport, ([, second]) => {
        expect(values(mrz, `code ${second}.`)).toEqual([second]);
      }),
    );
  });

  test('is not found inside a longer run', () => {
    fc.assert(
      fc.property(passport, fc.constantFrom('A#', '#A', '#<', 'é#', '#0'), ([, second], frame) => {
        expect(values(mrz, frame.replace('#', second!))).toEqual([]);
      }),
    );
  });

  test('has the check digits of the standard', () => {
    // The samples of ICAO Doc 9303 part 3.
    expect(mrzCheck('520727')).toBe(3);
    expect(mrzCheck('AB2134<<<')).toBe(5);
    fc.assert(
      fc.property(joined(letters(2), digits(7)), (number) => {
        expect(String(mrzCheck(number))).toBe(checkDigit(number));
      }),
    );
  });
});
