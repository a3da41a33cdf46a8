/** The import direction of docs/architecture.md is held by lint: what must be refused is refused, what is right passes. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A file that exists (so that its types are known) with a text it must not, or may, have. */
const cases = [
  ['src/domain/score.ts', "export type { Patch } from '../sheets/patch';\n"],
  ['src/sheets/patch.ts', "export type { ExcelFailure } from '../excel/outcome';\n"],
  ['src/excel/outcome.ts', "export type { BookFile } from '../workbench/book';\n"],
  ['src/workbench/book.ts', "export type { Patch } from '../sheets/patch';\n"],
  ['src/domain/score.ts', 'export const width = window.innerWidth;\n'],
  ['src/sheets/patch.ts', "export { useState } from 'react';\n"],
  ['src/excel/outcome.ts', "export type { Patch } from '../sheets/patch';\n"],
] as const;

function lint(files: readonly (readonly [string, string])[]): string[][] {
  const run = spawnSync(process.execPath, [join(__dirname, 'lint-text.mjs')], {
    cwd: join(__dirname, '../..'),
    input: JSON.stringify(files),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as string[][];
}

describe('the import direction', () => {
  let messages: string[][];
  beforeAll(() => {
    messages = lint(cases);
  }, 120_000);

  it.each([
    [0, 'domain/ may not import sheets/'],
    [1, 'sheets/ may not import excel/'],
    [2, 'excel/ may not import workbench/'],
    [3, 'workbench/ may not import sheets/'],
    [4, "Unexpected use of 'window'"],
    [5, "'react' import is restricted"],
  ])('refuses case %i: %s', (index, words) => {
    expect(messages[index]).toEqual([expect.stringContaining(words)]);
  });

  it('lets an import along the direction pass', () => {
    expect(messages[6]).toEqual([]);
  });
});
