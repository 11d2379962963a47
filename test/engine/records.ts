import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { policyWith, pseudonymiserOf } from './support.js';

// Arbitrary records as JSON *text*: how a value is written is as much a part of the test as what it says.

const own = pseudonymiserOf(policyWith());
const ownInDataSet = pseudonymiserOf(policyWith({ scope: 'dataset' }));
const OWN_TOKENS = [own.token('EMAIL_ADDRESS', 'a@b.example', 'x'), ownInDataSet.token('ID', '1', '')];

export const EMAILS: readonly string[] = [
  'jean.dupont@example.org',
  'a+b@mail.example.net',
  'OMEGA@EXAMPLE.COM',
];

const PLANTED = [
  ...EMAILS,
  '+33 6 12 34 56 78',
  '0612345678',
  '(555) 010-9999-12',
  'FR76 3000 6000 0112 3456 7890 189',
  'GB82WEST12345698765432',
  '4111 1111 1111 1111',
  '4111111111111111',
  '192.168.0.1',
  '203.0.113.77/24',
  '2001:db8::ff00:42:8329',
  '00:1a:2b:3c:4d:5e',
  'aa-bb-cc-dd-ee-ff',
  'https://example.org/x?y=1',
  'http://jean:pw@example.org/x',
  'sk-abc123def456',
  'q11',
  'q37',
  'q52 q90',
  ...OWN_TOKENS,
  '[EMAIL_ADDRESS:bcdf:bcdfghjklmnpqrstvwxzbcdf]',
  '[NOTHING:bcdf:bcdfghjklmnpqrstvwxz]',
  '[ID_7]',
  '[EMAIL_ADDRESS]',
];

const GLUE = [
  ...[' ', '  ', '\n', '\n\n', '\t', ', ', '.', '-', '/', ':', '_', '[', ']', '{', '}', '"', '\\', '@', '+'],
  ...['phone ', 'my order: ', 'téléphone ', 'Call me ', 'x', 'Z9', '7', '12', '20240102', 'user', 'null'],
  ...[
    'é',
    'ß',
    'Ω',
    '漢',
    '字',
    '👍',
    '👨‍👩‍👧',
    '\u{1d7d8}',
    '\u200b',
    '\u00ad',
    '\u2060',
    '\ufe0f',
    '\u200d',
  ],
  ...['\u00a0', '\u3000', '\u2011', '–', '−', '’', '０１２', '٣٤', '。', '＠', '\u2028', '\u0085', '\u0000'],
  ...['\u0001', '\u001f', '\u007f', '\ud800', '\udc00', '\ufeff', '\u{10ffff}', '…', '“', 'K'],
];

/** A planted value as somebody might write it who does not want it found, or whose keyboard is another one. */
const disguised: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...PLANTED), fc.nat({ max: 30 }), fc.nat({ max: 11 }))
  .map(([value, at, way]) => {
    const cut = at % value.length;
    const [head, tail] = [value.slice(0, cut), value.slice(cut)];
    switch (way) {
      case 0:
        return `${head}\u200b${tail}`;
      case 1:
        return `${head}\u00ad${tail}`;
      case 2:
        return value.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
      case 3:
        return value.replace(/ /g, '\u00a0');
      case 4:
        return value.replace(/-/g, '–');
      case 5:
        return value.replace('@', '＠').replace('.', '。');
      case 6:
        return value.replace(/[02468]/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
      case 7:
        return value.toUpperCase();
      default:
        return value;
    }
  });

const fragment: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: disguised },
  { weight: 6, arbitrary: fc.constantFrom(...GLUE) },
  { weight: 2, arbitrary: fc.constantFrom(' ', ', ', ' and ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

export const texts: fc.Arbitrary<string> = fc
  .array(fragment, { maxLength: 8 })
  .map((parts) => parts.join(''));

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '/': '\\/',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A JSON string. `style` says how: 0 as short as can be, 1 ASCII only (as Python writes), 2 short escapes
 * wherever there is one, 3 everything as `\u`, 4 a mixture.
 */
export function quoted(text: string, style: number): string {
  let out = '"';
  [...text].forEach((char, at) => {
    const how = style === 4 ? (at * 7 + text.length) % 4 : style;
    const unicode = [...Array(char.length).keys()]
      .map((unit) => `\\u${char.charCodeAt(unit).toString(16).padStart(4, '0')}`)
      .join('');
    const mustEscape = /["\\\u0000-\u001f]|\p{Surrogate}/u.test(char);
    if (how === 3) out += at % 2 ? unicode.toUpperCase().replaceAll('\\U', '\\u') : unicode;
    else if (SHORT[char] && (mustEscape || how === 2)) out += SHORT[char];
    else if (mustEscape || (how === 1 && char > '~')) out += unicode;
    else out += char;
  });
  return `${out}"`;
}

const style = fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 4);

const NUMBERS = [
  ...[
    '0',
    '-0',
    '1e400',
    '1.0',
    '1E5',
    '9007199254740993',
    '1234567890123456789',
    '612345678',
    '33612345678',
  ],
  ...[
    '4111111111111111',
    '-4111111111111111',
    '4111111111111111.0',
    '1234567',
    '0.1234567890123456',
    '123456',
  ],
];

const KEYS = [
  ...['messages', 'content', 'role', 'user_id', 'name', 'phone', 'email', 'args', 'note', 'secret', 'when'],
  ...['raw', 'id', 'openai_moderation', '__proto__', 'constructor', '0', '', 'téléphone', 'phoneNumber'],
];

const space = fc.constantFrom('', '', '', ' ', '  ', '\t', '\r');

/** What stands in a `when` field. */
const WHEN = ['2024-05-06T07:08:09Z', '2024-05-06', '203.0.113.9', 'fr-FR,fr;q=0.9', 'Mozilla/5.0 Chrome/1'];

function keyText(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...KEYS), style).map(([k, s]) => quoted(k, s)) },
    { weight: 1, arbitrary: fc.tuple(texts, style).map(([t, s]) => quoted(t, s)) },
  );
}

/** One JSON value as text, nested in itself and, as a string, in strings. */
export function jsonTexts(depth = 4): fc.Arbitrary<string> {
  return fc.letrec<{
    value: string;
    leaf: string;
    string: string;
    nested: string;
    list: string;
    table: string;
  }>((tie) => ({
    value: fc.oneof(
      { maxDepth: depth, depthIdentifier: 'json' },
      { weight: 4, arbitrary: tie('string') },
      { weight: 2, arbitrary: tie('leaf') },
      { weight: 2, arbitrary: tie('nested') },
      { weight: 2, arbitrary: tie('list') },
      { weight: 3, arbitrary: tie('table') },
    ),
    leaf: fc.constantFrom(...NUMBERS, 'true', 'false', 'null'),
    string: fc.oneof(
      { weight: 8, arbitrary: fc.tuple(texts, style).map(([t, s]) => quoted(t, s)) },
      { weight: 1, arbitrary: fc.constantFrom(...WHEN).map((t) => quoted(t, 0)) },
    ),
    nested: fc.tuple(tie('value'), style, space).map(([v, s, blank]) => quoted(blank + v + blank, s)),
    list: fc.tuple(fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'json' }), space).map(listText),
    table: fc
      .tuple(fc.array(fc.tuple(keyText(), tie('value')), { maxLength: 4, depthIdentifier: 'json' }), space)
      .map(tableText),
  })).value;
}

function listText([items, blank]: [string[], string]): string {
  return `[${blank}${items.join(`${blank},`)}${blank}]`;
}

function tableText([members, blank]: [[string, string][], string]): string {
  return `{${blank}${members.map(([k, v]) => `${k}${blank}:${blank}${v}`).join(`,${blank}`)}${blank}}`;
}

/** A record as chat interfaces write it, with one moderation entry a turn. */
export const chatTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(jsonTexts(2), fc.option(jsonTexts(1)), fc.nat({ max: 9 })), { maxLength: 4 }),
    fc.tuple(texts, jsonTexts(2), fc.boolean(), space),
  )
  .map(([turns, [id, extra, isAligned, blank]]) => {
    const messages = turns.map(
      ([content, args, n]) =>
        `{"role":"user",${blank}"content":${content}${args === null ? '' : `,"args":${args}`},"name":"n${n}"}`,
    );
    const flags = turns.map((_, at) => `{"flagged":${at % 2 === 0}}`).slice(isAligned ? 0 : 1);
    return tableText([
      [
        ['"id"', quoted(id, 0)],
        ['"messages"', listText([messages, blank])],
        ['"conversation"', listText([messages, blank])],
        ['"openai_moderation"', listText([flags, blank])],
        ['"extra"', extra],
      ],
      blank,
    ]);
  });

/** Lines as they come: records, blank lines, broken ones. */
export const frames: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: jsonTexts(3) },
      { weight: 2, arbitrary: chatTexts },
      {
        weight: 1,
        arbitrary: fc.constantFrom('', ' ', '{', '{"a":1}}', '[1,]', 'NaN', '"\u0001"', '{"a":"\ud800"}'),
      },
    ),
    { maxLength: 5 },
  )
  .chain((lines) =>
    fc
      .record({
        ends: fc.constantFrom('\n', '\r\n', ' \n'),
        isOpen: fc.boolean(),
        broken: fc.constantFrom<readonly number[]>(
          [],
          [0xff, 10],
          [0xc0, 0xaf, 10],
          [34, 0xed, 0xa0, 0x80, 34, 10],
        ),
      })
      .map(({ ends, isOpen, broken }) => {
        const text = lines.join(ends) + (isOpen || lines.length === 0 ? '' : ends);
        return Buffer.concat([Buffer.from(broken), Buffer.from(text)]);
      }),
  );
