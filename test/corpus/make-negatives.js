#!/usr/bin/env node
// Writes test/corpus/negatives/*.txt from negative-templates/*.txt: lines full of numbers, none of them personal.
// Usage: node test/corpus/make-negatives.js   (the same lines every time)
//
// In a template, {4} is a number of four digits, {2-4} one of two to four, {1..26} one between the two ({1..26p}
// with two digits), {x8} hexadecimal digits, {X8} in capitals, {a3} and {A3} letters; the others are named below.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FROM = join(import.meta.dirname, 'negative-templates');
const TO = join(import.meta.dirname, 'negatives');
const LINES_EACH = 5;

/** mulberry32. @param {number} seed @returns {() => number} */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {string} language */
function maker(language) {
  const draw = random([...language].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7));
  const between = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(draw() * (most - least + 1));
  const from = (/** @type {string} */ letters, /** @type {number} */ count) =>
    Array.from({ length: count }, () => letters[between(0, letters.length - 1)]).join('');
  const digits = (/** @type {number} */ count) => from('123456789', 1) + from('0123456789', count - 1);
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const ean = (/** @type {string} */ start) => {
    const body = start + from('0123456789', 12 - start.length);
    const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
    return body + String((10 - (sum % 10)) % 10);
  };
  const isbn10 = () => {
    const body = digits(9);
    const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    return body + (check === 10 ? 'X' : String(check));
  };
  const [day, month, year] = [() => two(between(1, 28)), () => two(between(1, 12)), () => String(between(1995, 2026))];
  /** @type {Record<string, () => string>} */
  const dates = {
    en: () => `${year()}-${month()}-${day()}`,
    de: () => `${day()}.${month()}.${year()}`,
    nl: () => `${day()}-${month()}-${year()}`,
    fr: () => `${day()}/${month()}/${year()}`,
    pl: () => `${day()}.${month()}.${year()}`,
  };
  const mark = language === 'en' ? '.' : ',';
  /** @type {Record<string, () => string>} */
  const named = {
    iso: () => `20${two(between(10, 26))}-${month()}-${day()}T${two(between(0, 23))}:${two(between(0, 59))}:${two(between(0, 59))}.${from('0123456789', 3)}Z`,
    hm: () => `${two(between(0, 23))}:${two(between(0, 59))}`,
    date: dates[language] ?? dates['fr'],
    price: () => `${between(1, 9999)}${mark}${from('0123456789', 2)}`,
    ver: () => `${between(0, 24)}.${between(0, 40)}.${between(0, 99)}`,
    ts: () => String(between(1_400_000_000, 1_799_999_999)),
    isbn13: () => ean('978'),
    isbn13h: () => ean('978').replace(/^(\d{3})(\d)(\d{5})(\d{3})(\d)$/, '$1-$2-$3-$4-$5'),
    isbn10,
    ean: () => ean(String(between(400, 599))),
  };
  return (/** @type {string} */ template) =>
    template.replace(/\{(?:(\d+)|(\d+)-(\d+)|(\d+)\.\.(\d+)(p?)|([xXaA])(\d+)|([a-z][a-z0-9]*))\}/g, (...match) => {
      const [whole, count, least, most, low, high, padded, kind, length, name] = match;
      if (count) return digits(Number(count));
      if (least) return digits(between(Number(least), Number(most)));
      if (low) return padded ? two(between(Number(low), Number(high))) : String(between(Number(low), Number(high)));
      if (kind) {
        const letters = { x: '0123456789abcdef', X: '0123456789ABCDEF', a: 'abcdefghjkmnprstuvwxyz', A: 'ABCDEFGHJKLMNPRSTUVWXYZ' };
        return from(letters[/** @type {'x'} */ (kind)], Number(length));
      }
      const make = named[name];
      if (make === undefined) throw new Error(`unknown placeholder ${whole}`);
      return make();
    });
}

for (const file of readdirSync(FROM).filter((name) => name.endsWith('.txt'))) {
  const fill = maker(basename(file, '.txt'));
  const templates = readFileSync(join(FROM, file), 'utf8').split('\n').filter((line) => line !== '');
  const lines = templates.flatMap((template) => Array.from({ length: LINES_EACH }, () => fill(template)));
  writeFileSync(join(TO, file), `${[...new Set(lines)].join('\n')}\n`);
}
