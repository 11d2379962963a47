import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coordinates } from '../../../detectors/generic/coordinates.js';
import { values } from '../drive.js';

const degree = (most: number, places: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((value) => value.toFixed(places));

test('finds pairs of decimals in range, however they are parted', () => {
  fc.assert(
    fc.property(
      degree(90, 5),
      degree(180, 6),
      fc.constantFrom(', ', ',', ' '),
      (latitude, longitude, gap) => {
        const pair = `${latitude}${gap}${longitude}`;
        expect(values(coordinates, `at ${pair} now`)).toEqual([pair]);
        expect(values(coordinates, pair)).toEqual([pair]);
      },
    ),
  );
});

test('finds no pair out of range, and a short one in context only', () => {
  fc.assert(
    fc.property(fc.integer({ min: 91, max: 99 }), degree(180, 5), (latitude, longitude) => {
      expect(values(coordinates, `${latitude}.12345, ${longitude}`)).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(degree(90, 2), degree(180, 2), (latitude, longitude) => {
      expect(values(coordinates, `see ${latitude}, ${longitude}`)).toEqual([]);
      expect(values(coordinates, `coordinates: ${latitude}, ${longitude}`)).toEqual([
        `${latitude}, ${longitude}`,
      ]);
    }),
  );
});

test('finds degrees, minutes and seconds', () => {
  const part = fc.integer({ min: 0, max: 59 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 89 }),
      part,
      part,
      fc.constantFrom('W', 'w', 'E'),
      (deg, min, sec, side) => {
        const pair = `${deg}° ${min}′ ${sec}″ N, ${deg}° ${min}′ ${sec}″ ${side}`;
        expect(values(coordinates, `at ${pair}.`)).toEqual([pair]);
        const tight = `${deg}°${min}'${sec}"N ${deg}°${min}'${sec}"${side}`;
        expect(values(coordinates, tight)).toEqual([tight]);
      },
    ),
  );
});

test.each([
  ['(-71.616864, -146.616864)', '-71.616864, -146.616864'],
  ['55.720923,-28.652344', '55.720923,-28.652344'],
  ['{"lat": 48.8584, "lng": 2.2945}', '48.8584'],
  ['33.8568° S, 151.2153° E', '33.8568° S, 151.2153° E'],
  ['N 48° 51.5032, gps', ''],
  ["N 48° 51.503' E 2° 17.67'", "N 48° 51.503' E 2° 17.67'"],
  ['what3words: filled.count.soap', 'filled.count.soap'],
  ['plus code 9c3w9qcj+2v', '9c3w9qcj+2v'],
])('%s', (text, value) => {
  expect(values(coordinates, text)[0] ?? '').toBe(value);
});

test.each([
  '1+1',
  'a+b',
  'GPT4+2X',
  '12.50, 13.75',
  '$1.234, $5.678',
  '10.0.0.1, 12.5',
  'n 5',
  'file:///etc.conf.d',
  '0.123 0.456 0.789',
])('nothing in %s', (text) => {
  expect(values(coordinates, text)).toEqual([]);
});

test('finds one number in a field that is named for an axis', () => {
  expect(values(coordinates, '48.8584', 'lat')).toEqual(['48.8584']);
  expect(values(coordinates, '-122.41941', 'geo.lng')).toEqual(['-122.41941']);
  expect(values(coordinates, '148.8584', 'lat')).toEqual([]);
  expect(values(coordinates, '48.8584', 'price')).toEqual([]);
});
