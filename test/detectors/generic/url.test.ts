import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { url } from '../../../detectors/generic/url.js';
import { drive, findings, unmark, values } from '../drive.js';

const typeOf = (text: string): string | undefined => findings(url, text)[0]?.entityType;

describe('generic/url', () => {
  it.each(url.examples.match)('finds %s', (example) => {
    const { text, spans } = unmark(example);
    expect(findings(url, text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it.each(url.examples.noMatch)('finds nothing in %s', (text) => {
    expect(findings(url, text)).toEqual([]);
  });

  it.each([
    ['<http://example.org/a>.', ['http://example.org/a']],
    ['http://example.org/a?b=1!!!', ['http://example.org/a?b=1']],
    ['http://example.org/a...', ['http://example.org/a']],
    ['[http://example.org/a(b)c]', ['http://example.org/a(b)c']],
    ['(http://example.org/a_(b))', ['http://example.org/a_(b)']],
    ['http://example.org:8443/x', ['http://example.org:8443/x']],
    ['http://[2001:db8::1]:80/x', ['http://[2001:db8::1]:80/x']],
    ['http://localhost:8000?', ['http://localhost:8000']],
    ['git+ssh://example.org/x', ['git+ssh://example.org/x']],
    ['see example.co.uk/x, or EXAMPLE.COM.', ['example.co.uk/x', 'EXAMPLE.COM']],
    ['中文example.com中文', ['example.com']],
    ['http://-example.test', []],
    ['http://example..org', []],
    ['//', []],
  ])('%s', (text, found) => {
    expect(values(url, text)).toEqual(found);
  });

  it.each([
    'https://user:secret@host.example/',
    'https://example.org/reset?token=abc123',
    'https://example.org/?q=1&user_email=a',
    'https://example.org/#access_token=abc',
    'https://example.org/unsubscribe/jean@mail.example',
    'https://example.org/?u=jean%40mail.example',
    'https://example.org/?u=06%2012%2034%2056%2078',
    'https://example.org/;jsessionid=0A1B',
    'https://www.linkedin.com/in/jean-example-1234',
    'https://x.com/jean_example/status/1',
    'twitter.com/jean_example',
    'https://t.me/jean_example',
    'https://www.youtube.com/@jean-example',
    'https://social.example/@jean',
    'https://old.reddit.com/user/jean_example/',
    'https://stackoverflow.com/users/1/jean',
    'https://www.facebook.com/profile.php?id=100000000000001',
    'https://www.example.edu/~jean/',
  ])('%s is personal', (text) => {
    expect(typeOf(text)).toBe('PERSONAL_URL');
    expect(values(url, text)).toEqual([text]);
  });

  it.each([
    'https://github.com/example-org/project/issues/7',
    'https://github.com/about',
    'https://x.com/explore',
    'https://www.linkedin.com/jobs/view/1',
    'https://www.instagram.com/p/Cexample/',
    'https://unpkg.com/@scope/pkg@1.2.3/index.js',
    'https://cdn.jsdelivr.net/npm/pkg@1.2.3/x.min.js',
    'https://maps.example.org/@48.85,2.35,15z',
    'https://example.org/search?q=token&page=2',
    'https://example.org/?email=',
  ])('%s is not', (text) => {
    expect(typeOf(text)).toBe('URL');
  });

  it('gives equal links one canonical form', () => {
    expect(url.canonical?.('HTTP://Example.org:80/a/../b', 'PERSONAL_URL')).toBe(
      url.canonical?.('https://example.org/b', 'PERSONAL_URL'),
    );
  });

  it('finds any web URL', () => {
    fc.assert(
      fc.property(fc.domain(), fc.stringMatching(/^(?:\/[a-z0-9_-]{1,8}){1,4}$/), (host, path) => {
        expect(values(url, `at https://${host}${path}.`)).toEqual([`https://${host}${path}`]);
      }),
    );
  });

  it('reports sound spans on any text', () => {
    const unit = fc.constantFrom(
      'http',
      '://',
      'www.',
      '.com',
      'a',
      '@',
      '/',
      '?',
      '=',
      '(',
      ')',
      '.',
      ' ',
      '\n',
      'é',
      '中',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (const { start, end } of drive(url, text)) {
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(2400);
          expect(text.slice(start, end)).not.toMatch(/\s/);
        }
      }),
    );
  });
});
