import { expect, test } from 'vitest';
import { peid } from '../../../detectors/li/peid.js';
import { values } from '../drive.js';
import { digits, testSubject } from '../western-europe.js';

const valid = digits(12);

testSubject({
  detector: peid,
  valid,
  words: ['PEID', 'PEID-Nr.', 'Personenidentifikationsnummer'],
  where: 'near',
});

test('short numbers right beside the word', () => {
  expect(values(peid, 'PEID 4711 liegt vor')).toEqual(['4711']);
  expect(values(peid, 'die 123456 ist eine PEID')).toEqual(['123456']);
});

test.each(['Steuer 123456', 'PEID 123'])('nothing in %s', (text) => {
  expect(values(peid, text)).toEqual([]);
});
