/**
 * Random days at the sheet: people type, press Ctrl+Z and Ctrl+Y, insert rows, edit a cell for long; the pane recomputes, names,
 * marks and takes back. No edit is lost, nothing stays half written, and each day ends in sums equal to an independent one.
 * `RANDOM_DAYS=2000 npx jest test/excel/random-days` draws so many; a failing day prints its seed.
 */
import fc from 'fast-check';
import type { Session } from '../../src/taskpane/session/session';
import { insertRows } from '../../src/workbench/engine/structure';
import type { OpenWorkbook } from '../../src/workbench/node';
import { newSession } from '../taskpane/open-session';
import type { TestSheet } from '../support/books';
import { ctrlY, ctrlZ, forgetCtrlZ } from '../support/ctrl-z';
import { closeBook, openBook, peek, stillClock, typeByHand } from './support';

const days = Number(process.env.RANDOM_DAYS ?? 8);
jest.setTimeout(60_000 + days * 20_000);

const parents: Readonly<Record<string, readonly string[]>> = {
  '1': ['1.1', '1.2', '1.3'],
  '2': ['2.1', '2.2'],
  total: ['1', '2'],
};
const leaves = ['1.1', '1.2', '1.3', '2.1', '2.2'] as const;

const plan: TestSheet = {
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

/** Targets in hundredths by code, the total under "total"; a target that is no number is no target. */
const targets = async (): Promise<ReadonlyMap<string, number>> => {
  const { values } = await peek('A1:E20');
  const found = values.flatMap(([code, name, , , target]): [string, number][] =>
    typeof target !== 'number'
      ? []
      : [[name === 'Tổng điểm' ? 'total' : String(code), Math.round(target * 100)]],
  );
  return new Map(found);
};

const ofLeaves = (all: ReadonlyMap<string, number>): readonly (number | undefined)[] =>
  leaves.map((code) => all.get(code));

const rowOf = async (code: string): Promise<number> =>
  (await peek('A1:A20')).values.findIndex(([cell]) => String(cell) === code);

interface Day {
  readonly open: OpenWorkbook;
  readonly session: Session;
}

/** Does something of ours: what people typed stays as it is, and nothing stays half written. */
const ours = async ({ session }: Day, act: () => Promise<void>): Promise<void> => {
  const before = ofLeaves(await targets());
  await act();
  expect(ofLeaves(await targets())).toEqual(before);
  expect(session.store.get().message ?? {}).not.toHaveProperty('unfinished');
};

const recompute = async (day: Day, mode: 'formulas' | 'values'): Promise<void> => {
  day.session.prefer({ mode, gapColumns: false, ratioColumn: false });
  day.session.preview({ kind: 'recompute' });
  await ours(day, day.session.write);
};

type Act = (day: Day, number: number) => Promise<unknown>;
const acts: Readonly<Record<string, Act>> = {
  type: async ({ open }, number) => {
    const code = leaves[number % leaves.length] ?? '1.1';
    await typeByHand(open, await rowOf(code), 4, (number % 100) / 100);
  },
  'Ctrl+Z': async ({ open }, number) => await ctrlZ(open, 1 + (number % 4)),
  'Ctrl+Y': async ({ open }, number) => await ctrlY(open, 1 + (number % 4)),
  'insert a row': async ({ open }, number) => {
    const [sheet] = open.engine.workbook.getSheets();
    if (sheet) await insertRows(open.engine, sheet, 2 + (number % 5), 1);
  },
  'edit a cell for long': async ({ open, session }, number) => {
    const row = await rowOf('1.2');
    open.host.faults.beginCellEdit();
    await typeByHand(open, row, 3, (number % 100) / 100);
    await session.write();
    open.host.faults.endCellEdit();
  },
  'recompute by formulas': async (day) => await recompute(day, 'formulas'),
  'recompute by values': async (day) => await recompute(day, 'values'),
  name: async (day) => await ours(day, day.session.bind),
  mark: async (day) => await ours(day, day.session.mark),
  'take back': async (day) => await ours(day, day.session.undo),
};

const day = fc.array(fc.record({ act: fc.constantFrom(...Object.keys(acts)), number: fc.nat(999) }), {
  minLength: 4,
  maxLength: 12,
});

afterEach(closeBook);

test(`${String(days)} random days`, async () => {
  await fc.assert(
    fc.asyncProperty(day, async (steps) => {
      const open = await openBook([plan]);
      forgetCtrlZ(open);
      const session = await newSession();
      await session.start();
      for (const { act, number } of steps) {
        await acts[act]?.({ open, session }, number);
        await stillClock().rest();
      }
      await session.refresh();
      // A sheet that moved on is shown first; the next try writes.
      for (let tries = 0; tries < 3; tries += 1) await recompute({ open, session }, 'values');
      const all = await targets();
      for (const [sum, parts] of Object.entries(parents)) {
        const known = parts.flatMap((code) => all.get(code) ?? []);
        expect([sum, all.get(sum)]).toEqual([sum, known.reduce((one, other) => one + other, 0)]);
      }
      await closeBook();
    }),
    { numRuns: days },
  );
});
