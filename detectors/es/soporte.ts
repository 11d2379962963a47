/**
 * Número de soporte (IDESP): number of the card itself, on the Spanish identity card (DNI: three letters and six digits)
 * and on the card of a foreigner (TIE: E and eight digits). With the DNI it opens the services of the state. No check
 * digit.
 *
 * Source: Policía Nacional, "Descripción del DNI"; Real Decreto 1553/2005.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

export const soporte: Detector = definePattern({
  id: 'es/soporte',
  description: 'Number of a Spanish identity card as an object (número de soporte); in context only',
  entityType: 'ES_SUPPORT_NUMBER',
  source: 'https://www.boe.es/buscar/act.php?id=BOE-A-2005-21163',
  triggers: [{ on: 'number', digits: [6, 8] }],
  lead: 4,
  patterns: [
    { regex: /[A-Z]{3}[ -]?\d{6}/i, score: 0.35 },
    { regex: /[CE][ -]?\d{8}/i, score: 0.35 },
  ],
  context: {
    words: {
      es: [
        'soporte',
        'número de soporte',
        'num soporte',
        'nº soporte',
        'idesp',
        'dni',
        'tie',
        'tarjeta de extranjero',
        'documento de identidad',
        'carnet de identidad',
      ],
      ca: ['suport'],
      en: ['support number', 'spanish id'],
      fr: ["carte d'identité espagnole", 'numéro de support'],
      de: ['supportnummer', 'kartennummer'],
      it: ['numero di supporto'],
      nl: ['supportnummer', 'kaartnummer'],
      pt: ['número de suporte'],
      pl: ['numer karty'],
    },
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'número de soporte ⟦BKD318462⟧',
      'nº soporte: ⟦bkd 318462⟧',
      'TIE con soporte ⟦E31846275⟧',
      'IDESP ⟦BKD-318462⟧',
      'DNI (soporte ⟦BKD318462⟧)',
    ],
    noMatch: [
      'BKD318462',
      'soporte BKD3184621',
      'soporte XBKD318462',
      'soporte E3184627',
      'modelo BKD318462',
    ],
  },
});
