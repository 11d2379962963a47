/**
 * Connection string with credentials: `scheme://user:password@host/...` of databases, queues, mail and file servers,
 * JDBC with user and password, Azure keys (`AccountKey=`), ADO.NET and ODBC (`Password=...;`).
 *
 * A URL is one span: hosts and names of internal services go with the password. In the `key=value;` form only the
 * values of the user and of the secret are spans.
 *
 * Source: RFC 3986 section 3.2.1; the drivers' documentation.
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isPlaceholder } from './values.js';

const TYPE = 'CONNECTION_STRING';

const SCHEMES = new Set(
  `postgres postgresql mysql mysqlx mariadb mongodb mongodb+srv redis rediss valkey valkeys amqp amqps mqtt mqtts smtp smtps
   imap imaps pop pop3 pop3s ftp ftps sftp ssh ldap ldaps mssql sqlserver oracle clickhouse cassandra neo4j neo4j+s bolt
   bolt+s couchbase couchbases couchdb cockroachdb cockroach snowflake redshift elasticsearch es kafka nats stomp vnc rdp
   socks socks4 socks5 socks5h smb cifs webdav webdavs svn svn+ssh git git+ssh sip sips xmpp db2 firebird influxdb influxdb+https
   rabbitmq celery hive presto trino vertica sybase teradata libsql sqlite jdbc postgresql+psycopg2 postgresql+asyncpg
   postgresql+psycopg mysql+pymysql mysql+mysqldb mysql+aiomysql mysql+mysqlconnector mssql+pyodbc mssql+pymssql
   oracle+cx_oracle oracle+oracledb`.split(/\s+/),
);

/** Behind `://`: user, password, host and the rest. The password may hold `@` and `/` unescaped. */
const AUTHORITY =
  /([^\s:@/"'<>`]{0,64}):([^\s"'<>`]{1,200}?)@([\w.[\]:,-]{1,300}(?:[/?][^\s"'<>`\\]{0,300})?)/y;
const JDBC = /jdbc:[a-z0-9:]{2,30}:(?:\/\/|@|thin:)[^\s"'<>`\\]{3,400}/iy;
const JDBC_SECRET = /(?:password|pwd|secret)=[^&;\s]+|[:/][^\s:@/]+\/[^\s:@/]+@/i;
/** `Password=...;`, `Pwd=`, `AccountKey=`, `SharedAccessKey=`. */
const ASSIGNED = /(?:=|\s=\s)("[^"\n]{1,200}"|'[^'\n]{1,200}'|\{[^}\n]{1,200}\}|[^;\s"'`<>\\]{1,200})/y;
/** One other part of such a string must stand near. */
const OTHER_PART =
  /\b(?:server|data source|host(?:name)?|address|addr|database|initial catalog|dbname|port|user id|uid|username|user|driver|provider|accountname|endpoint|endpointsuffix|sharedaccesskeyname|defaultendpointsprotocol)\s?=/i;
const USER = /^\s?(?:user id|userid|uid|username|user name|user)\s?=\s?([^;\s"'<>]{1,64})$/i;

function trimmed(text: string, start: number, to: number): number {
  let end = to;
  while (end > start && '.,;:!?)]}*|'.includes(text.charAt(end - 1))) end--;
  return end;
}

function withScheme(text: string, at: number, report: Report): void {
  let start = at;
  while (start > 0 && at - start < 28 && /[a-z0-9+_.-]/i.test(text.charAt(start - 1))) start--;
  // `url=postgres://`: what stands before the scheme may be glued to it by a sign that schemes have as well.
  while (start < at && !/[a-z]/i.test(text.charAt(start))) start++;
  if (!SCHEMES.has(text.slice(start, at).toLowerCase())) return;
  AUTHORITY.lastIndex = at + 3;
  const match = AUTHORITY.exec(text);
  if (!match || isPlaceholder(match[2]!)) return;
  if (text.slice(start - 5, start).toLowerCase() === 'jdbc:') start -= 5;
  report(start, trimmed(text, at + 3, AUTHORITY.lastIndex), TYPE, 0.95);
}

function jdbc(text: string, at: number, report: Report): void {
  JDBC.lastIndex = at;
  const match = JDBC.exec(text);
  if (!match || !JDBC_SECRET.test(match[0])) return;
  report(at, trimmed(text, at, JDBC.lastIndex), TYPE, 0.95);
}

function assigned(text: string, at: number, report: Report): void {
  const name = /^[a-z]+/i.exec(text.slice(at, at + 24))?.[0] ?? '';
  ASSIGNED.lastIndex = at + name.length;
  const match = ASSIGNED.exec(text);
  if (!match) return;
  const from = Math.max(0, at - 300);
  const around = text.slice(from, at);
  const behind = text.slice(ASSIGNED.lastIndex, ASSIGNED.lastIndex + 200);
  const ahead = around.slice(around.lastIndexOf('\n') + 1);
  const following = behind.split('\n', 1)[0]!;
  // Semicolons join the parts; without one before or behind it, it is a variable.
  if (!/;\s?$/.test(ahead) && !following.startsWith(';')) return;
  if (!OTHER_PART.test(ahead) && !OTHER_PART.test(following)) return;
  const quoted = /^["'{]/.test(match[1]!) ? 1 : 0;
  const end = ASSIGNED.lastIndex - quoted;
  const start = ASSIGNED.lastIndex - match[1]!.length + quoted;
  if (end <= start || isPlaceholder(text.slice(start, end))) return;
  report(start, end, TYPE, 0.95);
  for (const [part, offset] of [
    [ahead, at - ahead.length],
    [following, ASSIGNED.lastIndex],
  ] as const) {
    let partStart = offset;
    for (const piece of part.split(/[;"'\n]/)) {
      const value = USER.exec(piece)?.[1] ?? '';
      const userEnd = partStart + piece.length;
      if (value !== '' && !isPlaceholder(value)) report(userEnd - value.length, userEnd, 'USERNAME', 0.8);
      partStart = userEnd + 1;
    }
  }
}

export const connectionString: Detector = {
  id: 'secret/connection-string',
  version: 1,
  description: 'address of a database, queue or server with credentials',
  entityTypes: [TYPE, 'USERNAME'],
  source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  triggers: [
    { on: 'literal', text: '://' },
    { on: 'literal', text: 'jdbc:' },
    { on: 'literal', text: 'password=' },
    { on: 'literal', text: 'password =' },
    { on: 'literal', text: 'pwd=' },
    { on: 'literal', text: 'accountkey=' },
    { on: 'literal', text: 'sharedaccesskey=' },
    { on: 'literal', text: 'sharedsecret=' },
  ],
  examples: {
    match: [
      'DATABASE_URL=⟦postgres://app:s3cr3t@db.internal:5432/main?sslmode=require⟧',
      '"⟦mongodb+srv://app:p%40ss@cluster0.example.net/test⟧",',
      '⟦redis://:hunter2hunter@cache:6379/0⟧.',
      '⟦jdbc:postgresql://db.example.org/app?user=app&password=s3cr3t⟧',
      'Server=db;Database=main;User Id=⟦app⟧;Password=⟦s3cr3t!⟧;Encrypt=true',
      'AccountName=acme;AccountKey=⟦aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ=⟧;EndpointSuffix=core.example',
      '⟦amqps://guest:guest@rabbit.example.org:5671/vhost⟧',
    ],
    noMatch: [
      'postgres://db.internal:5432/main',
      'postgres://user:${DB_PASSWORD}@db/main',
      'https://user:pass@example.org/ is for generic/url',
      'jdbc:postgresql://db.example.org/app',
      'if (password=x) return;',
      'see postgres://localhost and ask name@example.org',
    ],
  },
  detect({ text, at }: Candidate, report: Report): void {
    const unit = text.charAt(at);
    if (unit === ':') withScheme(text, at, report);
    else if (/^j/i.test(unit)) jdbc(text, at, report);
    else assigned(text, at, report);
  },
};
