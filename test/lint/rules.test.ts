/** What docs/architecture.md says of imports and of ids is held by lint: what must be refused is refused, what is right passes. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { appendixKinds } from '../../src/domain/kinds';

/** A file that exists (so that its types are known), a text it must not, or may, have, and what lint says of it. */
type Case = readonly [file: string, text: string, said: string | null];

const imports: readonly Case[] = [
  [
    'src/domain/score.ts',
    "export type { Patch } from '../sheets/patch';\n",
    'domain/ may not import sheets/',
  ],
  [
    'src/sheets/patch.ts',
    "export type { ExcelFailure } from '../excel/outcome';\n",
    'sheets/ may not import excel/',
  ],
  [
    'src/excel/outcome.ts',
    "export type { BookFile } from '../workbench/book';\n",
    'excel/ may not import workbench/',
  ],
  [
    'src/workbench/book.ts',
    "export type { Patch } from '../sheets/patch';\n",
    'workbench/ may not import sheets/',
  ],
  ['src/domain/score.ts', 'export const width = window.innerWidth;\n', "Unexpected use of 'window'"],
  ['src/sheets/patch.ts', "export { useState } from 'react';\n", "'react' import is restricted"],
  ['src/excel/outcome.ts', "export type { Patch } from '../sheets/patch';\n", null],
  ['src/excel/watch.ts', 'setTimeout(() => undefined, 50);\n', 'which a test can hold'],
  ['src/excel/clock.ts', 'setTimeout(() => undefined, 50);\n', null],
  ['test/excel/watch.test.ts', 'setTimeout(() => undefined, 50);\n', 'lets happen what is on its way'],
  ...[
    "import { setTimeout as rest } from 'node:timers';\nexport const wait = rest;",
    'export const wait = (): unknown => globalThis.setTimeout(() => undefined, 50);',
    'export const wait = (): unknown => AbortSignal.timeout(50);',
    "export const wait = async (): Promise<unknown> => await import('node:timers/promises');",
    'export const wait = (cells: Int32Array): unknown => Atomics.wait(cells, 0, 0, 50);',
  ].map((code): Case => [
    'test/excel/watch.test.ts',
    `${code}\n`,
    code.startsWith('import') ? 'import is restricted' : 'lets happen what is on its way',
  ]),
  [
    'test/e2e/edit.test.ts',
    "import type { Page } from 'playwright-core';\nexport const rest = async (page: Page) => await page.waitForTimeout(50);\n",
    'Wait for what is to be seen',
  ],
];

const withType = (type: string, from: string, code: string): string =>
  `import type { ${type} } from '${from}';\n${code}\n`;
const pane = 'src/taskpane/findings/finding-groups.ts';
const [roles, kinds] = ['../../domain/roles', '../../domain/kinds'];
const everyKind = appendixKinds.map(({ id }) => `'${id}': 1`).join(', ');

const ids: readonly Case[] = [
  [
    pane,
    withType('Role', roles, "export const isCode = (role: Role): boolean => role === 'code';"),
    '"code" is the id of a role',
  ],
  [
    pane,
    withType('Role', roles, "export const first: { readonly role: Role } = { role: 'name' };"),
    '"name" is the id of a role',
  ],
  [
    pane,
    "export const isOver = (check: string): boolean => check === 'lead-unit-superseded';\n",
    '"lead-unit-superseded" is the id of a check',
  ],
  [
    pane,
    withType(
      'AppendixKind',
      kinds,
      "export const isPlan = (kind: AppendixKind): boolean => ['plan'].includes(kind);",
    ),
    '"plan" is the id of a kind',
  ],
  [
    'src/sheets/patch.ts',
    withType(
      'AppendixKind',
      '../domain/kinds',
      "export const isPlan = (kind: AppendixKind): boolean => {\n  switch (kind) {\n    case 'plan':\n      return true;\n    default:\n      return false;\n  }\n};",
    ),
    '"plan" is the id of a kind',
  ],
  [
    pane,
    withType('AppendixKind', kinds, `export const table: Record<AppendixKind, number> = { ${everyKind} };`),
    'is the id of a kind',
  ],
  ...[
    ["(scheme: string): boolean => scheme === 'papi'", 'scheme'],
    ["(list: string): boolean => list === 'central'", 'unit list'],
    ["(action: string): boolean => action === 'ParIndex.Recheck'", 'ribbon command'],
    ["(command: string): boolean => ['recompute'].includes(command)", 'terminal command'],
  ].map(([code = '', concept = '']): Case => [
    pane,
    `export const isIt = ${code};\n`,
    `is the id of a ${concept}`,
  ]),
  ...[
    ["const wanted = 'target';\nexport const isIt = (role: Role): boolean => role === wanted;", 'target'],
    ['export const isIt = (role: Role): boolean => role === `target`;', 'target'],
    ["export const isIt = (role: Role): boolean => ['code', 'name'].indexOf(role) >= 0;", 'code'],
    ["export const isIt = (role: Role): boolean => new Set<string>(['code', 'name']).has(role);", 'code'],
    ["export const words = new Map<string, number>([['code', 1], ['target', 2]]);", 'code'],
  ].map(([code = '', id = '']): Case => [pane, withType('Role', roles, code), `"${id}" is the id of a role`]),
  // Words that are no ids where they stand, and ids that a person chose.
  [pane, "export const isLast = (part: 'code' | 'name'): boolean => part === 'name';\n", null],
  [pane, withType('Role', roles, 'export const isSame = (a: Role, b: Role): boolean => a === b;'), null],
];

const cases = [...imports, ...ids];

function lint(files: readonly Case[]): string[][] {
  const run = spawnSync(process.execPath, [join(__dirname, 'lint-text.mjs')], {
    cwd: join(__dirname, '../..'),
    input: JSON.stringify(files.map(([file, text]) => [file, text])),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as string[][];
}

describe('lint', () => {
  let messages: string[][];
  beforeAll(() => {
    messages = lint(cases);
  }, 120_000);

  const numbered = cases.map(([file, text, said], index) => [index, file, text, said] as const);

  it.each(numbered.filter(([, , , said]) => said !== null))(
    'refuses case %i, %s: %j',
    (index, _, __, said) => {
      expect(messages[index]?.join('\n')).toContain(said);
    },
  );

  it.each(numbered.filter(([, , , said]) => said === null))('lets case %i, %s pass: %j', (index) => {
    expect(messages[index]).toEqual([]);
  });
});
