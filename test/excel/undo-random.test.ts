/** Every kind of write on random tables, and its undo: each part of the file is then as it was, byte for byte. */
import fc from 'fast-check';
import { columnIndex } from '../../src/a1/place';
import { exactly } from '../../src/domain/score';
import { bindAppendix } from '../../src/excel/bind';
import { undoLast } from '../../src/excel/journal';
import { markBelowMaximum } from '../../src/excel/marks';
import type { WriteOutcome } from '../../src/excel/outcome';
import { readWorkbook } from '../../src/excel/read';
import { markFindings, writeReview } from '../../src/excel/review';
import { applyPatch } from '../../src/excel/write';
import type { ColumnPlace } from '../../src/sheets/columns/place';
import type { Grid } from '../../src/sheets/grid';
import type { Patch } from '../../src/sheets/patch';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { buildRepairPatch } from '../../src/sheets/repair-patch';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport } from '../../src/sheets/report';
import { reviewSheet } from '../../src/appendices/review/review';
import { buildTargetColumnPatch, buildTargetPatch } from '../../src/sheets/target-patch';
import { reviewWords } from '../../src/taskpane/findings/review-words';
import { writeXlsx } from '../../src/workbench/xlsx';
import { changedParts } from '../workbench/xlsx/fixtures';
import { makeBook } from '../support/books';
import type { TestCell } from '../support/books';
import { flatten, forest } from '../support/forests';
import type { FlatRow } from '../support/forests';
import { schedules } from './bad-days';
import { closeBook, openBook } from './support';

jest.setTimeout(300_000);

const typed = (hundredths: bigint): number => Number(`${hundredths}e-2`);

/** Sums are formulas or typed, some of them wrong; some codes have a comma; the targets are the maxima. */
const cellsOf = (rows: readonly FlatRow[], picks: readonly number[]): TestCell[][] => [
  ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Mục tiêu 2024', 'Đơn vị chủ trì'],
  ...rows.map(({ code, achieved, maximum, children }, at): TestCell[] => {
    const isPicked = picks.some((pick) => pick % rows.length === at);
    const sum = (letter: string): string => `=SUM(${children.map((row) => `${letter}${row + 2}`).join(',')})`;
    const isSum = children.length > 0;
    return [
      code === '' ? null : isPicked ? code.replace('.', ',') : code,
      code === '' ? 'Tổng điểm' : `Tiêu chí về cải cách hành chính ${code}`,
      isSum ? sum('C') : typed(maximum),
      isSum && isPicked ? 0.07 : typed(achieved),
      isSum ? sum('E') : typed(maximum),
      code === '' ? null : 'Sở Nội vụ',
    ];
  }),
];

interface Desk {
  readonly report: AppendixReport;
  readonly grid: Grid;
  /** Draws a number below `count` of the run's own. */
  readonly pick: (count: number) => number;
}

const placeOf = ({ pick }: Desk): ColumnPlace =>
  pick(4) === 0 ? { kind: 'right' } : { kind: 'after', column: columnIndex(pick(6)) };

const targets = ({ report, pick }: Desk) => {
  const leaves = report.appendix.rows.flatMap(({ children }, row) => (children.length === 0 ? [row] : []));
  return new Map([[leaves[pick(leaves.length)] ?? 0, exactly('0.01')]]);
};

const write = async (patch: Patch): Promise<WriteOutcome> => await applyPatch(patch);

const kinds: Readonly<Record<string, (desk: Desk) => Promise<WriteOutcome>>> = {
  'sums, gaps and ratios': async (desk) =>
    await write(
      buildRecomputePatch(desk.report, desk.grid, {
        mode: desk.pick(2) === 0 ? 'formulas' : 'values',
        gaps: true,
        ratio: true,
        place: placeOf(desk),
      }),
    ),
  repairs: async ({ report, grid }) => await write(buildRepairPatch(report, grid, report.findings)),
  targets: async (desk) =>
    await write(buildTargetPatch(desk.report, desk.grid, 'target:2024', targets(desk))),
  'a scenario in a column of its own': async (desk) =>
    await write(
      buildTargetColumnPatch(
        desk.report,
        desk.grid,
        'target:2024',
        targets(desk),
        '=Phương án',
        placeOf(desk),
      ),
    ),
  names: async ({ report }) => await bindAppendix(report.appendix),
  'marks below maximum': async ({ report }) =>
    await markBelowMaximum(report.appendix, report.summary.primary),
  'marks of findings': async ({ report }) => await markFindings(report.appendix, report.findings),
  'the review sheet': async ({ report }) =>
    await writeReview(reviewSheet(report.findings, [], reviewWords(report.appendix, 'vi'))),
};

afterEach(closeBook);

test.each(Object.entries(kinds))('%s', async (_, act) => {
  let written = 0;
  const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(forest, picks, fc.infiniteStream(fc.nat()), async (fields, wrong, numbers) => {
      const rows = flatten(fields);
      const made = await writeXlsx(makeBook([{ name: 'Phụ lục', cells: cellsOf(rows, wrong) }]));
      const open = await openBook(made);
      // Opened and calculated: the file now says what its formulas come to.
      await open.engine.settle();
      const bytes = await open.save();
      const reading = await readWorkbook();
      const [report] = analyse(reading).appendices;
      const [grid] = reading.grids;
      if (!report || !grid) throw new Error('not recognised');
      const pick = (count: number): number => (numbers.next().value ?? 0) % count;
      const outcome = await act({ report, grid, pick });
      expect(outcome).not.toHaveProperty('reason');
      if (outcome.status === 'written') {
        written += 1;
        expect(changedParts(bytes, await open.save())).not.toEqual([]);
        expect(await undoLast()).toMatchObject({ status: 'written' });
      }
      expect(changedParts(bytes, await open.save())).toEqual([]);
      await closeBook();
    }),
    { numRuns: schedules(3) },
  );
  expect(written).toBeGreaterThan(0);
});
