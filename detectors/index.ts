import type { Detector } from '../src/core/detector.js';

/** Every shipped detector, one line each, in the order in which they are listed to the user. */
export const detectors: readonly Detector[] = [];
