/**
 * Driving licence (運転免許証) of Japan: identifies a person.
 *
 * Twelve digits: two of the prefecture, two of the year, six of the number, a check digit whose rule is not
 * published, and how often the card was lost. A word is required.
 *
 * Source: 警察庁 (National Police Agency), 運転免許証.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { DRIVING_LICENCE } from '../words/world.js';

export const menkyo: Detector = definePattern({
  id: 'jp/menkyo',
  description: 'Japanese driving licence number; only in context',
  entityType: 'JP_DRIVER_LICENSE',
  source: 'https://www.npa.go.jp/policies/application/license_renewal/',
  triggers: [{ on: 'number', digits: [12] }],
  patterns: [{ regex: /(?<!\d[-./_]|\+)(?:[1-6]\d|7[0-7]|9\d)\d{10}(?![-./_]?\d)/, score: 0.3 }],
  context: {
    words: DRIVING_LICENCE,
    required: true,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '運転免許 ⟦308210773914⟧',
      '免許証番号 ⟦627120455820⟧',
      'driver license ⟦443091442771⟧',
      '免許証 第⟦905518827300⟧号',
      '運転免許証番号：⟦541044287300⟧',
    ],
    noMatch: [
      '308210773914',
      '免許証 008210773914',
      '免許証 30821077391',
      '免許証 3082107739141',
      'order 308210773914',
      '免許証 2021',
    ],
  },
});
