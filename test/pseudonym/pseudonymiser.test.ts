import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TamisError } from '../../src/core/errors.js';
import {
  createPseudonymiser,
  keyIdOf,
  type PseudonymiserOptions,
} from '../../src/pseudonym/pseudonymiser.js';
import { ALPHABET, parseToken } from '../../src/pseudonym/token.js';

const BASE: PseudonymiserOptions = {
  rootKey: Uint8Array.from({ length: 32 }, (_, at) => at),
  domain: 'chats',
  recipient: 'internal',
  epoch: '2026-11',
  scope: 'conversation',
};
const make = (options: Partial<PseudonymiserOptions> = {}) => createPseudonymiser({ ...BASE, ...options });
const value = fc.string({ unit: 'binary', maxLength: 300 });
const scopeId = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });

test('every token has its shape, one length, and is its own key’s', () => {
  const pseudonymiser = make();
  const fresh = make();
  fc.assert(
    fc.property(value, scopeId, (text, id) => {
      const token = pseudonymiser.token('FR_NIR', text, id);
      expect(token).toMatch(/^\[FR_NIR:[bcdfghjklmnpqrstvwxz]{4}:[bcdfghjklmnpqrstvwxz]{20}\]$/);
      expect(parseToken(token)?.keyId).toBe(pseudonymiser.keyId);
      expect(fresh.isOwn(token)).toBe(true);
    }),
  );
});

test('tokens of scope dataset have four letters more, and need no scope id', () => {
  const token = make({ scope: 'dataset' }).token('ID', 'a', '');
  expect(token).toMatch(/^\[ID:[a-z]{4}:[bcdfghjklmnpqrstvwxz]{24}\]$/);
  expect(make({ scope: 'conversation' }).isOwn(token)).toBe(true);
});

test('an empty scope id would link everything, and one in scope dataset is a mistake', () => {
  expect(() => make().token('ID', 'a', '')).toThrow(RangeError);
  expect(() => make({ scope: 'record' }).token('ID', 'a', '')).toThrow(RangeError);
  expect(() => make({ scope: 'dataset' }).token('ID', 'a', 'conv-1')).toThrow(RangeError);
});

test('tokens differ by key, domain, recipient, epoch, type, scope id and value', () => {
  const others: Partial<PseudonymiserOptions>[] = [
    {},
    { rootKey: new Uint8Array(32).fill(1) },
    { domain: 'other' },
    { recipient: 'other' },
    { epoch: 'other' },
    { domain: 'internal', recipient: 'chats' },
    { domain: 'chatsinternal', recipient: '' },
  ];
  const tokens = others.map((options) => make(options).token('ID', 'a', 's'));
  tokens.push(make().token('ID', 'b', 's'), make().token('ID', 'a', 't'), make().token('ID', 's', 'a'));
  tokens.push(make().token('ID', 'as', 'a'), make().token('PERSON', 'a', 's'));
  const bodies = tokens.map((token) => parseToken(token)!.body);
  expect(new Set(bodies).size).toBe(bodies.length);
});

test('the key id depends on the root key alone', () => {
  const { keyId } = make();
  expect(keyId).toMatch(/^[bcdfghjklmnpqrstvwxz]{4}$/);
  expect(make({ domain: 'x', recipient: 'y', epoch: 'z', scope: 'dataset' }).keyId).toBe(keyId);
  expect(keyIdOf(BASE.rootKey)).toBe(keyId);
  expect(make({ rootKey: new Uint8Array(32).fill(1) }).keyId).not.toBe(keyId);
});

test('tokens of another key, domain, recipient or epoch are not own', () => {
  const token = make().token('ID', 'a', 's');
  for (const other of [
    { rootKey: new Uint8Array(32).fill(1) },
    { domain: 'x' },
    { recipient: 'x' },
    { epoch: 'x' },
  ]) {
    expect(make(other).isOwn(token)).toBe(false);
  }
});

test('a token changed in any letter is not own', () => {
  const pseudonymiser = make();
  for (const type of ['ID', 'EMAIL_ADDRESS']) {
    const token = pseudonymiser.token(type, 'a', 's');
    for (let at = 0; at < token.length; at++) {
      for (const letter of `${ALPHABET}A[]: `) {
        if (letter === token[at]) continue;
        const forged = token.slice(0, at) + letter + token.slice(at + 1);
        expect(pseudonymiser.isOwn(forged), forged).toBe(false);
      }
    }
  }
});

test('only the exact text of a token is own', () => {
  const pseudonymiser = make();
  const token = pseudonymiser.token('ID', 'a', 's');
  const wrong = [
    ` ${token}`,
    `${token} `,
    `${token}${token}`,
    token.slice(1),
    token.slice(0, -1),
    token.toUpperCase(),
    '',
  ];
  for (const text of wrong) expect(make().isOwn(text)).toBe(false);
  expect(make().isOwn(token.replace('[ID:', '[PERSON:'))).toBe(false);
  expect(pseudonymiser.isOwn(token)).toBe(true);
});

test('chance makes about one check in 160000 right', () => {
  const pseudonymiser = make();
  const { keyId } = pseudonymiser;
  let right = 0;
  for (const a of ALPHABET)
    for (const b of ALPHABET)
      for (const c of ALPHABET) {
        if (pseudonymiser.isOwn(`[ID:${keyId}:bbbbccccddddffff${a}${b}${c}b]`)) right++;
      }
  expect(right).toBeLessThanOrEqual(1);
});

test('the cache changes nothing but the speed', () => {
  const request = fc.record({
    type: fc.constantFrom('ID', 'PERSON', 'ID1'),
    value: fc.constantFrom('', 'a', 'b', '1:a', 'ab', ':', 'x'.repeat(300)),
    scope: fc.constantFrom('s', '1', '1:', 'sa', '\0'),
  });
  const large = make();
  const small = make({ cacheSize: 1 });
  fc.assert(
    fc.property(fc.array(request, { maxLength: 50 }), (requests) => {
      for (const { type, value: text, scope } of requests) {
        const expected = make({ cacheSize: 1 }).token(type, text, scope);
        expect(large.token(type, text, scope)).toBe(expected);
        expect(small.token(type, text, scope)).toBe(expected);
        expect(large.isOwn(expected) && small.isOwn(expected)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('digest: keyed, of the bytes, 32 hexadecimal digits', () => {
  const record = Buffer.from('{"text":"hello"}');
  const digest = make().digest(record);
  expect(digest).toMatch(/^[0-9a-f]{32}$/);
  expect(make().digest(Uint8Array.from(record))).toBe(digest);
  expect(make().digest(record.subarray(1))).not.toBe(digest);
  for (const other of [
    { rootKey: new Uint8Array(32).fill(1) },
    { domain: 'x' },
    { recipient: 'x' },
    { epoch: 'x' },
  ]) {
    expect(make(other).digest(record)).not.toBe(digest);
  }
  expect(make().digest(new Uint8Array(0))).toMatch(/^[0-9a-f]{32}$/);
});

test('the root key may be overwritten afterwards', () => {
  const rootKey = Uint8Array.from(BASE.rootKey);
  const pseudonymiser = make({ rootKey });
  rootKey.fill(0);
  expect(pseudonymiser.token('PERSON', 'later', 's')).toBe(make().token('PERSON', 'later', 's'));
});

test('nothing of the key shows when a pseudonymiser is printed', () => {
  const shown = inspect(make({ rootKey: Buffer.from('K'.repeat(32)) }), { depth: 9, showHidden: true });
  expect(shown).not.toContain('KKKK');
  expect(shown).not.toContain('4b4b4b');
});

test('values that cannot work are refused', () => {
  const config = expect.objectContaining({ name: 'TamisError', kind: 'config' });
  const refused = (options: Partial<PseudonymiserOptions>) => {
    try {
      make(options);
    } catch (error) {
      return error;
    }
    return undefined;
  };
  expect(refused({ rootKey: new Uint8Array(31) })).toEqual(config);
  expect(refused({ rootKey: new Uint8Array(0) })).toBeInstanceOf(TamisError);
  for (const part of ['domain', 'recipient', 'epoch']) {
    expect(refused({ [part]: 'é'.repeat(129) })).toEqual(config);
    expect(refused({ [part]: 'é'.repeat(128) })).toBeUndefined();
    expect(refused({ [part]: '\ud800' })).toEqual(config);
  }
  const long = 'x'.repeat(256);
  const widest = make({ domain: long, recipient: long, epoch: long });
  expect(widest.isOwn(widest.token('T'.repeat(64), 'a', 's'))).toBe(true);
  for (const type of ['', 'id', 'A:B', 'T'.repeat(65)])
    expect(() => make().token(type, 'a', 's')).toThrow(RangeError);
});
