/** Taught words in the terminal: a table that nobody knows is read by a file, and a bad file is refused in one line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { taughtText } from '../../src/sheets/taught/file';
import { unknownTable } from '../support/unknown-table';
import { writeXlsx } from '../../src/workbench/xlsx';
import { makeBook } from '../support/books';
import { parIndexHere } from './terminal';
import type { Document } from './terminal';

const folder = mkdtempSync(join(tmpdir(), 'taught-'));
const book = join(folder, 'la.xlsx');
const words = join(folder, 'tu.json');
beforeAll(async () => {
  writeFileSync(book, await writeXlsx(makeBook([{ name: 'Nháp', cells: unknownTable }])));
  writeFileSync(
    words,
    taughtText([
      { kind: 'column', header: 'Diễn giải', role: 'name' },
      { kind: 'column', header: 'Khung', role: 'maximum' },
      { kind: 'column', header: 'Kỳ này', role: 'achieved' },
    ]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const tablesOf = (out: string) => (JSON.parse(out) as Document).workbooks[0]?.appendices.length;

test('without the file nothing is recognised, with it the table is, by every command', async () => {
  expect(tablesOf((await parIndexHere('check', book, '--json')).out)).toBe(0);
  const checked = await parIndexHere('check', book, '--teach', words, '--json');
  expect([checked.status, tablesOf(checked.out)]).toEqual([0, 1]);
  expect(tablesOf((await parIndexHere('inspect', book, '--teach', words, '--json')).out)).toBe(1);
  const copy = join(folder, 'tinh.xlsx');
  const recomputed = await parIndexHere(
    'recompute',
    book,
    '--teach',
    words,
    '--values',
    '-o',
    copy,
    '--json',
  );
  expect([recomputed.status, tablesOf(recomputed.out)]).toEqual([0, 1]);
}, 120_000);

test('a bad file is refused in one clear line, and a file is never overwritten', async () => {
  const bad = join(folder, 'sai.json');
  writeFileSync(bad, '{"format":"par-index-taught","version":1,"words":[{"kind":"column","header":"A"}]}');
  const { status, err } = await parIndexHere('check', book, '--teach', bad);
  expect(status).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toContain('Mục 1 chưa đúng');
  const over = await parIndexHere('scheme', book, '--teach', words, '-o', words);
  expect(over.status).toBe(2);
}, 120_000);
