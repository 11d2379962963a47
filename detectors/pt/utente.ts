/**
 * Número de utente: identifies a patient of the Portuguese national health service (SNS).
 *
 * Nine digits. The rule of a check digit is not published.
 *
 * Source: Portaria n.º 981/95; Serviços Partilhados do Ministério da Saúde, Registo Nacional de Utentes.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { HEALTH_CARD, OTHER_NUMBERS, withWords } from '../words/southern-europe.js';

export const utente: Detector = definePattern({
  id: 'pt/utente',
  description: 'Portuguese patient number (número de utente do SNS); in context only',
  entityType: 'PT_SNS',
  source: 'https://www.sns24.gov.pt/servico/pedir-numero-de-utente/',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [{ regex: /(?<![+\d][-./,]?)\d{3}([ .-]?)\d{3}\1\d{3}(?![-./,]?\d)/, score: 0.3 }],
  context: {
    words: withWords(HEALTH_CARD, { pt: ['sns', 'número de utente', 'nº utente', 'cartão de utente'] }),
    negative: OTHER_NUMBERS,
    required: true,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'número de utente ⟦273648159⟧',
      'utente: ⟦273 648 159⟧',
      'n.º SNS ⟦273648159⟧',
      'patient number ⟦273648159⟧',
      'o cartão de saúde diz ⟦273.648.159⟧',
    ],
    noMatch: [
      '273648159',
      'utente 27364815',
      'utente 2736481590',
      'telemóvel 273648159',
      'utente +273648159',
    ],
  },
});
