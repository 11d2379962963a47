// Personal data that belongs to nobody: reserved domains, documentation addresses, the telephone numbers that
// regulators keep for drama, card prefixes of test systems. IBAN, NIR, SSN and NINO have no reserved range;
// theirs are drawn at random, in bank codes and places that are not in use where that can be had.
import { BBAN, ibanOf, nirKey, withLuhn } from './checksums.js';

/** @typedef {import('./random.js').Random} Random */
/**
 * @typedef {object} Planted
 * @property {string} type entity type
 * @property {string} value as written in the text
 * @property {string} [core] the part that must not survive, when it is not the whole value
 * @property {boolean} [weak] nothing but the words around it says what it is
 */

const FIRST =
  'camille.noah.ines.lucas.zoe.amelie.theo.maeve.oscar.priya.hugo.lena.yusuf.clara.ravi.elodie.tom.nadia.felix.alma'.split(
    '.',
  );
const LAST =
  'verdier.quillmore.brindoux.ashgrove.marlotte.tamsell.orvanne.fenwright.caldore.lismont.petrault.wexcombe.durandel.hollins.sabourel.thistley'.split(
    '.',
  );
const HOSTS =
  'example.org,example.com,example.net,mail.example.org,maison.example,courrier.example,post.example,univ-lac.example,studio-nord.example,health.example.com'.split(
    ',',
  );

/** @param {Random} r */
function handle(r) {
  const first = r.pick(FIRST);
  const last = r.pick(LAST);
  const number = r.below(10_000);
  return r.pick([
    `${first}.${last}`,
    `${first}_${last}${number}`,
    `${first[0]}.${last}`,
    `${first}${number}`,
    `${last}-${first}`,
  ]);
}

/** @param {Random} r */
export function email(r) {
  const host = r.pick(HOSTS);
  const local = handle(r) + (r.chance(0.4) ? String(r.below(100_000)) : '');
  const value = r.chance(0.12)
    ? `${local}+${r.pick(['news', 'shop', 'tickets'])}@${host}`
    : `${local}@${host}`;
  const shown = r.chance(0.06)
    ? value.toUpperCase()
    : r.chance(0.06)
      ? value[0].toUpperCase() + value.slice(1)
      : value;
  return { type: 'EMAIL_ADDRESS', value: shown };
}

/** Country code, national number in groups (first group without the trunk 0), trunk prefix. */
const PHONES = /** @type {((r: Random) => [string, string[], string])[]} */ ([
  (r) => ['33', ['6', '39', '98', r.digits(2), r.digits(2)], '0'],
  (r) => [
    '33',
    [...r.pick(['1 99 00', '2 61 91', '3 53 01', '4 65 71', '5 36 49']).split(' '), r.digits(2), r.digits(2)],
    '0',
  ],
  (r) => ['44', ['7700', `900${r.digits(3)}`], '0'],
  (r) => ['44', ['20', '7946', `0${r.digits(3)}`], '0'],
  (r) => ['44', [r.pick(['113', '161', '121']), '496', `0${r.digits(3)}`], '0'],
  (r) => ['1', [r.pick(['212', '415', '312', '617', '206']), '555', `01${r.digits(2)}`], ''],
  (r) => ['49', r.chance(0.5) ? ['30', `23125${r.digits(3)}`] : ['89', `99998${r.digits(3)}`], '0'],
]);

/** @param {Random} r */
export function phone(r) {
  const [code, groups, trunk] = r.pick(PHONES)(r);
  const national = trunk + groups.join(' ');
  const core = groups.join('');
  /** @type {[string, boolean?][]} */
  const spellings = [
    [`+${code} ${groups.join(' ')}`],
    [`+${code}${core}`],
    [`+${code}-${groups.join('-')}`],
    [`00${code} ${groups.join(' ')}`],
    // The German plan has no fixed grouping, so its national spellings need a word beside them.
    [national, code === '49'],
    [national, code === '49'],
    [trunk + core, true],
  ];
  if (code === '33')
    spellings.push(
      [national.replaceAll(' ', '.')],
      [national.replaceAll(' ', '-')],
      [`+33 (0)${groups.join(' ')}`],
    );
  if (code === '44') spellings.push([`+44 (0)${groups.join(' ')}`], [national.replaceAll(' ', '-'), true]);
  if (code === '1')
    spellings.push(
      [`(${groups[0]}) ${groups[1]}-${groups[2]}`],
      [groups.join('-')],
      [`+1 (${groups[0]}) ${groups[1]}-${groups[2]}`],
    );
  if (code === '49') spellings.push([`0${groups[0]}/${groups[1]}`, true], [`+49 (0)${groups.join(' ')}`]);
  const [value, weak] = r.pick(spellings);
  return { type: 'PHONE_NUMBER', value, core, weak: weak === true };
}

/**
 * @param {string} text
 * @param {number} size
 */
function inGroups(text, size, separator = ' ') {
  return text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(separator) ?? text;
}

const IBAN_COUNTRIES = ['FR', 'FR', 'FR', 'DE', 'GB', 'ES', 'IT', 'BE', 'NL', 'CH', 'AT', 'IE', 'PT', 'PL'];

/** @param {Random} r */
export function iban(r) {
  const country = r.pick(IBAN_COUNTRIES);
  const compact = ibanOf(
    country,
    BBAN[country]((n) => r.digits(n)),
  );
  const value = r.chance(0.55) ? inGroups(compact, 4) : r.chance(0.85) ? compact : compact.toLowerCase();
  return { type: 'IBAN_CODE', value, core: compact };
}

const TEST_CARDS = ['424242', '411111', '400005', '555555', '510510', '222300', '601111', '353011'];

/** @param {Random} r */
export function card(r) {
  const amex = r.chance(0.12);
  const digits = amex ? withLuhn(`378282${r.digits(8)}`) : withLuhn(r.pick(TEST_CARDS) + r.digits(9));
  const grouped = amex
    ? `${digits.slice(0, 4)} ${digits.slice(4, 10)} ${digits.slice(10)}`
    : inGroups(digits, 4);
  return {
    type: 'CREDIT_CARD',
    value: r.pick([grouped, grouped, grouped.replaceAll(' ', '-'), digits]),
    core: digits,
  };
}

/** @param {Random} r */
export function ip(r) {
  if (r.chance(0.65)) {
    const net = r.pick(['192.0.2', '198.51.100', '203.0.113']);
    return { type: 'IP_ADDRESS', value: `${net}.${r.below(256)}` };
  }
  const groups = [
    '2001',
    'db8',
    ...Array.from({ length: 6 }, () => r.hex(r.between(1, 4)).replace(/^0+(?=.)/, '')),
  ];
  const full = groups.join(':');
  const short = `2001:db8:${groups[2]}::${groups[7]}`;
  return {
    type: 'IP_ADDRESS',
    value: r.pick([full, short, short.toUpperCase(), `2001:db8::${groups[6]}:${groups[7]}`]),
  };
}

/** RFC 7042 documentation range, and locally administered addresses.
 * @param {Random} r */
export function mac(r) {
  // With one letter at least: six decimal pairs could be anything, and are found beside a word only.
  const pairs = r.chance(0.4)
    ? `00005e0053${r.hex(2)}`
    : `02${r.hex(8)}${r.pick(['a', 'b', 'c', 'd', 'e', 'f'])}${r.hex(1)}`;
  const value = inGroups(pairs, 2, r.chance(0.75) ? ':' : '-');
  return { type: 'MAC_ADDRESS', value: r.chance(0.4) ? value.toUpperCase() : value };
}

/** @param {Random} r */
export function nir(r) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const place = r.chance(0.06)
    ? r.pick(['2A', '2B'])
    : two(r.pick([1, 6, 13, 21, 29, 33, 35, 44, 59, 67, 69, 75, 87, 95]));
  const number = `${r.between(1, 2)}${two(r.between(30, 99))}${two(r.between(1, 12))}${place}9${two(r.between(50, 89))}${String(r.between(1, 999)).padStart(3, '0')}`;
  const core = number + nirKey(number);
  const spaced = core.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
  return {
    type: 'FR_NIR',
    value: r.pick([spaced, spaced, core, `${core.slice(0, 13)} ${core.slice(13)}`]),
    core,
  };
}

/** @param {Random} r */
export function ssn(r) {
  // Areas that were never given out before numbers were drawn at random.
  const area = String(r.chance(0.5) ? r.between(734, 749) : r.between(773, 899));
  const parts = [
    area,
    String(r.between(1, 99)).padStart(2, '0'),
    String(r.between(1, 9999)).padStart(4, '0'),
  ];
  const form = r.below(10);
  const value = form < 7 ? parts.join('-') : form < 9 ? parts.join(' ') : parts.join('');
  return { type: 'US_SSN', value, core: parts.join(''), weak: form >= 7 };
}

/** @param {Random} r */
export function nino(r) {
  const core =
    r.string(1, 'ABCEGHJKLMNOPRSTWXYZ') + r.string(1, 'ACEHJLMPRSWXY') + r.digits(6) + r.string(1, 'ABCD');
  const spaced = core.replace(/^(..)(..)(..)(..)(.)$/, '$1 $2 $3 $4 $5');
  const value = r.pick([spaced, spaced, core]);
  // In one piece it looks like the part numbers that `reference` announces.
  return { type: 'UK_NINO', value, core, weak: value === core };
}

/** @param {Random} r */
export function personalUrl(r) {
  const name = `${r.pick(FIRST)}-${r.pick(LAST)}-${r.hex(4)}`;
  const mail = `${handle(r)}@${r.pick(HOSTS)}`;
  const [value, core] = r.pick([
    [`https://www.linkedin.com/in/${name}/`, name],
    [`https://social.example/@${name.replaceAll('-', '_')}`, name.replaceAll('-', '_')],
    [`https://www.example.org/users/${name}`, name],
    [`https://forum.example.com/profile/${name}?tab=posts`, name],
    [
      `https://shop.example.com/unsubscribe?email=${encodeURIComponent(mail)}&list=7`,
      encodeURIComponent(mail),
    ],
    [`https://app.example.net/login?next=%2Fhome&user=${name}`, name],
    [`ftp://${name}:${r.string(9, 'abcdefghkmnpqrstuvwxyz23456789')}@files.example.org/inbox`, name],
  ]);
  return { type: 'PERSONAL_URL', value, core };
}

/** Every maker, with how often it is drawn.
 * @type {[(r: Random) => Planted, number][]} */
export const MAKERS = [
  [email, 30],
  [phone, 24],
  [iban, 9],
  [card, 8],
  [ip, 9],
  [mac, 3],
  [nir, 5],
  [ssn, 4],
  [nino, 3],
  [personalUrl, 5],
];

const WHEEL = MAKERS.flatMap(([make, weight]) => Array.from({ length: weight }, () => make));

/**
 * A source of planted values: a new one each time, or one of a small pool.
 * @param {Random} r
 * @param {boolean} repeat
 * @returns {() => Planted}
 */
export function valueSource(r, repeat) {
  if (!repeat) return () => r.pick(WHEEL)(r);
  const pool = Array.from({ length: 200 }, () => r.pick(WHEEL)(r));
  return () => r.pick(pool);
}
