/**
 * Number of a biometric residence permit or card (BRP, BRC) of the United Kingdom: identifies the document of a migrant.
 *
 * Two letters and seven digits, or two letters, an X and six digits. No check digit outside the machine-readable zone.
 *
 * Source: Home Office, "Biometric residence permits: report a lost or stolen BRP".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER } from '../words/northern-europe.js';

export const brp: Detector = definePattern({
  id: 'gb/brp',
  description: 'UK biometric residence permit number; in context only',
  entityType: 'UK_BRP',
  source: 'https://www.gov.uk/biometric-residence-permits',
  triggers: [{ on: 'number', digits: [6, 7] }],
  lead: 4,
  patterns: [{ regex: /[A-Z]{2}(?: ?\d|X ?)\d{6}(?![-./]?\d)/i, score: 0.35 }],
  context: {
    words: {
      en: [
        'brp',
        'brc',
        'brp number',
        'biometric residence',
        'residence permit',
        'residence card',
        'biometric card',
      ],
      fr: ['titre de séjour', 'permis de séjour'],
      de: ['aufenthaltstitel', 'aufenthaltserlaubnis', 'aufenthaltskarte'],
      es: ['permiso de residencia', 'tarjeta de residencia'],
      it: ['permesso di soggiorno'],
      nl: ['verblijfsvergunning', 'verblijfskaart'],
      pl: ['karta pobytu', 'karty pobytu', 'kartę pobytu'],
      pt: ['autorização de residência', 'título de residência'],
    },
    negative: OTHER,
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'BRP ⟦ZU1234567⟧',
      'BRP number: ⟦RX 1234567⟧',
      'biometric residence permit ⟦ZUX123456⟧',
      'my brp is ⟦zu1234567⟧',
      'titre de séjour ⟦ZU1234567⟧',
    ],
    noMatch: ['ZU1234567', 'BRP ZU12345678', 'BRP ZUY123456', 'BRP Z1234567', 'order ZU1234567'],
  },
});
