import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENERALISERS, generaliseField, generaliseValue, maskValue } from '../../src/core/generalise.js';
import { runs } from '../engine/support.js';

const PARTS = [
  ...[
    'http',
    'https',
    '://',
    '/',
    '@',
    ':',
    '.',
    'user',
    'example.org',
    '?',
    '#',
    '-',
    ' ',
    '%eth0',
    'T10:00',
  ],
  ...[
    '192',
    '168.',
    '1.2.3.4',
    '/24',
    '/8',
    '/64',
    '::',
    '2001:db8',
    ':1',
    '2024-05-06',
    'fr-FR',
    'en',
    ',*;q=1',
  ],
  ...[
    '34',
    '12/03/85',
    "'85",
    '1985',
    ' years old',
    '-',
    '90+',
    '30-39',
    '12031985',
    '48.8584',
    ', ',
    '75011',
    'F-',
  ],
  ...['Firefox', 'Chrome/1', 'Edg', 'jean', 'é', '漢', '𐐀', '👍', '\n'],
];
const values = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.ipV4(),
  fc.ipV6(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('a coarse value generalises to itself', () => {
  it.each(Object.keys(GENERALISERS))('%s', (type) => {
    fc.assert(
      fc.property(values, (value) => {
        const coarse = generaliseValue(type, value);
        if (coarse !== undefined) expect(generaliseValue(type, coarse)).toBe(coarse);
      }),
      runs(1000),
    );
  });

  it('fields', () => {
    fc.assert(
      fc.property(values, (value) => {
        const coarse = generaliseField(value);
        if (coarse !== undefined) expect(generaliseField(coarse)).toBe(coarse);
      }),
      runs(1000),
    );
  });

  it('masks', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(maskValue(maskValue(value))).toBe(maskValue(value));
      }),
      runs(1000),
    );
  });
});

describe('values', () => {
  it.each([
    ['IP_ADDRESS', '203.0.113.77', '203.0.113.0/24'],
    ['IP_ADDRESS', '203.0.113.77/32', '203.0.113.0/24'],
    ['IP_ADDRESS', '203.0.113.0/24', '203.0.113.0/24'],
    ['IP_ADDRESS', '10.0.0.0/8', '10.0.0.0/8'],
    ['IP_ADDRESS', '2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['IP_ADDRESS', '2001:DB8::1', '2001:db8::/48'],
    ['IP_ADDRESS', '::1', '::/48'],
    ['PERSONAL_URL', 'https://jean:pw@example.org:8080/a?b#c', 'https://example.org:8080/'],
    ['URL', 'https://example.org', 'https://example.org/'],
    ['EMAIL_ADDRESS', 'a@b.example', undefined],
    ['DATE_OF_BIRTH', '12 March 1985', '1985'],
    ['DATE_OF_BIRTH', '1985-03-12T10:20:30Z', '1985'],
    ['DATE_OF_BIRTH', '12031985', '1985'],
    ['DATE_OF_BIRTH', '19850312', '1985'],
    ['DATE_OF_BIRTH', '12/03/85', '1985'],
    ['DATE_OF_BIRTH', '12.03.04', '2004'],
    ['DATE_OF_BIRTH', '85-03-12', '1985'],
    ['DATE_OF_BIRTH', "12 March '85", '1985'],
    ['DATE_OF_BIRTH', '12 March', undefined],
    ['DATE_OF_BIRTH', '12/03', undefined],
    ['DATE_OF_BIRTH', 'March 12', undefined],
    ['AGE', '34 years old', '30-39 years old'],
    ['AGE', '34', '30-39'],
    ['AGE', '34-jährige', '30-39-jährige'],
    ['AGE', '7 ans', '0-9 ans'],
    ['AGE', '90 ans', '90+ ans'],
    ['AGE', '104yo', '90+yo'],
    ['AGE', '3 months old', undefined],
    ['AGE', '33-41 years old', undefined],
    ['POSTAL_CODE', '75011', '75***'],
    ['POSTAL_CODE', 'F-75011', 'F-75***'],
    ['POSTAL_CODE', 'SW1A 1AA', 'SW** ***'],
    ['POSTAL_CODE', '31-146', '31-***'],
    ['COORDINATES', '48.8584, 2.2945', '48.8, 2.2'],
    ['COORDINATES', 'geo:48.8584,-2.2945', 'geo:48.8,-2.2'],
    ['COORDINATES', '40° 26′ 46.5″ N, 79° 58′ 56″ W', undefined],
    ['COORDINATES', '8FW4V75V+8Q', undefined],
  ])('%s %s', (type, value, coarse) => {
    expect(generaliseValue(type, value)).toBe(coarse);
  });

  it('never keep the host of an address, or the user of a link', () => {
    expect(generaliseValue('IP_ADDRESS', '203.0.113.77/24')).not.toContain('77');
    expect(generaliseValue('PERSONAL_URL', 'https://jean@example.com:pw@example.org/') ?? '').not.toContain(
      'pw',
    );
  });

  it.each([
    ['2024-05-06T07:08:09.123Z', '2024-05-06'],
    ['2024-05-06 07:08', '2024-05-06'],
    ['203.0.113.77', '203.0.113.0/24'],
    ['https://example.org/a', 'https://example.org/'],
    ['Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/120.0 Safari/537.36', 'Chrome'],
    ['fr-FR,fr;q=0.9', 'fr'],
    ['Jean Dupont', undefined],
    ['', undefined],
  ])('field %s', (value, coarse) => {
    expect(generaliseField(value)).toBe(coarse);
  });
});

describe('masks', () => {
  it.each([
    ['jean@example.org', '****@*******.org'],
    ['4111 1111 1111 1111', '**** **** **** 1111'],
    ['abc', '***'],
    ['', ''],
  ])('%s', (value, masked) => {
    expect(maskValue(value)).toBe(masked);
  });
});
