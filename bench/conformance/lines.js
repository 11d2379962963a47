import { readFileSync } from 'node:fs';

/** The objects of a file of JSON lines. @param {string} file @returns {any[]} */
export function jsonLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
