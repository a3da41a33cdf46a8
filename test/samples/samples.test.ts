import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BookFile } from '../../src/workbench/book';
import { readXlsx, writeXlsx } from '../../src/workbench/xlsx';
import { cellsOf } from '../../src/workbench/xlsx/write/formula-groups';
import { buildBook } from '../../tools/samples/book';
import { cases } from '../../tools/samples/cases';
import type { SheetSpec } from '../../tools/samples/sheet';
import { readTable } from '../../tools/samples/tables';
import { cellAt, changedParts, readWithExcelJs, sheetAt } from '../workbench/xlsx/fixtures';

const folder = join(__dirname, '..', '..', 'assets', 'samples');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)));
const sheets = Object.entries(cases).flatMap(([file, specs]) =>
  specs.map((spec, index) => [file, spec.name, spec, index] as const),
);

/** What a person reads in a cell: numbers with the decimals of their format and a decimal comma. */
function shown(book: BookFile, row: number, column: number, sheet: number): string {
  const cell = cellAt(book, row, column, sheet);
  if (typeof cell?.v !== 'number' || Number(cell.t) !== 2) return String(cell?.v ?? '');
  const style = typeof cell.s === 'string' ? book.snapshot.styles[cell.s] : cell.s;
  const decimals = /^0\.(0+)$/.exec(style?.n?.pattern ?? '')?.[1]?.length;
  return (decimals === undefined ? String(cell.v) : cell.v.toFixed(decimals)).replace('.', ',');
}

/** Sheet row of the first header row: below the titles and a blank row. */
const headerRow = (spec: SheetSpec): number => spec.titles.length + 1;

/** Sheet row of a table's row. */
function sheetRow(spec: SheetSpec, row: number): number {
  const numbered = spec.numbered && row >= spec.headerRows ? 1 : 0;
  return headerRow(spec) + row + numbered;
}

test.each(sheets)(
  '%s, %s: every cell of the table is in the workbook as it was written',
  async (file, _name, spec, index) => {
    const book = await readXlsx(bytesOf(file));
    const found = spec.table.map((row, at) =>
      row.map((_, column) => shown(book, sheetRow(spec, at), column, index)),
    );
    const isPoint = /^\d+\.\d+$/;
    const points = spec.columns.map(({ kind }) => kind === 'points');
    const written = spec.table.map((row, at) =>
      row.map((cell, column) =>
        points[column] && at >= spec.headerRows && isPoint.test(cell) ? cell.replace('.', ',') : cell,
      ),
    );
    expect(found).toEqual(written);
    expect(sheetAt(book, index).name).toBe(spec.name);
  },
);

test('all tables that were published are in some workbook', () => {
  const used = new Set(
    Object.values(cases).flatMap((specs) => specs.map(({ table }) => JSON.stringify(table))),
  );
  const files = readdirSync(join(__dirname, '..', '..', 'tools', 'tables'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files)
    expect([file, used.has(JSON.stringify(readTable(file.replace('.tsv', ''))))]).toEqual([file, true]);
});

test.each(Object.keys(cases))('%s is what the generator makes today', async (file) => {
  const made = await writeXlsx(buildBook(cases[file] ?? []));
  expect(Buffer.compare(made, bytesOf(file))).toBe(0);
});

test('Đắk Nông lies where its documentation says: header in row 5, 119 criteria and the total in rows 7 to 126', async () => {
  const book = await readXlsx(bytesOf('dak-nong-2022'));
  const codes = Array.from({ length: 120 }, (_, index) => cellAt(book, index + 6, 0)?.v);
  expect(cellAt(book, 4, 0)?.v).toBe('STT');
  expect(cellAt(book, 5, 0)?.v).toBe('(1)');
  expect([codes[0], codes[118], codes[119]]).toEqual(['1', '8.6', 'TỔNG ĐIỂM']);
  expect([cellAt(book, 22, 0), cellAt(book, 23, 0)]).toMatchObject([
    { v: '2,3', t: 1 },
    { v: '2,4', t: 1 },
  ]);
  expect([cellAt(book, 97, 0)?.v, cellAt(book, 97, 3)?.v]).toEqual(['7', 13.25]);
  expect([cellAt(book, 110, 0)?.v, cellAt(book, 110, 3)?.v]).toEqual(['7.2', 1.21]);
});

test('Hà Tĩnh holds three totals and the maxima of the schemes, and no other figure', async () => {
  const book = await readXlsx(bytesOf('ha-tinh-2023'));
  const achieved = [0, 1, 2].map((sheet) =>
    [...cellsOf(sheetAt(book, sheet).cellData)]
      .filter(({ column }) => column === 3 || column === 4)
      .flatMap(({ cell: { v } }) => (typeof v === 'number' ? [v] : [])),
  );
  expect(achieved).toEqual([[85.95], [8.48], [44.31]]);
});

test.each(Object.keys(cases))(
  '%s prints on A4 landscape, its header on every page, in Times New Roman',
  async (file) => {
    const book = await readXlsx(bytesOf(file));
    for (const id of book.snapshot.sheetOrder) {
      const page = book.extras.sheets[id]?.page;
      expect(page).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1 });
      expect(page?.printTitleRows).toMatch(/^\$\d+:\$\d+$/);
      expect(page?.printArea).toMatch(/^A1:[G-N]\d+$|^A1:[D-H]\d+$/);
    }
    const fonts = (await readWithExcelJs(bytesOf(file))).worksheets.flatMap((sheet) => {
      const names: unknown[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => cell.master === cell && names.push(cell.font?.name)));
      return names;
    });
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  },
);

function libreOffice(): string | null {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

const soffice = libreOffice();

(soffice === null ? test.skip : test)(
  'LibreOffice opens each sample, and what it saves is read with the same cells',
  async () => {
    const out = mkdtempSync(join(tmpdir(), 'samples-'));
    try {
      const files = Object.keys(cases).map((name) => join(folder, `${name}.xlsx`));
      execFileSync(
        soffice ?? '',
        [
          `-env:UserInstallation=file://${out}/profile`,
          '--headless',
          '--convert-to',
          'xlsx:Calc MS Excel 2007 XML',
          '--outdir',
          out,
          ...files,
        ],
        { stdio: 'ignore' },
      );
      for (const [name, specs] of Object.entries(cases)) {
        const [ours, theirs] = [
          await readXlsx(bytesOf(name)),
          await readXlsx(new Uint8Array(readFileSync(join(out, `${name}.xlsx`)))),
        ];
        if (theirs.extras.original) {
          expect(changedParts(theirs.extras.original, await writeXlsx(theirs))).toEqual([]);
        }
        specs.forEach((spec, index) => {
          const values = (book: BookFile): unknown =>
            spec.table.map((row, at) =>
              row.map((_, column) => cellAt(book, sheetRow(spec, at), column, index)?.v),
            );
          expect(values(theirs)).toEqual(values(ours));
          expect(sheetAt(theirs, index).mergeData).toHaveLength(sheetAt(ours, index).mergeData?.length ?? 0);
        });
      }
    } finally {
      rmSync(out, { recursive: true });
    }
  },
  120_000,
);
