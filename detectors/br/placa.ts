/**
 * Plate of a vehicle in Brazil: identifies its owner through the register.
 *
 * Three letters and four digits, `ABC-1234`; since 2018 the Mercosur form with a letter as fifth character,
 * `ABC1D23`. Other codes look the same, so a word is required.
 *
 * Source: Conselho Nacional de Trânsito, Resolução CONTRAN 969/2022.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { also, PLATE } from '../words/world.js';

export const placa: Detector = nearWords(
  definePattern({
    id: 'br/placa',
    description: 'Brazilian vehicle plate; only in context',
    entityType: 'BR_LICENSE_PLATE',
    source:
      'https://www.gov.br/transportes/pt-br/assuntos/transito/conteudo-contran/resolucoes/Resolucao9692022.pdf',
    triggers: [{ on: 'code', min: 7, max: 7 }],
    patterns: [{ regex: /(?<!\d[-./_]|\+)[A-Z]{3}[ -]?\d[A-J\d]\d\d(?![-./_]?\d)/i, score: 0.35 }],
    context: {
      words: also(PLATE, { pt: ['carro', 'veículo', 'moto', 'detran', 'renavam'] }),
      required: true,
      before: 40,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'placa ⟦KRD-4821⟧',
        'o carro de placa ⟦BXT7J12⟧',
        'placas ⟦mpq 4410⟧',
        'plate ⟦TQA8B30⟧',
        'matrícula ⟦JKL 1C04⟧',
      ],
      noMatch: ['KRD-4821', 'KRD4821', 'placa KRDX482', 'placa KR4821', 'pedido KRD-4821', 'placa KRD-48210'],
    },
  }),
  ['placa', 'placas', 'plate', 'plates', 'matricula'],
);
