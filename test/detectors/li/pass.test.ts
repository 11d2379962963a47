import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pass } from '../../../detectors/li/pass.js';
import { values } from '../drive.js';
import { digits, joined, testSubject } from '../western-europe.js';

const valid = joined(fc.constantFrom('R', 'A', 'K'), digits(5));

testSubject({
  detector: pass,
  valid,
  words: [
    'passport',
    'passeport',
    'Reisepass',
    'pasaporte',
    'passaporto',
    'paspoort',
    'paszport',
    'passaporte',
  ],
  where: 'near',
});

test.each(['Reisepass r12345', 'Version R12345', 'Reisepass 123456'])('nothing in %s', (text) => {
  expect(values(pass, text)).toEqual([]);
});
