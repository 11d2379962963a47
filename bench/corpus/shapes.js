// Turns to records, in the shapes that people have.

/** @typedef {import('./random.js').Random} Random */
/** @typedef {import('./compose.js').Vocabulary} Vocabulary */
/** @typedef {{ role: 'system' | 'user' | 'assistant', text: string }} Turn */

import { ORDINARY } from './ordinary.js';

/** @type {Record<string, (r: Random, turns: Turn[]) => object>} */
const SHAPES = {
  openai(r, turns) {
    const messages = turns.map(({ role, text }) => ({ role, content: text }));
    return r.chance(0.5)
      ? { messages }
      : {
          id: `chatcmpl-${r.hex(24)}`,
          created: Number(`17${r.digits(8)}`),
          model: 'tutor-small-2',
          messages,
        };
  },
  parts(_r, turns) {
    return { messages: turns.map(({ role, text }) => ({ role, content: [{ type: 'text', text }] })) };
  },
  sharegpt(r, turns) {
    const from = { system: 'system', user: 'human', assistant: 'gpt' };
    return {
      id: r.hex(7),
      conversations: turns.map(({ role, text }) => ({ from: from[role], value: text })),
    };
  },
  text(r, turns) {
    return {
      text: turns.map((turn) => turn.text).join('\n\n'),
      id: `<urn:uuid:${ORDINARY.en.uuid(r)}>`,
      date: ORDINARY.en.timestamp(r),
      language_score: 0.97,
    };
  },
};

/**
 * Draws a shape: mostly OpenAI messages.
 * @param {Random} r
 */
export function drawShape(r) {
  const x = r.next();
  return x < 0.68 ? 'openai' : x < 0.74 ? 'parts' : x < 0.86 ? 'sharegpt' : 'text';
}

/**
 * @param {Random} r
 * @param {string} shape
 * @param {Turn[]} turns
 */
export function recordOf(r, shape, turns) {
  return SHAPES[shape](r, turns);
}

/**
 * A tool call whose arguments are JSON inside a string, and its answer.
 * @param {Random} r
 * @param {Vocabulary} words
 * @param {string} note
 */
export function toolMessages(r, words, note) {
  const id = `call_${r.hex(12)}`;
  const args = JSON.stringify({ note, priority: r.between(1, 5), order: ORDINARY.en.order(r) });
  return [
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id, type: 'function', function: { name: r.pick(words.toolCalls), arguments: args } }],
    },
    { role: 'tool', tool_call_id: id, content: JSON.stringify({ ok: true, took_ms: r.between(3, 900) }) },
  ];
}
