import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingOf } from '../../src/core/opening.js';

function allows(regex: RegExp, text: string): boolean {
  return openingOf(regex, 12).every((set, place) => {
    const unit = text.charCodeAt(place);
    return unit >= 128 || set[unit] === 1;
  });
}

/** Each place as the characters that may stand there, or `*` for many. */
function written(regex: RegExp): string[] {
  return openingOf(regex, 12).map((set) => {
    const characters = [...set.keys()]
      .filter((code) => set[code] === 1)
      .map((code) => String.fromCharCode(code));
    return characters.length > 20 ? '*' : characters.join('');
  });
}

describe('what a match must begin with', () => {
  it.each([
    [/abc/, ['a', 'b', 'c']],
    [/ab?c/, ['a', 'bc']],
    [/a{2,3}b/, ['a', 'a', 'ab']],
    [/(?:ab|c)d/, ['ac', 'bd']],
    [/(?<!\d[-.]|\+)[12]\d(?!x)3/, ['12', '0123456789', '3']],
    [/([-.])a\1b/, ['-.', 'a']],
    [/x*y/, ['xy']],
    [/a+b/, ['a', 'ab']],
    [/(?:)/, []],
    [/[\]x]\/\x41/, [']x', '/', 'A']],
    [/ab/i, ['Aa', 'Bb']],
    [/\p{Lu}1/u, ['*', '*']],
    [/[é-ɏ]1/iu, ['Ss', '1']],
    [/(?<name>a|b{0})c\k<name>/, ['abc']],
  ])('of %s', (regex, places) => {
    const found = written(regex);
    expect(found.length).toBe(places.length);
    found.forEach((set, at) => {
      if (places[at] !== '*') expect(set).toBe(places[at]);
    });
  });

  const atom = fc.constantFrom(
    'a',
    'b',
    '[ab]',
    '[^a]',
    '\\d',
    '1',
    ' ?',
    '\\w',
    '.',
    '-',
    'é',
    '(?=a)',
    '(?!b)',
    '\\b',
  );
  const tree: fc.Memo<string> = fc.memo((depth) => {
    if (depth <= 1) return atom;
    const part = tree();
    return fc.oneof(
      atom,
      fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
      fc.tuple(part, part).map(([left, right]) => `(?:${left}|${right})`),
      fc
        .tuple(part, fc.constantFrom('?', '*', '+', '{2}', '{1,3}', '{0,2}'))
        .map(([one, how]) => `(?:${one})${how}`),
      part.map((one) => `(${one})`),
    );
  });

  it('allows every match', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '-', 'é', 'A', '😀'), maxLength: 12 });
    const flags = fc.constantFrom('', 'i', 'u', 'iu');
    fc.assert(
      fc.property(tree(4), flags, text, (source, written, value) => {
        const regex = new RegExp(source, written);
        const sticky = new RegExp(source, `${written}y`);
        return !sticky.test(value) || allows(regex, value);
      }),
      { numRuns: 5000 },
    );
  });
});
