/** Recompute through Excel's own library on random tables: exact to the last digit, and undo leaves the file as it was. */
import fc from 'fast-check';
import { undoLast } from '../../src/excel/journal';
import { setJournalStore } from '../../src/excel/journal-store';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { cellAddress } from '../../src/a1/address';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import type { RecomputeMode } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { openWorkbook } from '../../src/workbench/node';
import type { OpenWorkbook } from '../../src/workbench/node';
import { writeXlsx } from '../../src/workbench/xlsx';
import { changedParts } from '../workbench/xlsx/fixtures';
import { makeBook } from '../support/books';
import type { TestCell } from '../support/books';
import { flatten, forest } from '../support/forests';
import type { FlatRow } from '../support/forests';
import { recalculateAll } from '../support/libreoffice';

jest.setTimeout(300_000);

const header = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Tỷ lệ (%)'];

/** Hundredths as a typed number: Python's decimal('12.34'), not a sum of floats. */
const typed = (hundredths: bigint): number => Number(`${hundredths}e-2`);

const sheetOf = (rows: readonly FlatRow[], wrong: readonly number[]): TestCell[][] => [
  header,
  ...rows.map(({ code, achieved, maximum, children }, at) => {
    const isWrong = children.length > 0 && wrong.some((pick) => pick % rows.length === at);
    return [
      code === '' ? null : `'${code}`.slice(1),
      code === '' ? 'Tổng điểm' : `Tiêu chí về cải cách hành chính ${code}`,
      typed(maximum),
      isWrong ? 0.07 : typed(achieved),
      null,
    ] as TestCell[];
  }),
];

const fileOf = async (rows: readonly FlatRow[], wrong: readonly number[]): Promise<Uint8Array> =>
  await writeXlsx(makeBook([{ name: 'Phụ lục', cells: sheetOf(rows, wrong) }]));

const recompute = async (mode: RecomputeMode): Promise<string> => {
  const since = await readWorkbook();
  const [report] = analyse(since).appendices;
  if (!report) throw new Error('not recognised');
  const patch = buildRecomputePatch(report, since.grids[0]!, { mode, gaps: true, ratio: true });
  return (await applyPatch(patch, { since })).status;
};

/** 100 × part ÷ whole, half up to two decimals, in whole numbers throughout. */
const percent = (part: bigint, whole: bigint): number =>
  Number(`${(2n * part * 10_000n + whole) / (2n * whole)}e-2`);

/** What each row must show: points, maximum, ratio and shortfall, from the leaves by BigInt. */
const expected = (rows: readonly FlatRow[]): unknown[][] =>
  rows.map(({ achieved, maximum }) => [
    typed(maximum),
    typed(achieved),
    percent(achieved, maximum),
    typed(maximum - achieved),
  ]);

const shown = async (rows: number): Promise<unknown[][]> =>
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(`C2:F${String(rows + 1)}`);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

const withBook = async <T>(bytes: Uint8Array, work: (open: OpenWorkbook) => Promise<T>): Promise<T> => {
  const open = await openWorkbook(bytes);
  setJournalStore(null);
  try {
    return await work(open);
  } finally {
    await open.close();
  }
};

const wrongPicks = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });
const modes = fc.constantFrom<RecomputeMode>('formulas', 'values');

test('random tables: what Excel then shows is exact, and undo brings back every part of the file', async () => {
  await fc.assert(
    fc.asyncProperty(forest, wrongPicks, modes, async (fields, wrong, mode) => {
      const rows = flatten(fields);
      const bytes = await fileOf(rows, wrong);
      await withBook(bytes, async (open) => {
        expect(await recompute(mode)).toBe('written');
        expect(await shown(rows.length)).toEqual(expected(rows));
        expect(changedParts(bytes, await open.save())).not.toEqual([]);
        expect(await undoLast()).toMatchObject({ status: 'written' });
        expect(changedParts(bytes, await open.save())).toEqual([]);
      });
    }),
    { numRuns: 25 },
  );
});

test('LibreOffice calculates the written workbooks to the same numbers', async () => {
  const seed = Date.now();
  const samples = fc.sample(fc.tuple(forest, wrongPicks), { numRuns: 20, seed });
  const written: { rows: FlatRow[]; bytes: Uint8Array }[] = [];
  for (const [fields, wrong] of samples) {
    const rows = flatten(fields);
    await withBook(await fileOf(rows, wrong), async (open) => {
      expect(await recompute('formulas')).toBe('written');
      written.push({ rows, bytes: await open.save() });
    });
  }
  const books = await recalculateAll(written.map(({ bytes }) => bytes));
  books.forEach((office, at) => {
    const { rows } = written[at]!;
    const numbers = rows.map((_, row) =>
      [2, 3, 4, 5].map((column) => office.value('Phụ lục', cellAddress({ row: row + 1, column }))),
    );
    expect([seed, at, numbers]).toEqual([seed, at, expected(rows)]);
  });
});
