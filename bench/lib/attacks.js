// Texts that make careless matchers slow. Each is given its length and returns that many UTF-16 units or
// nearly so, as the inside of a JSON string.

const repeat = (/** @type {string} */ unit) => (/** @type {number} */ n) =>
  unit.repeat(Math.ceil(n / unit.length));
const quoted = (/** @type {string} */ text) => JSON.stringify(text).slice(1, -1);

/** @type {Record<string, (n: number) => string>} */
export const ATTACKS = {
  a: repeat('a'),
  'a@': repeat('a@'),
  'a.': repeat('a.'),
  'a@a.': repeat('a@a.'),
  'a-': repeat('a-'),
  '@': repeat('@'),
  '.': repeat('.'),
  1: repeat('1'),
  '1 space': repeat('1 '),
  '1-': repeat('1-'),
  '1.': repeat('1.'),
  '1(': repeat('1('),
  '+': repeat('+'),
  '+1': repeat('+1'),
  '4111 ': repeat('4111 '),
  'FR76 ': repeat('FR76 '),
  A1: repeat('A1'),
  '::': repeat('::'),
  ':': repeat(':'),
  'ab:': repeat('ab:'),
  'ab-': repeat('ab-'),
  '[': repeat('['),
  '[A:': repeat('[A:'),
  '[EMAIL_ADDRESS:': repeat('[EMAIL_ADDRESS:'),
  '://': repeat('://'),
  'http://': repeat('http://'),
  'http://a:': repeat('http://a:'),
  '/a?a=': repeat('/a?a='),
  '%40': repeat('%40'),
  '&#64;': repeat('&#64;'),
  'escaped @': repeat('\\u0040'),
  'escaped digit': repeat('\\u0031'),
  'escaped a@': repeat('a\\u0040'),
  'lone surrogate': repeat('\\ud83d'),
  backslashes: repeat('\\\\'),
  quotes: repeat('\\"'),
  'line ends': repeat('\\n'),
  spaces: repeat(' '),
  'zero width': repeat('1\u200b'),
  combining: repeat('e\u0301'),
  ligature: repeat('\ufdfa'),
  'full-width digits': repeat('１'),
  emoji: repeat('👩‍🍳'),
  'e-mails': repeat('camille@example.org '),
  phones: repeat('+33 6 39 98 12 34, '),
  // JSON in a string, flat and nested; more brackets than any limit of depth.
  'JSON array in a string': (n) => quoted(`[${'"a@b",'.repeat(Math.floor(n / 9))}""]`),
  'open brackets in a string': (n) => quoted('[{"a":'.repeat(Math.floor(n / 8))),
  'JSON in JSON': (n) => {
    let text = 'a@b.example';
    for (let depth = 0; depth < 4; depth++) text = JSON.stringify({ a: text });
    return quoted(`[${`${text},`.repeat(Math.floor(n / (text.length * 2)))}0]`);
  },
};

/**
 * A record with the attack in its text field.
 * @param {(n: number) => string} attack
 * @param {number} n
 */
export function attackRecord(attack, n) {
  return Buffer.from(`{"messages":[{"role":"user","content":"${attack(n)}"}]}\n`);
}
