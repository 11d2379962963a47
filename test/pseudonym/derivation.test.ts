import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  deriveKey,
  hmacOfParts,
  hmacSha256,
  type KeyContext,
  lengthPrefixed,
} from '../../src/pseudonym/derivation.js';
import * as reference from './reference.js';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const rootKey = Buffer.alloc(32, 7);

function exported(context: Partial<KeyContext>): string {
  const full: KeyContext = {
    purpose: 'pseudonym',
    domain: '',
    recipient: '',
    epoch: '',
    entityType: '',
    ...context,
  };
  return deriveKey(rootKey, full).export().toString('hex');
}

test('length prefixes keep the parts apart', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 4 }), (a, b) => {
      const same = a.length === b.length && a.every((part, at) => part === b[at]);
      expect(lengthPrefixed(...a).equals(lengthPrefixed(...b))).toBe(same);
    }),
  );
  const shapes = [['ab', ''], ['a', 'b'], ['', 'ab'], ['ab'], ['a', 'b', ''], ['a\0\0\0\x01b', '']];
  expect(new Set(shapes.map((parts) => lengthPrefixed(...parts).toString('hex'))).size).toBe(shapes.length);
});

test('lengths count UTF-8 bytes, big-endian', () => {
  expect(lengthPrefixed('é€', '').toString('hex')).toBe('00000005c3a9e282ac00000000');
  fc.assert(
    fc.property(fc.array(text), (parts) => {
      expect(lengthPrefixed(...parts)).toEqual(reference.lp(...parts));
    }),
  );
});

test('an unpaired surrogate counts as U+FFFD', () => {
  expect(lengthPrefixed('\ud800')).toEqual(lengthPrefixed('\ufffd'));
});

test('short and long messages take the same path in effect', () => {
  const key = deriveKey(rootKey, {
    purpose: 'pseudonym',
    domain: '',
    recipient: '',
    epoch: '',
    entityType: 'ID',
  });
  for (const length of [0, 1, 1300, 1362, 1363, 4088, 4089, 10_000]) {
    for (const unit of ['x', '€']) {
      const value = unit.repeat(length);
      expect(hmacOfParts(key, 'scope', value)).toEqual(hmacSha256(key, lengthPrefixed('scope', value)));
    }
  }
});

test('derived keys differ by purpose, domain, recipient, epoch and entity type, and by place', () => {
  const keys = [
    exported({}),
    ...(['check', 'digest', 'key-id'] as const).map((purpose) => exported({ purpose })),
    ...(['domain', 'recipient', 'epoch', 'entityType'] as const).map((part) => exported({ [part]: 'x' })),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('derivation is the one of the reference', () => {
  const info = reference.lp('check', 'd', 'r', 'e', '');
  expect(exported({ purpose: 'check', domain: 'd', recipient: 'r', epoch: 'e' })).toBe(
    reference.hkdf(rootKey, info).toString('hex'),
  );
});

test('a derived key does not print', () => {
  const key = deriveKey(rootKey, {
    purpose: 'pseudonym',
    domain: '',
    recipient: '',
    epoch: '',
    entityType: '',
  });
  expect(JSON.stringify(key)).toBe('{}');
  expect(String(key)).toBe('[object KeyObject]');
});
