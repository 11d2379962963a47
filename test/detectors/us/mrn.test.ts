import fc from 'fast-check';
import { mrn } from '../../../detectors/us/mrn.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(mrn, {
  valid: fc.oneof(digits(6), digits(8), digits(10), joined(letters(2), digits(7))),
  spellings: [[asIs, 'never']],
  words: ['MRN', 'medical record number', 'Patientennummer', 'historia clínica', 'dossier médical'],
  never: digits(12),
});
