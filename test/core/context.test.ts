import { describe, expect, it } from 'vitest';
import { contextScorer, foldWords } from '../../src/core/context.js';

const rule = {
  words: {
    en: ['phone', 'call me', 'e-mail'],
    fr: ['téléphone', 'numéro de sécurité sociale'],
    de: ['Straße'],
  },
  negative: { en: ['order', 'ISBN'] },
};
const scorer = contextScorer(rule);
const VALUE = '123456';

/** What a score of 0.5 becomes for the value in the middle of a text. */
function score(before: string, after = '', field = '', made = scorer): number {
  const text = `${before}${VALUE}${after}`;
  const result = made(text, before.length, before.length + VALUE.length, field, 0.5);
  return Math.round(result * 1000) / 1000;
}

describe('context words', () => {
  it.each([
    ['phone: ', 0.85],
    ['PHONE ', 0.85],
    ['telephone ', 0.85],
    ['TÉLÉPHONE ', 0.85],
    ['te\u0301le\u0301phone ', 0.85],
    ['mon numéro de sécurité sociale est ', 0.85],
    ['numero de securite sociale ', 0.85],
    ['Call  me: ', 0.85],
    ['e-mail ', 0.85],
    ['my e mail ', 0.85],
    ['STRASSE ', 0.5],
    ['strasse ', 0.5],
    ['straße ', 0.85],
    ['call him, me too ', 0.5],
    ['phones ', 0.5],
    ['microphone ', 0.5],
    ['', 0.5],
  ])('%j gives %d', (before, wanted) => {
    expect(score(before)).toBe(wanted);
  });

  it('may follow', () => {
    expect(score('', ' is my phone')).toBe(0.85);
    expect(score('', ' please call me')).toBe(0.85);
  });

  it('do not join across the value', () => {
    expect(score('call ', ' me')).toBe(0.5);
  });

  it('may be the key of the field', () => {
    for (const field of ['phone', 'userPhone', 'user_phone', 'PHONE', 'user.phone', 'téléphone']) {
      expect(score('', '', field)).toBe(0.85);
    }
    for (const field of ['phones', 'phoney', 'headphone']) expect(score('', '', field)).toBe(0.5);
  });

  it('speak against when no word speaks for', () => {
    expect(score('order ')).toBe(0.1);
    expect(score('', ' (ISBN)')).toBe(0.1);
    expect(score('order by phone ')).toBe(0.85);
    expect(score('', '', 'orderNumber')).toBe(0.1);
  });

  it('stay within 0 and 1', () => {
    const strong = contextScorer({ ...rule, boost: 0.9, penalty: 0.9 });
    expect(score('phone ', '', '', strong)).toBe(1);
    expect(score('order ', '', '', strong)).toBe(0);
  });
});

describe('the window', () => {
  const near = contextScorer({ ...rule, before: 10, after: 6 });

  it('reaches as far as it says', () => {
    expect(score('phone 3456', '', '', near)).toBe(0.85);
    expect(score('phone 34567', '', '', near)).toBe(0.5);
    expect(score('', ' phone', '', near)).toBe(0.85);
    expect(score('', '  phone', '', near)).toBe(0.5);
  });

  it('does not see a piece of a word at its edge as a word', () => {
    // Of `microphone`, the window holds `phone`; of `phonetics`, too.
    expect(score('microphone 3456', '', '', near)).toBe(0.5);
    expect(score('', ' phonetics', '', near)).toBe(0.5);
    expect(score('', ' phone.', '', near)).toBe(0.85);
  });
});

describe('words', () => {
  it.each([
    ['user_phone-number.x', ['user', 'phone', 'number', 'x']],
    ['Größe ÉTÉ', ['große', 'ete']],
    ['(x)', ['x']],
    ['', []],
  ])('of %j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });
});
