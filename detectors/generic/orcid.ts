/**
 * ORCID iD: identifies a researcher. 16 characters in four groups; the last is a check character (ISO/IEC 7064
 * MOD 11-2). Issued from the blocks 0000-0001-5000-0007 to 0000-0003-5000-0001 and 0009-0000-0000-0000 to 0009-0010.
 *
 * Source: ORCID, structure of the identifier.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { mod11to2 } from '../checksums/iso7064.js';

/** Compact, with the check character. */
export function isOrcid(value: string): boolean {
  const block = value.slice(0, 15);
  const isIssued =
    (block >= '000000015000000' && block <= '000000035000000') ||
    (block >= '000900000000000' && block < '000901000000000');
  return isIssued && mod11to2(value);
}

export const orcid: Detector = definePattern({
  id: 'generic/orcid',
  description: 'ORCID iD of a researcher, by its blocks and check character',
  entityType: 'ORCID',
  source: 'https://support.orcid.org/hc/en-us/articles/360006897674',
  triggers: [{ on: 'number', digits: [15, 16] }],
  patterns: [
    { regex: /000[09]-00\d\d-\d{4}-\d{3}[\dXx]/, score: 0.5 },
    { regex: /000[09]00\d{9}[\dXx]/, score: 0.5 },
  ],
  validate: (value) => isOrcid(canonicalCompact(value)),
  validScore: 0.95,
  canonical: canonicalCompact,
  examples: {
    match: [
      'ORCID ⟦0000-0002-1825-0097⟧',
      'https://orcid.org/⟦0000-0003-1234-5674⟧',
      '⟦0009-0001-0000-0014⟧.',
      'orcid: ⟦000000021234560X⟧',
      'Dr. A (⟦0000-0002-1234-560X⟧)',
    ],
    noMatch: [
      '0000-0002-1825-0098',
      '0000-0000-0000-0001',
      '1234-5678-9012-3456',
      '0000-0009-1234-5678',
      '40000-0002-1825-0097',
    ],
  },
});
