import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eid, isEid } from '../../../detectors/be/eid.js';
import { values } from '../drive.js';
import { cut, digits, spoiled, testSubject, testWrong } from '../western-europe.js';

const valid = digits(10).map((body) => body + String(Number(body) % 97 || 97).padStart(2, '0'));

testSubject({
  detector: eid,
  valid,
  spell: (value) => [cut(value, '-', 3, 7, 2)],
  words: [
    'identity card',
    "carte d'identité",
    'Personalausweis',
    'documento de identidad',
    "carta d'identità",
    'identiteitskaart',
    'dowód osobisty',
    'cartão de cidadão',
  ],
  where: 'bare',
});

testWrong(
  eid,
  spoiled(valid).map((value) => cut(value, '-', 3, 7, 2)),
);

test('compact: bare if it begins with 59', () => {
  fc.assert(
    fc.property(
      valid,
      digits(8).map((one) => `59${one}`),
      (value, body) => {
        expect(values(eid, `eID ${value}`)).toEqual([value]);
        const recent = body + String(Number(body) % 97 || 97).padStart(2, '0');
        expect(values(eid, `so ${recent}, ok`)).toEqual([recent]);
        expect(isEid(recent)).toBe(true);
      },
    ),
  );
});

test.each(['B 1234567 89', 'titre de séjour B 1234567 8'])('nothing in %s', (text) => {
  expect(values(eid, text)).toEqual([]);
});
