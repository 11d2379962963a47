import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phone, phoneDetector } from '../../../detectors/generic/phone.js';
import { findings, positions, unmark, values } from '../drive.js';

const canonical = (value: string): string | undefined => phone.canonical?.(value, 'PHONE_NUMBER');

describe('generic/phone', () => {
  it.each(phone.examples.match)('finds %s', (example) => {
    const { text, spans } = unmark(example);
    expect(findings(phone, text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it.each(phone.examples.noMatch)('finds nothing in %s', (text) => {
    expect(findings(phone, text)).toEqual([]);
  });

  it.each([
    ['(+33) 1 99 00 12 34', ['(+33) 1 99 00 12 34']],
    ['+33.1.99.00.12.34!', ['+33.1.99.00.12.34']],
    ['0199001234', []],
    ['tél 0199001234', ['0199001234']],
    ['07700900123', ['07700900123']],
    ['01 99 00 12 34 05 36 49 12 34', ['01 99 00 12 34', '05 36 49 12 34']],
    ['01 99 00 12 34 75011 Paris', ['01 99 00 12 34']],
    ['Tél.01.99.00.12.34', ['01.99.00.12.34']],
    ['line\\n01 99 00 12 34', ['01 99 00 12 34']],
    ['1-415-555-0132', ['1-415-555-0132']],
    ['call 555-0132', ['555-0132']],
    ['score 555-0132', []],
    ['07700 900123', ['07700 900123']],
    ['+1 (415) 555-0132 ext. 12', ['+1 (415) 555-0132']],
    ['7+4155550132', []],
    ['fax +229 20 21 57 89', ['+229 20 21 57 89']],
    ['up by +12 345 678', []],
    ['+12345678,50 more', []],
    ['abc4155550132', []],
    ['41555501329abc', []],
    ['my order 07700900123', []],
    ['pages 12 345 678', []],
    ['12 03 2024 14 05', []],
    ['0 1 0 1 1 0 1 0 1 0', []],
    ['call our office in Portugal: 21 234 5678', ['21 234 5678']],
    ['my CN number is 13812345678', ['13812345678']],
    ['confirmation number is 4155550132', []],
    ['Tel.: 62889', ['62889']],
    ['mobile 62889', []],
    ['bought 62889 phones', []],
    ['part number 797-950-2492', []],
    ['about my order? 312 555 0147 is best', ['312 555 0147']],
    ['in 865 files, +9092 -5564', []],
    ['+3465478932', []],
    ['phone +3465478932', ['+3465478932']],
    ['09171234567', ['09171234567']],
    ['call 92908133 times per second', []],
  ])('%s', (text, found) => {
    expect(values(phone, text)).toEqual(found);
  });

  it('takes the key of a field as context', () => {
    expect(values(phone, '33199001234', 'phone')).toEqual(['33199001234']);
    expect(values(phone, '33199001234', 'order_id')).toEqual([]);
  });

  it('keeps a number that is written like one, whatever words stand near', () => {
    expect(values(phone, 'cancel my order. 01 99 00 12 34')).toEqual(['01 99 00 12 34']);
  });

  it('gives all spellings of a number one canonical form', () => {
    const spellings = [
      '+33 1 99 00 12 34',
      '+33199001234',
      '+33 (0)1 99 00 12 34',
      '(+33) 1 99 00 12 34',
      '0033 1 99 00 12 34',
      '0033199001234',
      '33199001234',
      '01 99 00 12 34',
      '01.99.00.12.34',
      '01-99-00-12-34',
      '(01) 99 00 12 34',
      '0199001234',
    ];
    expect(new Set(spellings.map(canonical))).toEqual(new Set(['+33199001234']));
    expect(canonical('(415) 555-0132')).toBe('+14155550132');
    expect(canonical('555-0132')).toBe('5550132');
  });

  it('looks for national spellings in the given regions only', () => {
    expect(values(phoneDetector(['FR']), '(415) 555-0132')).toEqual([]);
    expect(values(phoneDetector(['US']), '(415) 555-0132')).toEqual(['(415) 555-0132']);
  });

  it('finds any French number in any usual spelling', () => {
    const rest = fc.stringMatching(/^[0-9]{4}$/);
    fc.assert(
      fc.property(
        rest,
        fc.constantFrom(' ', '.', '-'),
        fc.constantFrom('+33 1', '0033 1', '01'),
        (last, by, head) => {
          const value = [head, '99', '00', last.slice(0, 2), last.slice(2)].join(by);
          expect(values(phone, `(${value})`)).toEqual([value]);
        },
      ),
    );
  });

  it('finds no dates', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), noInvalidDate: true, max: new Date('2099-12-31') }), (date) => {
        const iso = date.toISOString();
        const [day, time] = [iso.slice(0, 10), iso.slice(11, 19)];
        expect(values(phone, `${day} ${time}`)).toEqual([]);
        expect(values(phone, `${day.split('-').reverse().join('/')} ${time}`)).toEqual([]);
        expect(values(phone, `${day.split('-').reverse().join('.')} ${time}`)).toEqual([]);
      }),
    );
  });

  it.each(['1 ', '0 ', '1', '11 ', '1.', '1-', '123 '])('is quick on a long row of %s', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const triggers =
      positions(text.slice(0, 64), phone.triggers[0]!).length === 0 ? [] : text.matchAll(/\d+/g);
    const started = performance.now();
    for (const { index } of triggers) phone.detect({ text, at: index, field: '' }, () => undefined);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
