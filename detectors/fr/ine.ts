/**
 * Identifiant national étudiant (INE): identifies a pupil or student in France.
 *
 * Eleven characters: ten digits and a letter (BEA, until 2018), nine digits and two letters (RNIE, since), or ten
 * digits and letters with a digit behind (given by a university). The keys are not published as a rule, so a word
 * near is needed.
 *
 * Source: décret n° 2012-221 du 16 février 2012 (répertoire national des identifiants élèves, étudiants et apprentis).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

export const ine: Detector = definePattern({
  id: 'fr/ine',
  description: 'French student number (INE), in context',
  entityType: 'FR_INE',
  source: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000025373846',
  triggers: [{ on: 'code', min: 11, max: 11 }],
  patterns: [
    { regex: /\d{10}[A-HJ-NPR-Z]|\d{9}[A-HJ-NP-Z]{2}/i, score: 0.4 },
    { regex: /\d(?=[A-Z0-9]{0,8}[A-Z])[A-Z0-9]{9}\d/, score: 0.35 },
  ],
  context: {
    words: {
      fr: [
        'ine',
        'bea',
        'rnie',
        'identifiant national',
        'numéro étudiant',
        "numéro d'étudiant",
        'étudiant*',
        'élève*',
        'parcoursup',
        'crous',
        'cvec',
      ],
      en: ['student number', 'student id', 'student identifier', 'pupil number'],
      de: ['matrikelnummer*', 'studentennummer*', 'schülernummer*'],
      es: ['número de estudiante', 'identificador de estudiante'],
      it: ['matricola', 'numero studente'],
      nl: ['studentnummer*', 'leerlingnummer*'],
      pl: ['numer albumu', 'numer studenta', 'indeksu'],
      pt: ['número de estudante', 'número de aluno'],
    },
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'INE : ⟦1234567890K⟧',
      'mon numéro étudiant ⟦123456789AB⟧',
      'Parcoursup, identifiant ⟦060123456hk⟧',
      'student number ⟦0GX7K2M1PQ3⟧',
      'Matrikelnummer ⟦1906012345B⟧',
    ],
    noMatch: [
      '1234567890K',
      'commande 1234567890K',
      'INE 12345678901',
      'INE 1234567890KL',
      'INE 12345678ABC',
    ],
  },
});
