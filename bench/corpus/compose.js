// Templates to sentences, sentences to turns.
import * as english from './english.js';
import * as french from './french.js';
import { ORDINARY } from './ordinary.js';

/** @typedef {import('./random.js').Random} Random */
/** @typedef {import('./values.js').Planted} Planted */
/** @typedef {(r: Random, value: string) => string} Sentence */

const SLOT = /\{(\w+)\}/;

/**
 * A template becomes a function once; filling it is then only joining, which keeps the generator fast.
 * @param {string} template
 * @param {Record<string, (r: Random) => string>} slots
 * @param {boolean} prose whether the first letter may be raised; never that of a planted value
 * @returns {Sentence}
 */
function compile(template, slots, prose) {
  const parts = template.split(SLOT).map((part, i) => {
    if (i % 2 === 0 || part === 'value') return part;
    const slot = slots[part];
    if (!slot) throw new Error(`no slot {${part}} in: ${template}`);
    return slot;
  });
  const raise = prose && !template.startsWith('{value}');
  return (r, value) => {
    let out = '';
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      out += typeof part === 'function' ? part(r) : i % 2 === 1 ? value : part;
    }
    const first = out.charAt(0);
    return raise && first >= 'a' && r.chance(0.6) ? first.toUpperCase() + out.slice(1) : out;
  };
}

/**
 * @param {typeof english | typeof french} source
 * @param {'en' | 'fr'} code
 */
function vocabulary(source, code) {
  /** @type {Record<string, (r: Random) => string>} */
  const slots = { ...ORDINARY[code] };
  for (const [name, list] of Object.entries(source.words)) slots[name] = (r) => r.pick(list);
  const all = (/** @type {readonly string[]} */ templates, prose = true) =>
    templates.map((template) => compile(template, slots, prose));
  const from = (/** @type {Sentence[]} */ sentences) => (/** @type {Random} */ r) => r.pick(sentences)(r, '');

  const user = all(source.user);
  const assistant = all(source.assistant);
  slots.assistant = from(assistant);
  slots.code = from(all(source.code, false));
  slots.log = from(all(source.log, false));
  slots.lang = (r) => r.pick(['js', 'python', 'sql', 'bash', '']);
  /** @type {Record<string, { withContext: Sentence[], bare: Sentence[] }>} */
  const planted = {};
  for (const [type, { withContext, bare }] of Object.entries(source.planted)) {
    planted[type] = { withContext: all(withContext), bare: all(bare) };
  }
  return {
    user,
    assistant,
    prose: [...all(source.prose), ...user, ...assistant],
    blocks: all(source.blocks, false),
    system: all(source.system),
    toolCalls: source.toolCalls,
    planted,
  };
}

export const VOCABULARY = { en: vocabulary(english, 'en'), fr: vocabulary(french, 'fr') };

/** @typedef {ReturnType<typeof vocabulary>} Vocabulary */

/**
 * A sentence that holds a planted value: with words that name it, or bare.
 * @param {Random} r
 * @param {Vocabulary} words
 * @param {Planted} planted
 */
export function plantedSentence(r, words, planted) {
  const { withContext, bare } = words.planted[planted.type];
  const choice = planted.weak || r.chance(0.55) ? withContext : bare;
  return r.pick(choice)(r, planted.value);
}

/** Share of the sentences with digits that stay; the others are drawn again. */
const DIGITS_STAY = 0.02;

/**
 * A sentence, with digits as often as people write them: 1 to 2 % of the characters are digits, in 4 to 7
 * groups a kilobyte (English web treebank: 1.1 % and 4.4; tweets: 2 % and 12.7). The hard negatives are many
 * among the templates, and would else fill the corpus.
 * @param {Random} r
 * @param {Sentence[]} sentences
 */
function sentence(r, sentences) {
  for (;;) {
    const drawn = r.pick(sentences)(r, '');
    if (!/\d/.test(drawn) || r.chance(DIGITS_STAY)) return drawn;
  }
}

/**
 * Sentences until the turn is long enough; `inserts` stand anywhere among them.
 * @param {Random} r
 * @param {Vocabulary} words
 * @param {Sentence[]} sentences
 * @param {number} length
 * @param {string[]} inserts
 */
export function turn(r, words, sentences, length, inserts) {
  let out = '';
  let rest = inserts.length;
  do {
    if (out !== '') out += r.chance(0.12) ? '\n\n' : ' ';
    if (rest > 0 && r.chance(0.3)) {
      out += inserts[--rest];
    } else if (length > 400 && r.chance(0.008)) {
      out += `\n\n${r.pick(words.blocks)(r, '')}\n\n`;
    } else {
      out += sentence(r, sentences);
    }
  } while (out.length < length);
  while (rest > 0) out += ` ${inserts[--rest]}`;
  return out;
}
