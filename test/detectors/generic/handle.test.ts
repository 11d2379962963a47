import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handle } from '../../../detectors/generic/handle.js';
import { findings, values } from '../drive.js';

const name = fc.stringMatching(/^[a-z]{2,8}_[a-z]{2,6}[0-9]{2}$/);

describe('generic/handle', () => {
  it('finds handles in running text of any script', () => {
    const around = fc.constantFrom(
      ['', ''],
      ['hello ', '!'],
      ['(', ')'],
      ['merci ', ', à demain'],
      ['RT ', ': look'],
      ['感谢', '的帮助'],
      ['«', '»'],
    );
    fc.assert(
      fc.property(name, around, (user, [before, after]) => {
        expect(values(handle, `${before}@${user}${after}`)).toEqual([`@${user}`]);
      }),
    );
  });

  it('gives a handle and its name one canonical form', () => {
    expect(handle.canonical?.('@Jean_D', 'USERNAME')).toBe('jean_d');
  });

  it.each([
    'jean@example.org',
    '@Component({ selector: "app" })',
    '@dataclass\nclass A:',
    '@my_decorator\ndef f():',
    '@one\n@two\nclass A {}',
    '@tailwind base;',
    'import { x } from "@scope/pkg"',
    ' * @customtag text',
    '// @ts-ignore',
    'WHERE user_id = @user_name AND x',
    'git@github.com:org/repo',
    '@2x and @4k',
    '@all please read',
    '@supports (display: grid) {',
    '@user_name = params[:name]',
    '<a @click="run">',
    '@article{key2020, title={x}}',
    'icons/@logo.png',
    'npm i lodash@latest @types/node',
  ])('leaves %s', (text) => {
    expect(findings(handle, text)).toEqual([]);
  });
});
