import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiKey } from '../../../detectors/secret/api-key.js';
import { findings, values } from '../drive.js';

const from = (characters: string, length: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...characters), minLength: length, maxLength: length })
    .filter((body) => length < 10 || (/\d/.test(body) && new Set(body.slice(-20)).size > 6));
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const HEX = '0123456789abcdef';
const ALNUM = `${UPPER}${UPPER.toLowerCase()}0123456789`;

const KEYS: readonly fc.Arbitrary<string>[] = [
  from(`${UPPER}234567`, 16).map((body) => `AKIA${body}`),
  from(ALNUM, 35).map((body) => `AIza${body}`),
  from(ALNUM, 36).map((body) => `ghp_${body}`),
  from(ALNUM, 20).map((body) => `glpat-${body}`),
  from(ALNUM, 24).map((body) => `sk_live_${body}`),
  from(ALNUM, 48).map((body) => `sk-${body}`),
  from(ALNUM, 40).map((body) => `sk-ant-api03-${body}`),
  from(HEX, 32).map((body) => `SK${body}`),
  from(HEX, 32).map((body) => `dapi${body}`),
  from(HEX, 32).map((body) => `shpat_${body}`),
  from(ALNUM, 36).map((body) => `npm_${body}`),
  from(ALNUM, 40).map((body) => `hvs.${body}`),
  fc.tuple(from('0123456789', 10), from(ALNUM, 33)).map(([bot, body]) => `${bot}:AA${body}`),
  fc.tuple(from(ALNUM, 3), from(ALNUM, 34)).map(([start, body]) => `${start}8Q~${body}`),
  fc
    .tuple(from(ALNUM, 23), from(ALNUM, 6), from(ALNUM, 38))
    .map(([id, time, body]) => `M${id}.${time}.${body}`),
];
const around = fc.constantFrom(
  ['', ''],
  ['my key is ', ', keep it'],
  ['TOKEN=', '\n'],
  ['"', '"'],
  ['(', ').'],
  ['see: ', '\\nend'],
);

describe('secret/api-key', () => {
  it('finds keys of every issuer, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.oneof(...KEYS), around, (key, [before, after]) => {
        expect(values(apiKey, `${before}${key}${after}`)).toEqual([key]);
      }),
      { numRuns: 400 },
    );
  });

  it('does not find a key inside a word', () => {
    fc.assert(
      fc.property(fc.oneof(...KEYS.slice(0, 6)), (key) => {
        expect(findings(apiKey, `x${key}`)).toEqual([]);
      }),
    );
  });

  it('finds no key in words and hashes', () => {
    const hash = from(HEX, 40);
    fc.assert(
      fc.property(hash, (sum) => {
        expect(findings(apiKey, `commit ${sum} fixes task-${sum.slice(0, 8)}`)).toEqual([]);
      }),
    );
  });

  it.each(['ghp_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX', 'sk-................', 'AKIA0000000000000000'])(
    '%s',
    (text) => {
      expect(findings(apiKey, text)).toEqual([]);
    },
  );
});
