import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nir, nirKey } from '../../../detectors/fr/nir.js';
import { findings, unmark, values } from '../drive.js';

const padded = (min: number, max: number, length: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));

/** Sex, year, month, department, commune, order: department 97 and 98 take a digit of the commune. */
const parts = fc
  .tuple(
    fc.constantFrom('1', '2'),
    padded(0, 99, 2),
    fc.oneof(padded(1, 12, 2), fc.constantFrom('20', '30', '42', '50', '99')),
    fc.oneof(padded(1, 95, 2), fc.constantFrom('2A', '2B', '99')),
    padded(1, 990, 3),
    padded(1, 999, 3),
  )
  .map((list) => [...list]);

/** The key by big integer. */
function key(body: string): string {
  const number = BigInt(body.replace('2A', '19').replace('2B', '18'));
  return String(97n - (number % 97n)).padStart(2, '0');
}

const spelling = fc.constantFrom<(list: readonly string[]) => string>(
  (list) => list.join(''),
  (list) => list.join(' '),
  (list) => list.join('-'),
  (list) => list.join('.'),
  (list) => list.join(' ').toLowerCase(),
  (list) => [...list.join('')].join(' '),
  (list) => `${list.slice(0, 3).join(' ')} ${list.slice(3).join('')}`,
);

test('finds one with its key in any usual spelling, bare', () => {
  fc.assert(
    fc.property(
      parts,
      spelling,
      fc.constantFrom('', 'mon numéro ', ':', '«', '\\n'),
      fc.constantFrom('', ' merci', '.', '»', ', né le 3'),
      (list, spell, before, after) => {
        const body = list.join('');
        const spelled = spell([...list, key(body)]);
        expect(nirKey(body)).toBe(Number(key(body)));
        expect(values(nir, `${before}${spelled}${after}`)).toEqual([spelled]);
        expect(nir.canonical!(spelled, 'FR_NIR')).toBe(body);
      },
    ),
  );
});

test('with a wrong key, finds it in context only', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 96 }), (list, change) => {
      fc.pre(Number(list[2]) <= 12);
      const wrong = String(((Number(key(list.join(''))) - 1 + change) % 97) + 1).padStart(2, '0');
      const spelled = [...list, wrong].join(' ');
      expect(values(nir, `ref ${spelled}`)).toEqual([]);
      expect(values(nir, `numéro de sécu ${spelled}`)).toEqual([spelled]);
    }),
  );
});

describe('spellings', () => {
  test.each([
    'NIR ⟦1 85 05 78 006 084 91⟧',
    'clé à part : ⟦1 85 05 78 006 084 clé 91⟧',
    'clé à part : ⟦1 85 05 78 006 084 / 91⟧',
    'sans clé, carte vitale ⟦2 85 05 2A 004 018⟧',
    'Martinique ⟦1 85 05 972 11 018 90⟧',
    'numéro provisoire ⟦7 85 05 78 006 084 82⟧',
    'n° de sécurité sociale ⟦1850578006084⟧ svp',
  ])('%s', (example) => {
    const { text, spans } = unmark(example);
    expect(findings(nir, text).map(({ start, end }) => [start, end])).toEqual(spans);
  });
});

test.each(['nir', 'numero_secu', 'numSecu', 'securiteSociale'])('field %s is context', (field) => {
  expect(values(nir, '1850578006084', field)).toHaveLength(1);
});

test.each([
  '1850578006084',
  'sécu 1 85 00 78 006 084 91',
  'sécu 1 85 15 78 006 084 91',
  'sécu 1 85 05 00 006 084 91',
  'sécu 1 85 05 78 000 084 91',
  'sécu 1 85 05 78 006 000 91',
  'sécu 9 85 05 78 006 084 91',
  'sécu 918505780060849100',
  'sécu x185057800608491',
  'le 12.05.2024 à 10:30:45, 3 fois 100 000',
])('nothing in %s', (text) => {
  expect(values(nir, text)).toEqual([]);
});
