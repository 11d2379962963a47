// Numbers that are about nobody and look as if they were: what a careless detector replaces.
import { withIsbn13 } from './checksums.js';

/** @typedef {import('./random.js').Random} Random */

const two = (/** @type {number} */ n) => (n < 10 ? `0${n}` : String(n));
const MONTHS = {
  en: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  fr: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(','),
};

/** @param {Random} r */
const isoDate = (r) => `${r.between(2015, 2027)}-${two(r.between(1, 12))}-${two(r.between(1, 28))}`;
/** @param {Random} r */
const clock = (r) => `${two(r.below(24))}:${two(r.below(60))}`;

/**
 * Slots that both languages share.
 * @type {Record<string, (r: Random) => string>}
 */
const COMMON = {
  n: (r) => String(r.between(2, 12)),
  nn: (r) => String(r.between(13, 99)),
  nnn: (r) => String(r.between(100, 9999)),
  year: (r) => String(r.between(1789, 2030)),
  isodate: isoDate,
  timestamp: (r) => `${isoDate(r)}T${clock(r)}:${two(r.below(60))}.${r.digits(3)}Z`,
  epoch: (r) => `17${r.digits(r.chance(0.5) ? 8 : 11)}`,
  uuid: (r) => `${r.hex(8)}-${r.hex(4)}-4${r.hex(3)}-a${r.hex(3)}-${r.hex(12)}`,
  sha: (r) => r.hex(r.pick([7, 12, 40])),
  isbn: (r) => {
    const isbn = withIsbn13(`978${r.digits(9)}`);
    return r.chance(0.5)
      ? isbn
      : `${isbn.slice(0, 3)}-${isbn[3]}-${isbn.slice(4, 8)}-${isbn.slice(8, 12)}-${isbn[12]}`;
  },
  version: (r) =>
    r.pick([
      `${r.below(30)}.${r.below(20)}.${r.below(40)}`,
      `v${r.below(10)}.${r.below(30)}`,
      `${r.below(9)}.${r.below(20)}.${r.below(10)}-rc.${r.between(1, 9)}`,
      `10.0.${r.between(10000, 26100)}.${r.between(1000, 4000)}`,
    ]),
  order: (r) =>
    r.pick([
      `#${r.digits(6)}`,
      `A${r.digits(7)}`,
      `${r.digits(3)}-${r.digits(7)}-${r.digits(7)}`,
      `CMD-${r.between(2019, 2027)}-${r.digits(5)}`,
      `PO${r.digits(10)}`,
    ]),
  tracking: (r) =>
    r.pick([
      `1Z${r.string(6, 'ABCDEFGHJKLMNPRSTUVWXYZ')}${r.digits(10)}`,
      `6A${r.digits(11)}`,
      `LX${r.digits(9)}FR`,
      r.digits(12),
    ]),
  sku: (r) => `${r.string(3, 'ABCDEFGHKLMNPRSTX')}-${r.digits(4)}-${r.string(2, 'BKLMSWX')}`,
  flight: (r) => `${r.pick(['AF', 'BA', 'LH', 'U2', 'TP', 'KL'])}${r.between(100, 8999)}`,
  line: (r) => String(r.between(3, 900)),
  port: (r) => String(r.pick([3000, 5432, 6379, 8080, 8443, 9200])),
  hexcolour: (r) => `#${r.hex(6)}`,
  size: (r) => `${r.between(200, 3840)}x${r.between(200, 2160)}`,
  coords: (r) => `${r.between(-60, 70)}.${r.digits(5)}, ${r.between(-170, 170)}.${r.digits(5)}`,
  range: (r) => `${r.between(1, 40)}-${r.between(41, 90)}`,
  score: (r) => `${r.below(6)}-${r.below(6)}`,
  address: (r) => `0x${r.hex(12)}`,
  time: clock,
  link: (r) =>
    `https://docs.example.com/${r.pick(['guide', 'v2/api', 'faq', 'help/en', 'blog/2024/06'])}/${r.pick(['install', 'returns', 'limits', 'pagination', 'shipping-times'])}`,
  sum: (r) => `${r.digits(3)} x ${r.digits(2)} = ${r.digits(5)}`,
  big: (r) => `${r.between(1, 999)},${r.digits(3)},${r.digits(3)}`,
};

/** @type {Record<'en' | 'fr', Record<string, (r: Random) => string>>} */
export const ORDINARY = {
  en: {
    ...COMMON,
    price: (r) =>
      r.pick([
        `$${r.between(2, 900)}.${r.digits(2)}`,
        `£${r.between(2, 900)}`,
        `${r.between(5, 90)} euros`,
        `$${r.between(1, 40)},${r.digits(3)}`,
      ]),
    date: (r) =>
      r.pick([
        `${r.pick(MONTHS.en)} ${r.between(1, 28)}`,
        `${r.between(1, 28)} ${r.pick(MONTHS.en)} ${r.between(1990, 2027)}`,
        `${two(r.between(1, 12))}/${two(r.between(1, 28))}/${r.between(2015, 2027)}`,
      ]),
    pct: (r) => `${r.between(1, 99)}${r.chance(0.4) ? `.${r.below(10)}` : ''}%`,
    hour: (r) => `${r.between(1, 12)}:${r.pick(['00', '15', '30', '45'])} ${r.pick(['am', 'pm'])}`,
  },
  fr: {
    ...COMMON,
    price: (r) =>
      r.pick([
        `${r.between(2, 900)},${r.digits(2)} €`,
        `${r.between(2, 900)} €`,
        `${r.between(1, 40)} ${r.digits(3)} €`,
        `${r.between(1, 40)}\u202f${r.digits(3)}\u00a0€`,
      ]),
    date: (r) =>
      r.pick([
        `${r.between(1, 28)} ${r.pick(MONTHS.fr)}`,
        `${r.between(1, 28)} ${r.pick(MONTHS.fr)} ${r.between(1990, 2027)}`,
        `${two(r.between(1, 28))}/${two(r.between(1, 12))}/${r.between(2015, 2027)}`,
      ]),
    pct: (r) => `${r.between(1, 99)}${r.chance(0.4) ? `,${r.below(10)}` : ''} %`,
    hour: (r) => `${r.between(7, 22)}h${r.pick(['00', '15', '30', '45'])}`,
    big: (r) => `${r.between(1, 999)} ${r.digits(3)} ${r.digits(3)}`,
  },
};
