import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hkdfSha256, hmacSha256 } from '../../src/pseudonym/derivation.js';

// Project Wycheproof's vectors (https://github.com/C2SP/wycheproof) are not part of this repository. Put its
// hmac_sha256_test.json and hkdf_sha256_test.json under wycheproof/ and name the folder above in
// TAMIS_CONFORMANCE.
const { TAMIS_CONFORMANCE = '../shared/data/conformance' } = process.env;
const folder = join(TAMIS_CONFORMANCE, 'wycheproof');

interface Vectors<G, T> {
  readonly numberOfTests: number;
  readonly testGroups: readonly (G & { readonly tests: readonly (T & { tcId: number; result: string })[] })[];
}
type HmacVectors = Vectors<{ tagSize: number }, { key: string; msg: string; tag: string }>;
type HkdfVectors = Vectors<unknown, { ikm: string; salt: string; info: string; size: number; okm: string }>;

function vectorTest(file: string, run: (path: string) => void): void {
  const path = join(folder, file);
  if (existsSync(path)) test(`Wycheproof ${file}`, () => run(path));
  else
    test.skip(`Wycheproof ${file}: skipped, not found; set TAMIS_CONFORMANCE to the conformance folder`, () => {});
}

vectorTest('hmac_sha256_test.json', (path) => {
  const { numberOfTests, testGroups }: HmacVectors = JSON.parse(readFileSync(path, 'utf8'));
  let run = 0;
  for (const { tagSize, tests } of testGroups) {
    for (const { tcId, key, msg, tag, result } of tests) {
      // Some groups keep only the first `tagSize` bits of the tag.
      const made = hmacSha256(Buffer.from(key, 'hex'), Buffer.from(msg, 'hex')).toString(
        'hex',
        0,
        tagSize / 8,
      );
      expect(made === tag, `tcId ${tcId}`).toBe(result === 'valid');
      run++;
    }
  }
  expect(run).toBe(numberOfTests);
});

vectorTest('hkdf_sha256_test.json', (path) => {
  const { numberOfTests, testGroups }: HkdfVectors = JSON.parse(readFileSync(path, 'utf8'));
  let run = 0;
  for (const { tests } of testGroups) {
    for (const { tcId, ikm, salt, info, size, okm, result } of tests) {
      const [key, salted, about] = [ikm, salt, info].map((hex) => Buffer.from(hex, 'hex'));
      const made = () => Buffer.from(hkdfSha256(key!, salted!, about!, size)).toString('hex');
      // The invalid ones ask for more than 255 blocks.
      if (result === 'valid') expect(made(), `tcId ${tcId}`).toBe(okm);
      else expect(made, `tcId ${tcId}`).toThrow(RangeError);
      run++;
    }
  }
  expect(run).toBe(numberOfTests);
});
