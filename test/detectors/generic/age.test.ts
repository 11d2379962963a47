import fc from 'fast-check';
import { expect, test } from 'vitest';
import { age } from '../../../detectors/generic/age.js';
import { findings, unmark, values } from '../drive.js';

const SAID = `
I am ⟦# years old⟧
she's ⟦# yrs old⟧ now
my ⟦#-year-old⟧ cousin
⟦# yo⟧ male
⟦#yo⟧ male
⟦# y/o⟧, fit
he died at the age of ⟦#⟧
aged ⟦#⟧, lives alone
Age: ⟦#⟧
at ⟦# years of age⟧
I turned ⟦#⟧ last week
j'ai ⟦# ans⟧
il a ⟦# ans⟧ et demi
Anne a ⟦# ans⟧
une femme de ⟦# ans⟧
âgée de ⟦# ans⟧
à l'âge de ⟦# ans⟧
Paul, ⟦# ans⟧, plombier
âge : ⟦# ans⟧
ich bin ⟦# Jahre alt⟧
ein ⟦#-jähriger⟧ Mann
der ⟦#jährige⟧ Kläger
im Alter von ⟦# Jahren⟧
Alter: ⟦#⟧
tengo ⟦# años⟧
una mujer de ⟦# años⟧
⟦# años de edad⟧
a los ⟦# años⟧
edad: ⟦#⟧
ho ⟦# anni⟧
una donna di ⟦# anni⟧
il ⟦#enne⟧ di Roma
età: ⟦#⟧
ik ben ⟦# jaar⟧
een ⟦#-jarige⟧ man
hij is ⟦# jaar oud⟧
leeftijd: ⟦#⟧
tenho ⟦# anos⟧
um homem de ⟦# anos⟧
idade: ⟦# anos⟧
mam ⟦# lat⟧
⟦#-letni⟧ pacjent
w wieku ⟦# lat⟧
wiek: ⟦#⟧
`;

test.each(SAID.trim().split('\n'))('finds %s', (line) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 110 }), (years) => {
      const { text, spans } = unmark(line.replace('#', String(years)));
      expect(findings(age, text).map(({ start, end }) => [start, end])).toEqual(spans);
    }),
    { numRuns: 20 },
  );
});

test.each(
  `34 years of experience
for 3 years
since 34 years
10 years ago
a 5 year contract
the warranty is 2 years
il y a 3 ans
depuis 3 ans
pendant 34 ans
un contrat de 3 ans
tous les 3 ans
j'ai 10 ans d'expérience
il a pris 10 ans de prison
seit 34 Jahren
vor 3 Jahren
das 10-jährige Jubiläum
eine 5-jährige Garantie
hace 3 años
tengo 3 años de experiencia
un plan de 5 años
durante 5 años
3 anni fa
ho 3 anni di esperienza
un contratto di 3 anni
3 jaar geleden
ik heb 5 jaar ervaring
een 10-jarig jubileum
há 3 anos
tenho 5 anos de experiência
3 anos atrás
od 3 lat
5 lat temu
mam 5 lat doświadczenia
5-letnia gwarancja
age of empires 2
alter table 5
page turned 34 times
stage 3 of 4
999 years old
v1.34 years old`.split('\n'),
)('nothing in %s', (text) => {
  expect(values(age, text)).toEqual([]);
});

test('finds bands, as a generalised age leaves them', () => {
  expect(values(age, 'I am 30-39 years old')).toEqual(['30-39 years old']);
  expect(values(age, "j'ai 90+ ans")).toEqual(['90+ ans']);
});
