import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextScorer, fieldWords, foldWords } from '../../src/core/context.js';

const RULE = {
  words: { fr: ['sécu', 'numéro fiscal', 'carte d’identité', 'assur*', 'nir'], el: ['αφμ'], pl: ['łódź'] },
  negative: { fr: ['commande', 'réf'], de: ['straße'] },
};

function plainScore(before: string, after: string, field: string): number {
  const stands = (words: string[], phrases: readonly string[]): boolean =>
    phrases.some((phrase) => {
      const parts = foldWords(phrase);
      const open = phrase.endsWith('*');
      return words.some((_, at) =>
        parts.every((part, next) => {
          const word = words[at + next];
          return word === part || (open && word?.startsWith(part) === true);
        }),
      );
    });
  const windows = [[...fieldWords(field), ...foldWords(before)], foldWords(after)];
  const any = (lists: Record<string, readonly string[]>): boolean =>
    windows.some((words) => stands(words, Object.values(lists).flat()));
  if (any(RULE.words)) return 0.5 + 0.35;
  return any(RULE.negative) ? 0.5 - 0.4 : 0.5;
}

it('finds the same words, whatever way they are looked for', () => {
  const part = fc.constantFrom(
    ...[
      'sécu',
      'SECU',
      'secu',
      'numéro',
      'fiscal',
      'fiscale',
      'd’',
      'carte',
      'identité',
      'identite',
      'assurée',
      'nir',
      'ﬁscal',
    ],
    ...[
      'ΑΦΜ',
      'łódź',
      'ŁÓDŹ',
      'commande',
      'réf',
      're\u0301f',
      'straße',
      'STRASSE',
      'İ',
      '…',
      '€',
      '½',
      '一',
      '’',
      ':',
      '-',
      '_',
    ],
  );
  const text = fc
    .array(fc.tuple(part, fc.constantFrom(' ', '', ' ', '\n', ', ')), { maxLength: 6 })
    .map((parts) => parts.flat().join(''));
  const field = fc.constantFrom('', 'content', 'numero', 'nir', 'refCommande', 'carte d');
  const score = contextScorer({ ...RULE, before: 500, after: 500 });
  fc.assert(
    fc.property(text, text, field, (before, after, field) => {
      const whole = `${before} 123 ${after}`;
      const start = before.length + 1;
      expect(score(whole, start, start + 3, field, 0.5)).toBeCloseTo(plainScore(before, after, field), 10);
    }),
    { numRuns: 3000 },
  );
});
