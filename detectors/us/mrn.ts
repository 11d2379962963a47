/**
 * Medical record number (MRN): identifies a patient in one hospital or practice. One of the eighteen
 * identifiers that the HIPAA safe harbour names.
 *
 * Each hospital numbers by itself: five to ten digits, often with one to three letters before. Only its own
 * words tell it from any other number, so they are required, and near.
 *
 * Source: 45 CFR 164.514(b)(2)(i)(H).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

export const mrn: Detector = definePattern({
  id: 'us/mrn',
  description: 'Medical record number; only right behind its words',
  entityType: 'MEDICAL_RECORD_NUMBER',
  source: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514',
  triggers: [{ on: 'number', digits: [6, 7, 8, 9, 10] }],
  lead: 4,
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[A-Z]{1,3}-?\d{6,10}(?![-./_]?\d)/i, score: 0.4 },
    { regex: /(?<!\d[-./_]|\+)\d{6,10}(?![-./_]?\d)/, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)\d{2,3}-\d{2,3}-\d{2,4}(?![-./_]?\d)/, score: 0.3 },
  ],
  context: {
    words: {
      en: [
        'mrn',
        'medical record',
        'medical record number',
        'medical record no',
        'patient id',
        'patient number',
        'chart no',
        'hospital number',
      ],
      fr: ['dossier médical', 'numéro de patient', 'dossier patient', 'nip', 'ipp'],
      de: ['patientenakte', 'patientennummer', 'krankenakte', 'patienten nr', 'patienten id', 'fallnummer'],
      es: ['historia clínica', 'expediente médico', 'número de paciente', 'nhc'],
      it: ['cartella clinica', 'numero paziente'],
      nl: ['patiëntnummer', 'medisch dossier', 'patiëntendossier'],
      pl: ['historia choroby', 'numer pacjenta', 'dokumentacja medyczna'],
      pt: ['prontuário', 'processo clínico', 'número do paciente', 'número de utente'],
    },
    required: true,
    before: 32,
    after: 1,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'MRN ⟦00482177⟧',
      'MRN: ⟦H482177⟧, admitted today',
      'medical record number ⟦88-21-0447⟧',
      'Patientenakte Nr. ⟦7731208⟧',
      'numéro de dossier médical : ⟦1048827⟧',
    ],
    noMatch: [
      '00482177',
      'the record of 482177 visitors',
      'medical record 12',
      'MRN 48',
      'H482177',
      'MRN 00482177123456',
    ],
  },
});
