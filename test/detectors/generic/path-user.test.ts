import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathUser } from '../../../detectors/generic/path-user.js';
import { findings, values } from '../drive.js';

const name = fc
  .stringMatching(/^[b-d][aeiou]{2,3}[klm]{2,4}(?:\.[a-z]{3,6})?[0-9]{0,2}$/)
  .filter((one) => !/\.(?:php|jsp|css|png|svg|txt|htm|yml|html|aspx|json|jpeg|yaml)/.test(one));

describe('generic/path-user', () => {
  it('finds the name and nothing else, on every system', () => {
    const path = fc.constantFrom<(user: string) => string>(
      (user) => `C:\\Users\\${user}\\Desktop\\a.txt`,
      (user) => `"D:\\\\Users\\\\${user}\\\\a"`,
      (user) => `C:/Users/${user}/a`,
      (user) => `/home/${user}/a`,
      (user) => `see /Users/${user}/Library`,
      (user) => `file:///Users/${user}/a`,
      (user) => `file:///C:/Users/${user}/a`,
      (user) => `\\\\nas\\home\\${user}\\a`,
      (user) => `/mnt/c/Users/${user}/a`,
      (user) => `C:\\Documents and Settings\\${user}\\a`,
      (user) => `HOME=/home/${user}`,
    );
    fc.assert(
      fc.property(path, name, (write, user) => {
        expect(values(pathUser, write(user))).toEqual([user]);
      }),
    );
  });

  it.each([
    '/home/ubuntu/x',
    '/home/node/app',
    'C:\\Users\\Public\\Documents',
    'C:\\Users\\Default\\x',
    'C:\\Users\\%USERNAME%\\x',
    '/Users/Shared/x',
    'https://example.org/users/settings',
    'https://example.org/home/index.html',
    'src/home/components',
    'api/users/list',
    '/home/{user}/x',
  ])('leaves %s', (text) => {
    expect(findings(pathUser, text)).toEqual([]);
  });
});
