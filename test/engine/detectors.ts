import type { Candidate, Detector, Report, Trigger } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

// Detectors made for tests: small, of every trigger kind, and some of them rude (overlapping, unsure).

function detector(
  id: string,
  entityTypes: readonly string[],
  triggers: readonly Trigger[],
  detect: (candidate: Candidate, report: Report) => void,
): Detector {
  const examples = { match: [], noMatch: [] };
  return { id, version: 1, description: '', entityTypes, source: '', triggers, examples, detect };
}

/** The span around `at` that a global pattern finds in a bounded window. */
function around(pattern: RegExp, { text, at }: Candidate): [number, number, string] | undefined {
  const from = Math.max(0, at - 80);
  for (const match of text.slice(from, at + 160).matchAll(pattern)) {
    const start = from + match.index;
    if (start <= at && at < start + match[0].length) return [start, start + match[0].length, match[0]];
  }
  return undefined;
}

function spanAround(pattern: RegExp, type: string, score: number) {
  return (candidate: Candidate, report: Report): void => {
    const span = around(pattern, candidate);
    if (span) report(span[0], span[1], type, score);
  };
}

const mail = detector(
  'test/mail',
  ['EMAIL_ADDRESS'],
  [{ on: 'literal', text: '@' }],
  spanAround(/[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}/g, 'EMAIL_ADDRESS', 0.95),
);

const phone: Detector = {
  ...detector('test/phone', ['PHONE_NUMBER'], [{ on: 'digits', min: 9 }], ({ text, at }, report) => {
    const match = /^\d(?:[ .\-/()]{0,2}\d){8,13}/.exec(text.slice(at, at + 60));
    if (match) report(text[at - 1] === '+' ? at - 1 : at, at + match[0].length, 'PHONE_NUMBER', 0.4);
  }),
  context: {
    words: { en: ['phone', 'call me'], fr: ['téléphone'] },
    negative: { en: ['order'] },
  },
  canonical: (value) => value.replace(/\D/g, ''),
};

const card = detector('test/card', ['CREDIT_CARD'], [{ on: 'digits', min: 16 }], ({ text, at }, report) => {
  const match = /^\d{4}(?:[ -]?\d{4}){3}/.exec(text.slice(at, at + 40));
  if (match) report(at, at + match[0].length, 'CREDIT_CARD', 0.9);
});

const iban = detector('test/iban', ['IBAN_CODE'], [{ on: 'code', min: 4 }], ({ text, at }, report) => {
  const match = /^[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?/i.exec(text.slice(at, at + 60));
  if (match) report(at, at + match[0].length, 'IBAN_CODE', 0.8);
});

const ip = detector(
  'test/ip',
  ['IP_ADDRESS'],
  [{ on: 'digits', min: 4, groups: 4 }, { on: 'hex' }],
  ({ text, at }, report) => {
    const v4 = /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?/.exec(text.slice(at, at + 40));
    if (v4) report(at, at + v4[0].length, 'IP_ADDRESS', 0.7);
    const v6 = around(/[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\/\d{1,3})?/gi, { text, at, field: '' });
    if (v6 && text[at] === ':') report(v6[0], v6[1], 'IP_ADDRESS', 0.6);
  },
);

const mac = detector(
  'test/mac',
  ['MAC_ADDRESS'],
  [{ on: 'hex' }],
  spanAround(/[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}/gi, 'MAC_ADDRESS', 0.9),
);

const url = detector(
  'test/url',
  ['URL', 'PERSONAL_URL'],
  [{ on: 'literal', text: 'HTTP' }],
  ({ text, at }, report) => {
    const match = /^https?:\/\/[^\s"<>\\]{1,100}/i.exec(text.slice(at, at + 120));
    if (match) report(at, at + match[0].length, match[0].includes('@') ? 'PERSONAL_URL' : 'URL', 0.8);
  },
);

/** `q` and two digits: claims so many units before and behind itself, so that claims overlap in every way. */
const greedy = detector(
  'test/greedy',
  ['GREEDY', 'ID'],
  [{ on: 'literal', text: 'q' }],
  ({ text, at }, report) => {
    const match = /^q(\d)(\d)/i.exec(text.slice(at, at + 3));
    if (!match) return;
    const [before, after] = [Number(match[1]), Number(match[2])];
    const span: [number, number] = [Math.max(0, at - before), Math.min(text.length, at + 3 + after)];
    report(...span, after % 2 ? 'GREEDY' : 'ID', (1 + before) / 10);
  },
);

const key = definePattern({
  id: 'test/key',
  description: '',
  entityType: 'SECRET_KEY',
  source: '',
  triggers: [{ on: 'literal', text: 'sk-' }],
  patterns: [{ regex: /sk-[a-z0-9]{6,20}/, score: 0.9 }],
  examples: { match: [], noMatch: [] },
});

export const testDetectors: readonly Detector[] = [mail, phone, card, iban, ip, mac, url, greedy, key];

export function literalDetector(text: string, report: Detector['detect']): Detector {
  return detector('test/fault', ['ID', 'EMAIL_ADDRESS'], [{ on: 'literal', text }], report);
}
