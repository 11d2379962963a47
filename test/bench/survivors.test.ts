import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
// @ts-expect-error the bench programs are JavaScript; their types are checked by bench/tsconfig.json
import { survivors } from '../../bench/lib/survivors.js';

const folder = mkdtempSync(join(tmpdir(), 'tamis-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PHONE = { record: 0, type: 'PHONE_NUMBER', value: '+33 6 39 98 12 34', core: '639981234' };

async function check(
  output: string,
  truth: object[],
): Promise<{ survived: number; tokens: number; broken: number }> {
  const [out, aside] = [join(folder, 'out'), join(folder, 'truth')];
  writeFileSync(out, `${output}\n`);
  writeFileSync(aside, truth.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const { types, broken } = await survivors(out, aside);
  return { survived: types.PHONE_NUMBER.survived, tokens: types.PHONE_NUMBER.tokens, broken };
}

it.each([
  ['as planted', '{"a":"+33 6 39 98 12 34"}'],
  ['regrouped', '{"a":"06.39.98.12.34"}'],
  ['escaped', '{"a":"+33 6 39 98 12 \\u00334"}'],
  ['as a key', '{"+33639981234":1}'],
  ['as a number', '{"a":33639981234}'],
  ['in part', '{"a":"[PHONE_NUMBER] 6 39 98 12 34"}'],
  ['in a broken line', '{"a":"+33 6 39 98 12 34'],
])('finds a value that survives %s', async (_name, output) => {
  expect((await check(output, [PHONE])).survived).toBe(1);
});

it('counts tokens and placeholders, and is content without the value', async () => {
  const token = '[PHONE_NUMBER:abcd:bcdfghjklmnpqrstvwxz]';
  expect(await check(`{"a":"${token}, [PHONE_NUMBER], [PHONE_NUMBER_2], [main-3]"}`, [PHONE])).toEqual({
    survived: 0,
    tokens: 3,
    broken: 0,
  });
});
