/** One day at the sheet, deed by deed: what people do by hand, what Excel takes back, what the pane does, and what the sheet then says. */
import { columnIndex } from '../../src/a1/place';
import type { CellValue } from '../../src/domain/appendix';
import { exactly } from '../../src/domain/score';
import { withScenario } from '../../src/sheets/binding';
import type { MakePatch, PreviewSource } from '../../src/taskpane/session/preview';
import type { Session } from '../../src/taskpane/session/session';
import { chosenReport } from '../../src/taskpane/session/session-state';
import { buildTargetColumnPatch } from '../../src/sheets/target-patch';
import { insertRows } from '../../src/workbench/engine/structure';
import type { OpenWorkbook } from '../../src/workbench/node';
import { generate as build } from '../appendices/cases';
import type { TestSheet } from '../support/books';
import { ctrlY, ctrlZ } from '../support/ctrl-z';
import { newRow, rowsPatch } from './new-rows';
import { peek, typeByHand } from './support';

export const plan: TestSheet = {
  name: 'Phụ lục',
  cells: [
    ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2025', 'Mục tiêu 2026'],
    ['1', 'Chỉ đạo điều hành cải cách hành chính', 4, 3.25, 3.5],
    ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1],
    ['1.2', 'Báo cáo cải cách hành chính', 2, 1.75, 1.75],
    ['1.3', 'Kiểm tra cải cách hành chính', 1, 0.75, 0.75],
    ['2', 'Cải cách thể chế', 3, 1.5, 2.5],
    ['2.1', 'Rà soát văn bản', 1, 0.5, 1],
    ['2.2', 'Xử lý văn bản', 2, 1, 1.5],
    [null, 'Tổng điểm', 7, 4.75, 6],
  ],
};

export interface Day {
  readonly open: OpenWorkbook;
  readonly session: Session;
}

/** A row of the sheet as the day sees it: its code ("" for none, "total" for the total), and its target in hundredths. */
export interface DayRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly target: number | null;
}

const hundredths = (cell: CellValue | undefined): number | null => {
  const number = typeof cell === 'string' && cell !== '' ? Number(cell.replace(',', '.')) : cell;
  return typeof number === 'number' && !Number.isNaN(number) ? Math.round(number * 100) : null;
};

export interface DaySheet {
  readonly rows: readonly DayRow[];
  /** The column of the targets. */
  readonly target: number;
}

/** The sheet as it stands, read past the pane. */
export const sheetNow = async (): Promise<DaySheet> => {
  const { values } = await peek('A1:L30');
  const target = values[0]?.indexOf('Mục tiêu 2026') ?? -1;
  const rows = values.flatMap(([code, name, ...rest], row): DayRow[] => {
    const cell = hundredths([code, name, ...rest][target]);
    if (row === 0 || (code === '' && name === '' && cell === null)) return [];
    const plain = name === 'Tổng điểm' ? 'total' : String(code).replace(',', '.');
    return [{ row, code: plain, name: String(name), target: cell }];
  });
  return { rows, target };
};

export const isLeafCode = (code: string): boolean => /^\d\.\d+$/u.test(code);

/** What people typed: targets of the leaves, by code, and of rows that nobody named, in their order. */
export const typed = ({ rows }: DaySheet): readonly (readonly [string, number])[] =>
  rows
    .flatMap(({ code, target }): [string, number][] =>
      target !== null && (code === '' || isLeafCode(code)) ? [[code, target]] : [],
    )
    .sort(([one], [other]) => one.localeCompare(other));

/** Does something of ours: what people typed stays as it is, and nothing stays half written. */
export const ours = async ({ session }: Day, act: () => Promise<unknown>): Promise<void> => {
  const before = typed(await sheetNow());
  await act();
  expect(typed(await sheetNow())).toEqual(before);
  expect(session.store.get().message ?? {}).not.toHaveProperty('unfinished');
};

const previewed = async (day: Day, source: PreviewSource): Promise<void> => {
  day.session.preview(source);
  await ours(day, day.session.write);
};

export const recompute = async (day: Day, mode: 'formulas' | 'values'): Promise<void> => {
  day.session.prefer({ mode, gapColumns: false, ratioColumn: false });
  await previewed(day, { kind: 'recompute' });
};

const pick = <T>(all: readonly T[], number: number): T | undefined => all[number % Math.max(1, all.length)];
const leavesOf = ({ rows }: DaySheet): readonly DayRow[] => rows.filter(({ code }) => isLeafCode(code));

/** Somebody sorts the leaves of a field by what they hold; rows without a code between them go along. */
const sort = async ({ open }: Day, number: number): Promise<void> => {
  const { rows } = await sheetNow();
  const of = rows.filter(({ code }) => code.startsWith(number % 2 === 0 ? '1.' : '2.')).map(({ row }) => row);
  const [top, bottom] = [Math.min(...of), Math.max(...of)];
  if (
    of.length < 2 ||
    rows.some(({ row, code }) => row > top && row < bottom && /^(?:\d|total)$/u.test(code))
  )
    return;
  const from = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const turned = [...from.slice(1 + (number % 2)), ...from.slice(0, 1 + (number % 2))];
  await open.engine.run('sheet.command.reorder-range', {
    unitId: open.engine.unitId,
    subUnitId: 's1',
    range: { startRow: top, endRow: bottom, startColumn: 0, endColumn: 11 },
    order: Object.fromEntries(from.map((row, at) => [row, turned[at] ?? row])),
  });
  await open.engine.settle();
};

const insertByHand = async ({ open }: Day, number: number): Promise<number> => {
  const [sheet] = open.engine.workbook.getSheets();
  const row = 2 + (number % 6);
  if (sheet) await insertRows(open.engine, sheet, row, 1);
  return row;
};

/** The pane's own insertion of a criterion, after the last leaf of a field. */
const insertByUs: MakePatch = ({ appendix }) => {
  const last = appendix.rows.filter(({ code }) => code.code?.startsWith('1.') === true).at(-1);
  const codes = appendix.rows.map(({ code }) => code.code);
  const free = Array.from({ length: 20 }, (_, at) => `1.${String(at + 4)}`).find(
    (code) => !codes.includes(code),
  );
  if (!last || free === undefined) return null;
  const above = String(last.code.raw);
  const name = { formula: 'Tiêu chí của bộ tiêu chí', literal: true, format: 'General' } as const;
  const cells = [
    { column: 1, content: name, shows: name.formula },
    { column: 2, content: { formula: 1, format: 'General' }, shows: '1' },
  ];
  return rowsPatch(newRow({ after: last.row, above, code: free, cells }));
};

const scenarioColumn: MakePatch = (report, grid, place) => {
  const leaf = report.appendix.rows.findIndex(({ code }) => code.code === '1.1');
  const tries = new Map(leaf < 0 ? [] : [[leaf, exactly('0.5')]]);
  return buildTargetColumnPatch(report, grid, 'target:2026', tries, 'Phương án', place);
};

const generate = async (day: Day): Promise<void> => {
  const { report, chosen } = day.session.store.get();
  const made = report && chosen !== null ? build(report, 'next-plan', chosen, {}) : null;
  if (made && 'plans' in made) await ours(day, async () => await day.session.generate(made.plans));
};

const scenario = async (day: Day, number: number): Promise<void> => {
  const appendix = day.session.store.get().chosen;
  if (appendix === null) return;
  const kept = {
    id: `s${String(number % 3)}`,
    name: 'A',
    appendix,
    column: 'target:2026',
    targets: { '1.1': '1' },
  };
  await ours(
    day,
    async () => await day.session.keepRecord('scenario', (record) => withScenario(record, kept)),
  );
};

export type Deed = (day: Day, number: number) => Promise<unknown>;

/** What can be done in a day; the number says where and how. */
export const deeds: Readonly<Record<string, Deed>> = {
  type: async ({ open }, number) => {
    const now = await sheetNow();
    const leaf = pick(leavesOf(now), number);
    if (leaf) await typeByHand(open, leaf.row, now.target, (number % 100) / 100);
  },
  'type a number as text': async ({ open }, number) => {
    const now = await sheetNow();
    const leaf = pick(leavesOf(now), number);
    if (leaf) await typeByHand(open, leaf.row, now.target, `0,${String(10 + (number % 90))}`);
  },
  'type a code with a comma': async ({ open }, number) => {
    const leaf = pick(leavesOf(await sheetNow()), number);
    if (leaf) await typeByHand(open, leaf.row, columnIndex(0), leaf.code.replace('.', ','));
  },
  'Ctrl+Z': async ({ open }, number) => await ctrlZ(open, 1 + (number % 4)),
  'Ctrl+Y': async ({ open }, number) => await ctrlY(open, 1 + (number % 4)),
  sort,
  'insert a row': insertByHand,
  'insert a row and type a figure': async (day, number) => {
    const row = await insertByHand(day, number);
    await typeByHand(day.open, row, (await sheetNow()).target, (10 + (number % 90)) / 100);
  },
  'edit a cell for long': async ({ open, session }, number) => {
    const row = (await sheetNow()).rows.find(({ code }) => code === '1.2')?.row ?? 0;
    open.host.faults.beginCellEdit();
    if (row > 0) await typeByHand(open, row, columnIndex(3), (number % 100) / 100);
    await session.write();
    open.host.faults.endCellEdit();
  },
  'recompute by formulas': async (day) => await recompute(day, 'formulas'),
  'recompute by values': async (day) => await recompute(day, 'values'),
  repair: async (day) =>
    await previewed(day, {
      kind: 'repairs',
      findings: chosenReport(day.session.store.get())?.findings ?? [],
    }),
  'insert a row of ours': async (day) =>
    await previewed(day, { kind: 'made', title: 'merge', make: insertByUs }),
  'a column of a scenario': async (day) =>
    await previewed(day, { kind: 'made', title: 'scenario-column', make: scenarioColumn }),
  generate,
  'keep a scenario': scenario,
  name: async (day) => await ours(day, day.session.bind),
  mark: async (day) => await ours(day, day.session.mark),
  'mark findings': async (day) => await ours(day, day.session.markFindings),
  'take back': async (day) => await ours(day, day.session.undo),
};
