import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { username } from '../../../detectors/generic/username.js';
import { findings, values } from '../drive.js';

const name = fc.stringMatching(/^[b-d][aeou]{2,3}[klm]{1,4}_?[0-9]{2,4}$/);

describe('generic/username', () => {
  it('finds names beside the words for them, in eight languages', () => {
    const lead = fc.constantFrom(
      'username: ',
      'my username is ',
      "nom d'utilisateur : ",
      'pseudo: ',
      'Benutzername: ',
      'usuario: ',
      'nome utente: ',
      'gebruikersnaam: ',
      'nazwa użytkownika: ',
      'utilizador: ',
      'discord: ',
      'insta : @',
      '"username": "',
    );
    fc.assert(
      fc.property(lead, name, fc.constantFrom('', '\n', ', ok', '"'), (before, value, after) => {
        expect(values(username, `${before}${value}${after}`)).toEqual([value]);
      }),
    );
  });

  it.each([
    'username: str = Field(...)',
    'Username or password is wrong',
    'Twitter: interesting thread',
    'login: https://example.org',
    'username = get_username()',
    'Steam is down',
    'Instagram: follow us',
    'GitHub: 1200 stars',
    'handle: (event) => {}',
    'Login: required',
    '"username": null',
  ])('leaves %s', (text) => {
    expect(findings(username, text)).toEqual([]);
  });
});
