#!/usr/bin/env node
// Writes docs/detectors.md from the shipped detectors. Usage: npm run docs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectors } from '../dist/detectors/index.js';
import { detectorPage } from '../dist/src/cli/detector-page.js';

writeFileSync(join(import.meta.dirname, 'detectors.md'), detectorPage(detectors));
