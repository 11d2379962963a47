import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { password } from '../../../detectors/secret/password.js';
import { findings, values } from '../drive.js';

const strong = fc
  .tuple(
    fc.stringMatching(/^[a-zA-Z]{4,10}$/),
    fc.stringMatching(/^[0-9]{2,4}$/),
    fc.constantFrom('', '!', '#x', '?', '_9'),
  )
  .map((parts) => parts.join(''))
  .filter(
    (value) =>
      !/passw|secret|token|hash|encrypt|credential|api.?key|^(?:your|my|the|insert|enter|replace|add|v|p)/i.test(
        value,
      ) && !/x{6}/i.test(value),
  );

const LEADS = [
  'password: ',
  'Password = ',
  'my password is ',
  'the password for the wifi is ',
  'mot de passe : ',
  'le mot de passe du compte est ',
  'Passwort: ',
  'das Passwort lautet ',
  'contraseña: ',
  'la contraseña es ',
  'la password è ',
  'wachtwoord: ',
  'het wachtwoord is ',
  'hasło: ',
  'hasło to ',
  'senha: ',
  'a senha é ',
  'palavra-passe: ',
  'DB_PASSWORD=',
  'pwd: ',
];

describe('secret/password', () => {
  it('finds a value that mixes characters behind every name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LEADS),
        strong,
        fc.constantFrom('', '\nok', ' ok?', ', ok'),
        (lead, value, after) => {
          const found = values(password, `${lead}${value}${after}`);
          // A question mark at the end may be the sentence's.
          expect(found.map((one) => one.replace(/\?$/, ''))).toEqual([value.replace(/\?$/, '')]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['password: sunflower', ['sunflower']],
    ['{"password": "sunflower"}', ['sunflower']],
    ['login jean / password sunflower', []],
    ['Password (required): a1b2c3d4', ['a1b2c3d4']],
    ['password:\nhunter2\n', ['hunter2']],
    ['password=abc123!x&user=jean', ['abc123!x']],
    [
      'recovery phrase: zoo wolf win west weird way wasp want wall wage void vivid',
      ['zoo wolf win west weird way wasp want wall wage void vivid'],
    ],
  ])('%s', (text, found) => {
    expect(values(password, text)).toEqual(found);
  });

  it.each([
    'password: str = None',
    'password: "",',
    'passwordField.text = user.password',
    '<input type="password" name="password" id="password">',
    'Your password must contain at least 8 characters',
    'password reset: click here',
    'if (password === confirmPassword) {',
    'password: z.string().min(8)',
    'Passwort vergessen?',
    'mot de passe oublié ?',
    'la clave es la paciencia',
    'palavra passe de volta',
    'password: "Please enter your password"',
    'senha inválida',
    'The password is 12 characters long.',
    'password: VARCHAR(255) NOT NULL',
    'def login(username: str, password: str):',
    'password = input("Password: ")',
    'password: {{ vault_password }}',
  ])('leaves %s', (text) => {
    expect(findings(password, text)).toEqual([]);
  });
});
