import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailboxName } from '../../../detectors/generic/mailbox-name.js';
import { findings, values } from '../drive.js';

const word = fc
  .stringMatching(/^[BDFGK][aeiou][lmnr]{1,2}[aeiou][a-z]?$/)
  .filter((one) => !/^(?:Bank|Fine|Gone)/.test(one));
const name = fc.tuple(word, word).map((words) => words.join(' '));

describe('generic/mailbox-name', () => {
  it('finds names before an address, in headers and in quoted mail', () => {
    fc.assert(
      fc.property(name, name, (one, two) => {
        const header = `From: ${one} <a@example.org>\nTo: "${two}" <b@example.org>, ${one} <c@example.org>\n\nhello`;
        expect(values(mailboxName, header)).toEqual([one, two, one]);
        expect(values(mailboxName, `On Monday, ${one} <a@example.org> wrote:`)).toEqual([one]);
        expect(values(mailboxName, `cc: ${one.toLowerCase()} <a@example.org>`)).toEqual([one.toLowerCase()]);
      }),
    );
  });

  it.each([
    'From: Customer Service <x@example.org>',
    'From: Notifications <no-reply@example.org>',
    'Write to <x@example.org>',
    'email me at <x@example.org>',
    'From: x@example.org',
  ])('leaves %s', (text) => {
    expect(findings(mailboxName, text)).toEqual([]);
  });
});
