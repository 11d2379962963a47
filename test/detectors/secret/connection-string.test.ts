import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionString } from '../../../detectors/secret/connection-string.js';
import { findings, values } from '../drive.js';

const secret = fc
  .stringMatching(/^[A-Za-z0-9!%_-]{4,24}$/)
  .filter((value) => !/x{6}|%[A-Za-z_]+[%s]/i.test(value) && /\d[a-z]|[a-z]\d/.test(value));
const name = fc.stringMatching(/^[a-w][a-z0-9]{2,12}$/);

describe('secret/connection-string', () => {
  it('finds URLs with a password, of any service', () => {
    const scheme = fc.constantFrom(
      'postgres',
      'mysql',
      'mongodb+srv',
      'redis',
      'amqps',
      'smtp',
      'ftp',
      'ldaps',
    );
    fc.assert(
      fc.property(scheme, name, secret, name, (protocol, user, password, host) => {
        const value = `${protocol}://${user}:${password}@${host}.example.org:1234/db`;
        expect(values(connectionString, `URL=${value}, ok`)).toEqual([value]);
        expect(findings(connectionString, `${protocol}://${host}.example.org:1234/db`)).toEqual([]);
      }),
    );
  });

  it('finds user and password among the parts of ADO.NET and ODBC', () => {
    fc.assert(
      fc.property(
        name,
        secret,
        fc.constantFrom('Password', 'Pwd', 'PWD', 'password'),
        (user, password, key) => {
          const text = `Server=tcp:db.example.org,1433;Database=x;User ID=${user};${key}=${password};Encrypt=True;`;
          expect(values(connectionString, text)).toEqual([user, password]);
        },
      ),
    );
  });

  it('takes a password with @ and / in it whole', () => {
    expect(values(connectionString, 'postgres://app:p@ss/word1@db.example.org/x')).toEqual([
      'postgres://app:p@ss/word1@db.example.org/x',
    ]);
  });

  it.each(['password=1; x = 2;', 'for (pwd=a; pwd; pwd=b)', 'mysql://user:<password>@host/db'])(
    '%s',
    (text) => {
      expect(findings(connectionString, text)).toEqual([]);
    },
  );
});
