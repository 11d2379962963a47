import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveTrigger } from '../../src/custom/derive.js';
import { longestMatch, partsOf } from '../../src/custom/parts.js';

const derive = (regex: string, flags = '') => deriveTrigger([{ regex, flags, score: 1 }]);

describe('the trigger of a pattern', () => {
  test.each([
    // A text that every match starts with, or holds.
    ['EMP-\\d{6}', '', { trigger: { literal: ['emp-'] }, lead: 0 }],
    ['(?:badge|carte) \\d{3}', '', { trigger: { literal: ['badge ', 'carte '] }, lead: 0 }],
    ['\\d{2}/PROJ/\\d{3}', '', { trigger: { literal: ['/proj/'] }, lead: 2 }],
    ['#\\d{3}', '', { trigger: { literal: ['#'] }, lead: 0 }],
    ['[Ee][Mm][Pp]_?x\\d', '', { trigger: { literal: ['emp'] }, lead: 0 }],
    // Numbers, with what may stand before them.
    ['\\d{8}', '', { trigger: { number: [8] }, lead: 0 }],
    ['\\b\\d{3}[- ]?\\d{3}[- ]?\\d{2,3}\\b', '', { trigger: { number: [8, 9] }, lead: 0 }],
    ['[A-Z]{2}\\s?\\d{6}[A-Z]?', '', { trigger: { number: [6] }, lead: 3 }],
    ['(?:\\d{4}[ -]?){3}\\d{4}', '', { trigger: { number: [16] }, lead: 0 }],
    ['\\d{6}(?:-\\d{2})?', '', { trigger: { number: [6, 8] }, lead: 0 }],
    ['(?<!\\d)[0-9]{7}(?!\\d)', '', { trigger: { number: [7] }, lead: 0 }],
    // Codes.
    ['[A-Z]\\d{3}[A-Z]{2}', '', { trigger: { code: { min: 6, max: 6 } }, lead: 0 }],
    // Several alternatives: all of them.
    ['AB-\\d|\\d{9}', '', { trigger: { literal: ['ab-'], number: [9] }, lead: 0 }],
  ])('%s', (regex, flags, expected) => {
    expect(derive(regex, flags)).toEqual(expected);
  });

  test.each([
    '\\d{4}',
    '[A-Z]{5}',
    '\\w{8}',
    '[A-Z0-9]{8}',
    '(\\w)\\1+',
    'AB-\\d|\\w+',
    '\\d{4}[A-Z]{0,2}\\d{4}',
    '\\d+',
    '.{3}',
  ])('%s has none', (regex) => {
    expect(derive(regex)).toBeUndefined();
  });
});

test('the longest match of a pattern', () => {
  expect(longestMatch(partsOf('ab{2,3}(?:c|de)?', ''))).toBe(6);
  expect(longestMatch(partsOf('a+', ''))).toBe(Number.POSITIVE_INFINITY);
  expect(longestMatch(partsOf('\\u{1F600}[\\]x]', 'u'))).toBe(2);
});

test('parts never fail, and never run away', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      '\\d',
      '[a-c\\]]',
      '(?:',
      '(',
      ')',
      '|',
      '*',
      '{2,5}',
      '?',
      '\\1',
      '^',
      '\\b',
      '(?=',
      '.',
      '\\u0041',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', 'i', 'u'), (pieces, flags) => {
      const source = pieces.join('');
      try {
        new RegExp(source, flags);
      } catch {
        return;
      }
      expect(partsOf(source, flags).length).toBeLessThanOrEqual(256);
      derive(source, flags);
    }),
    { numRuns: 500 },
  );
});
