import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { email } from '../../../detectors/generic/email.js';
import { drive, findings, unmark, values } from '../drive.js';

describe('generic/email', () => {
  it.each(email.examples.match)('finds %s', (example) => {
    const { text, spans } = unmark(example);
    expect(findings(email, text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it.each(email.examples.noMatch)('finds nothing in %s', (text) => {
    expect(findings(email, text)).toEqual([]);
  });

  it.each([
    ['mailto:a@b.example?subject=hi', ['a@b.example']],
    ['a@b.example,c@d.example;e@f.example', ['a@b.example', 'c@d.example', 'e@f.example']],
    ['**a@b.example** and _x_', ['a@b.example']],
    ["'a@b.example'", ['a@b.example']],
    ['a..b@c.example', ['b@c.example']],
    ['wait...a@c.example', ['a@c.example']],
    ['mailA@b.example', ['mailA@b.example']],
    ['a@b.example.Thanks', ['a@b.example']],
    ['mail 邮箱lin@example.org请', ['lin@example.org']],
    ['na端me@example.org', ['na端me@example.org']],
    ['用户@例子.example', ['用户@例子.example']],
    ['u@xn--mnchen-3ya.example', ['u@xn--mnchen-3ya.example']],
    ['| a@b.example | c@d.example |', ['a@b.example', 'c@d.example']],
    ['"first.\\"x\\""@example.org', ['"first.\\"x\\""@example.org']],
    ['one\\na@b.example', ['a@b.example']],
    ['ops@192.0.2.7', ['ops@192.0.2.7']],
    ['jean.dupont (at) example (dot) org', ['jean.dupont (at) example (dot) org']],
    ['jean[at]example[dot]org', ['jean[at]example[dot]org']],
    ['at j e a n @ e x a m p l e . o r g ok', ['j e a n @ e x a m p l e . o r g']],
    ['https://x.example/?to=mailto%3Ajean%40example%2Eorg', ['jean%40example%2Eorg']],
  ])('%s', (text, found) => {
    expect(values(email, text)).toEqual(found);
  });

  it('leaves the account of a git host alone, but not a person of that name', () => {
    expect(values(email, 'ssh://git@example.org/repo')).toEqual([]);
    expect(values(email, 'git@example.org')).toEqual(['git@example.org']);
  });

  it.each([
    ['Jean.Dupont@EXAMPLE.org', 'jean.dupont@example.org'],
    ['jean.dupont%40example%2Eorg', 'jean.dupont@example.org'],
    ['jean dot dupont at example dot org', 'jean.dupont@example.org'],
    ['jean.dupont (at) example (dot) org', 'jean.dupont@example.org'],
    ['j e a n . d u p o n t @ e x a m p l e . o r g', 'jean.dupont@example.org'],
    ['x@München.example', 'x@xn--mnchen-3ya.example'],
  ])('canonical form of %s', (value, canonical) => {
    expect(email.canonical?.(value, 'EMAIL_ADDRESS')).toBe(canonical);
  });

  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,14}$/);

  it('finds any plain address in any sentence', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(' ', '(', '<', ':', '\n', '"', ','), (local, host, before) => {
        const address = `${local}@${host}.example`;
        expect(values(email, `see${before}${address} now`)).toEqual([address]);
      }),
    );
  });

  it('reports sound spans on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '@', '.', '"', ' ', 'é', '%40', 'at', '-', '\\', '1') }),
        (text) => {
          for (const { start, end } of drive(email, text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it.each(['a@', 'a.a@', '"a"@', 'a%40', 'a @ ', 'a@b.'])('is linear on a long row of %s', (piece) => {
    const text = piece.repeat(25_000);
    const started = performance.now();
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      email.detect({ text, at, field: '' }, () => undefined);
    }
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('takes atoms and quoted strings that are joined by dots', () => {
    expect(values(email, 'to test."foo bar".baz@example.org!')).toEqual(['test."foo bar".baz@example.org']);
  });
});
