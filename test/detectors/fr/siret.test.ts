import { expect, test } from 'vitest';
import { isSiren } from '../../../detectors/fr/siren.js';
import { isSiret, siret } from '../../../detectors/fr/siret.js';
import { values } from '../drive.js';
import { checked, cut, digits, spoiled, testOracle, testSubject, testWrong } from '../western-europe.js';

const valid = checked(
  checked(digits(8, 1), isSiren).chain((company) => digits(4).map((one) => company + one)),
  isSiret,
);

testSubject({
  detector: siret,
  valid,
  spell: (value) => [value, cut(value, ' ', 3, 3, 3, 5), cut(value, ' ', 9, 5)],
  words: ['SIRET', 'établissement', 'company number', 'Handelsregister'],
  where: 'bare',
});

testWrong(
  siret,
  spoiled(valid).filter((value) => !value.startsWith('356000000')),
  ['SIRET'],
);
testOracle(
  isSiret,
  ['FR', 'siret'],
  valid,
  digits(5).map((one) => `356000000${one}`),
);

test.each(['SIRET 00000000000000', 'SIRET 7328293200007'])('nothing in %s', (text) => {
  expect(values(siret, text)).toEqual([]);
});
