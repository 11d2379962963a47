import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pgpKey } from '../../../detectors/generic/pgp-key.js';
import { findings, values } from '../drive.js';

const fingerprint = fc
  .stringMatching(/^[0-9A-F]{40}$/)
  .filter((value) => /\d/.test(value) && /[A-F]/.test(value));

describe('generic/pgp-key', () => {
  it('finds fingerprints in all spellings beside a word, and never without', () => {
    fc.assert(
      fc.property(fingerprint, (value) => {
        const grouped = value.match(/..../g)!.join(' ');
        for (const written of [value, grouped, grouped.replace(/^(.{24})/, '$1 '), `0x${value}`]) {
          expect(values(pgpKey, `GPG: ${written}`)).toEqual([written]);
          expect(pgpKey.canonical?.(written, 'PGP_KEY')).toBe(value);
          expect(findings(pgpKey, `sum ${written}`)).toEqual([]);
        }
      }),
    );
  });

  it('takes a block whole', () => {
    const block =
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\nVersion: 1\n\nmQENBF\n=ab12\n-----END PGP PUBLIC KEY BLOCK-----';
    expect(values(pgpKey, `my key\n${block}\nbye`)).toEqual([block]);
  });
});
