import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalCompact,
  canonicalDigits,
  canonicalEmail,
  canonicalIp,
  canonicalMac,
  canonicalText,
  canonicalUrl,
} from '../../src/core/canonical.js';

type Form = (value: string) => string;

/** Spellings of one value, under its canonical form. */
const SPELLINGS: [string, Form, Record<string, string[]>][] = [
  [
    'text',
    canonicalText,
    {
      Zoé42: [
        'Zoé42',
        'Zoe\u030142',
        ' Zoé42',
        'Zoé42\n',
        'Zoé 42',
        'Zoé\u00a042',
        'Zoé\u202f42',
        'Zo\u00e9\t42',
        'Ｚｏé４２',
        'Zoé\u300042',
        'Zo e\u0301 42',
        '\ufeffZoé42',
        'Zoé\u008542',
      ],
      AB12: ['AB12', 'A B 1 2', 'Ⓐ𝐁１②'],
      ab12: ['ab12'],
      '': ['', ' ', '\u3000\n'],
    },
  ],
  [
    'compact',
    canonicalCompact,
    {
      FR7630006000011234567890189: [
        'FR7630006000011234567890189',
        'FR76 3000 6000 0112 3456 7890 189',
        'fr76 3000 6000 0112 3456 7890 189',
        'FR76-3000-6000-0112-3456-7890-189',
        'FR76.3000.6000.0112.3456.7890.189',
        'Fr76/3000/6000/0112/3456/7890/189',
        'FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189',
        'FR76\u202f30006000\u202f01123456\u202f7890189',
        'ＦＲ７６３０００６００００１１２３４５６７８９０１８９',
        'FR76 3000 6000 0112 3456 7890 189 ',
        '(FR76) 3000_6000_0112_3456_7890_189',
        'FR76\n3000 6000 0112\t3456 7890 189',
        'FR٧٦٣٠٠٠٦٠٠٠٠١١٢٣٤٥٦٧٨٩٠١٨٩',
        'FR76–3000–6000–0112–3456–7890–189',
      ],
      // Other letters are part of the value: dropping them would make two people one.
      'АВ-123': ['АВ-123', 'ав-123', ' АВ - 123 '],
      'ГД-123': ['ГД-123'],
      '---': ['---', '- - -'],
    },
  ],
  [
    'digits',
    canonicalDigits,
    {
      '0123456789': [
        '0123456789',
        '01 23 45 67 89',
        '01.23.45.67.89',
        '01-23-45-67-89',
        '(01) 23456789',
        '01/23/45/67/89',
        '０１２３４５６７８９',
        '٠١٢٣٤٥٦٧٨٩',
        '०१२३४५६७८९',
        '০১২৩৪৫৬৭৮৯',
        '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
        'no. 01 23 45 67 89',
        '01\u00a023\u202f45 67 89',
      ],
      none: ['none', ' no ne '],
    },
  ],
  [
    'email',
    canonicalEmail,
    {
      'jo.exemple+news@example.com': [
        'jo.exemple+news@example.com',
        'Jo.Exemple+News@example.com',
        'JO.EXEMPLE+NEWS@EXAMPLE.COM',
        ' jo.exemple+news@example.com ',
        'jo.exemple+news@example.com.',
        'jo.exemple+news@example.com。',
        'jo.exemple+news@ example.com .',
        '\tjo.exemple+news@example.com\n',
        'ｊｏ.exemple+news@example.com',
        'jo.exemple+news＠example.com',
        'jo.exemple+news@ｅｘａｍｐｌｅ.com',
        'jo.exemple+news@example。com',
        'jo.exemple+news@example．com',
        'jo.exemple+news@EXAMPLE.com\u00a0',
      ],
      'joexemple@example.com': ['joexemple@example.com'],
      'zoé@xn--bcher-kva.example': [
        'zoé@bücher.example',
        'zoe\u0301@bu\u0308cher.example',
        'ZOÉ@BÜCHER.EXAMPLE',
        'zoé@xn--bcher-kva.example',
        'zoé@XN--BCHER-KVA.example.',
      ],
      'a@xn--strae-oqa.example': ['a@straße.example'],
      'a@strasse.example': ['a@strasse.example'],
      // What is no domain stays what it is.
      'a@[192.0.2.1]': ['a@[192.0.2.1]'],
      'a@123': ['a@123'],
      'a@0.0.0.123': ['a@0.0.0.123'],
      'a@example.com/x': ['a@example.com/x'],
      'a@xn--a-_': ['a@xn--a-_'],
      '"a@b"@example.com': ['"A@B"@Example.com'],
      'no address': ['No Address'],
      'a@': ['a@'],
    },
  ],
  [
    'ip',
    canonicalIp,
    {
      '192.0.2.1': [
        '192.0.2.1',
        '192.000.002.001',
        ' 192.0.2.1',
        '１９２.0.2.1',
        '::ffff:192.0.2.1',
        '::FFFF:192.0.2.1',
        '::ffff:c000:201',
        '::ffff:c000:0201',
        '0:0:0:0:0:ffff:192.0.2.1',
        '0000:0000:0000:0000:0000:FFFF:C000:0201',
        '[::ffff:192.0.2.1]',
        '192.0.2.1\n',
      ],
      '2001:db8::1': [
        '2001:db8::1',
        '2001:DB8::1',
        '2001:0db8::0001',
        '2001:db8:0:0:0:0:0:1',
        '2001:0DB8:0000:0000:0000:0000:0000:0001',
        '2001:db8::0:1',
        '2001:db8:0::1',
        '2001:db8::0:0:1',
        '[2001:db8::1]',
        '2001:db8:0:0::1',
        '2001:db8::0.0.0.1',
        ' 2001:db8::1 ',
      ],
      // RFC 5952, sections 4.2.2 and 4.2.3.
      '2001:db8:0:1:1:1:1:1': ['2001:db8::1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
      '2001:0:0:1::1': ['2001:0:0:1:0:0:0:1'],
      '2001:db8::1:0:0:1': ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
      '::': ['::', '0:0:0:0:0:0:0:0'],
      '::1': ['::1', '0::1'],
      'fe80::1%eth0': ['fe80::1%eth0', 'FE80::0001%eth0', '[fe80::1%eth0]'],
      'fe80::1%eth1': ['fe80::1%eth1'],
      '2001:db8::/32': ['2001:db8::/32', '2001:DB8:0::/032'],
      'fe80::%eth0/10': ['FE80::%eth0/10'],
      '192.0.2.0/24': ['192.0.2.0/24', '192.000.002.000/24', '::ffff:192.0.2.0/120'],
      '0.0.0.0/0': ['0.0.0.0/0', '::ffff:0.0.0.0/96'],
      '::ffff:0:0/95': ['::ffff:0:0/95'],
      '64:ff9b::c000:201': ['64:ff9b::192.0.2.1'],
      '999.1.1.1': ['999.1.1.1'],
      '1:2:3': ['1:2:3'],
      'host-a': ['HOST-A'],
    },
  ],
  [
    'mac',
    canonicalMac,
    {
      '00:00:5e:00:53:af': [
        '00:00:5e:00:53:af',
        '00:00:5E:00:53:AF',
        '00-00-5E-00-53-AF',
        '0000.5e00.53af',
        '0000.5E00.53AF',
        '00005E0053AF',
        '00005e0053af',
        '0000-5e00-53af',
        '00:00:5e:00:53:AF ',
        '00 00 5e 00 53 af',
        '００:00:5e:00:53:af',
        '00.00.5e.00.53.af',
      ],
      '02:00:5e:10:00:00:00:01': ['02-00-5E-10-00-00-00-01', '0200.5e10.0000.0001'],
      '00:00:5e:00:53': ['00:00:5E:00:53'],
    },
  ],
  [
    'url',
    canonicalUrl,
    {
      'https://example.com/~jo?q=%C3%A9#A': [
        'https://example.com/~jo?q=%C3%A9#A',
        'http://example.com/~jo?q=%C3%A9#A',
        'example.com/~jo?q=%C3%A9#A',
        '//example.com/~jo?q=%C3%A9#A',
        'HTTPS://EXAMPLE.COM/~jo?q=%C3%A9#A',
        'https://example.com:443/~jo?q=%c3%a9#A',
        'http://example.com:80/~jo?q=é#A',
        'https://example.com/%7Ejo?q=%C3%A9#A',
        'https://example.com/%7ejo?q=%C3%A9#A',
        'https://example.com/x/../~jo?q=é#A',
        'https://example.com/./~jo?q=é#%41',
        ' https://example.com/~jo?q=é#A ',
        'https://ｅxample.com/~jo?q=é#A',
      ],
      'https://example.com/': ['https://example.com', 'example.com', 'http://EXAMPLE.com:80'],
      'https://xn--bcher-kva.example/': ['http://bücher.example'],
      'https://example.com/Jo': ['https://example.com/Jo'],
      'https://example.com/jo': ['https://example.com/jo'],
      'https://example.com/a%2Fb': ['https://example.com/a%2fb'],
      'https://jo:x@example.com/': ['https://jo:x@example.com'],
      'https://localhost:8080/x': ['localhost:8080/x'],
      'mailto:jo@example.com': ['mailto:jo@example.com', 'MAILTO:jo@example.com'],
      'https://example.com/100%?a=%41': ['https://example.com/100%?a=%41'],
      'https://[2001:db8::1]/': ['http://[2001:DB8:0::1]'],
      'https://:x': ['https://:x'],
    },
  ],
];

describe.each(SPELLINGS)('canonical %s', (_name, form, table) => {
  test('spellings meet, values do not', () => {
    for (const [canonical, spellings] of Object.entries(table)) {
      for (const spelling of spellings) expect(form(spelling), JSON.stringify(spelling)).toBe(canonical);
    }
    expect(Math.max(...Object.values(table).map((spellings) => spellings.length))).toBeGreaterThanOrEqual(12);
  });

  test('a canonical form is its own, and nothing throws', () => {
    const near = fc.array(
      fc.constantFrom(
        ...Object.values(table)
          .flat()
          .flatMap((text) => [...text]),
        '%',
        '.',
        ':',
        '@',
        '/',
        '0',
      ),
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      near.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(any, (value) => {
        const once = form(value);
        expect(form(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
    expect(typeof form('\ud800 \udc00%')).toBe('string');
  });

  test('long hostile text takes linear time', () => {
    const start = performance.now();
    for (const unit of [' ', 'a', '.', '@', '%', '1.', ':', '[', '%41', 'a@', '\u0301', '٣'])
      form(unit.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

test('every decimal digit of Unicode counts as its value', () => {
  let run = '';
  let runs = 0;
  for (let code = 0x80; code < 0x110000; code++) {
    const char = String.fromCodePoint(code);
    if (/\p{Nd}/u.test(char)) {
      run += char;
    } else if (run !== '') {
      const length = [...run].length;
      expect(length % 10).toBe(0);
      expect(canonicalDigits(run), code.toString(16)).toBe('0123456789'.repeat(length / 10));
      for (const [at, digit] of [...run].entries()) expect(canonicalDigits(digit)).toBe(String(at % 10));
      runs++;
      run = '';
    }
  }
  expect(runs).toBeGreaterThan(60);
});
