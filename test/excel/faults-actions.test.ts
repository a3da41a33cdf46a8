/**
 * Excel's bad days during everything else that the pane writes: repairs, diagnoses, targets, columns put into the table,
 * successors, generated sheets with charts, the review sheet, marks, and what the workbook keeps. Wholly or not at all.
 */
import fc from 'fast-check';
import { columnIndex } from '../../src/a1/place';
import type { Score } from '../../src/domain/score';
import { exactly } from '../../src/domain/score';
import { unitRegistry } from '../../src/domain/units';
import { ignoreTable, keepRecord } from '../../src/excel/bind';
import { writeSheets } from '../../src/excel/generate';
import { entries, undoLast } from '../../src/excel/journal';
import type { WriteOutcome } from '../../src/excel/outcome';
import { readWorkbook } from '../../src/excel/read';
import { markFindings, unmarkFindings, writeReview } from '../../src/excel/review';
import { applyPatch } from '../../src/excel/write';
import type { ColumnPlace } from '../../src/sheets/columns/place';
import type { Patch } from '../../src/sheets/patch';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { buildDiagnosisPatch, buildRepairPatch } from '../../src/sheets/repair-patch';
import { analyse } from '../../src/sheets/report';
import { reviewSheet } from '../../src/appendices/review/review';
import { buildSuccessionPatch } from '../../src/sheets/succession';
import { buildTargetColumnPatch, buildTargetPatch } from '../../src/sheets/target-patch';
import { reviewWords } from '../../src/taskpane/findings/review-words';
import type { Fault } from '../../src/workbench/host/faults';
import type { OpenWorkbook } from '../../src/workbench/node';
import { generate, plansOf } from '../appendices/cases';
import type { TestSheet } from '../support/books';
import { look, type Desk } from './desk';
import { badDays, everySecondDay, inTurn, placesAmong, schedules } from './bad-days';
import { everything } from './everything';
import { closeBook, openBook } from './support';

jest.setTimeout(600_000);

/** A wrong sum (7.2-like), a comma for a point, a unit that is over, gaps to fill: every action finds something to do. */
const sheet: TestSheet = {
  name: 'Phụ lục',
  cells: [
    ['KẾ HOẠCH NÂNG CAO CHỈ SỐ CCHC TỈNH ĐẮK NÔNG NĂM 2026'],
    ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2025', 'Mục tiêu 2026', 'Đơn vị chủ trì'],
    ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, 2.7, 3, null],
    ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1, 'Sở Kế hoạch và Đầu tư'],
    ['1,2', 'Báo cáo cải cách hành chính', 2, 1.75, 2, 'Sở Nội vụ'],
    ['2', 'Cải cách thể chế', 1, 0.5, 1, 'Sở Tư pháp'],
    [null, 'Tổng điểm', 4, 3, 4, null],
  ],
};

type Act = () => Promise<WriteOutcome>;
interface Action {
  /** What has to be there first. */
  readonly before?: (desk: Desk) => Promise<unknown>;
  /** The action on the workbook as it then is. */
  readonly make: (desk: Desk) => Act;
}

const patched = (build: (desk: Desk) => Patch): Action => ({
  make: (desk) => {
    const patch = build(desk);
    return async () => await applyPatch(patch);
  },
});

const target = 'target:2026';
const amid: ColumnPlace = { kind: 'after', column: columnIndex(4) };
const tries = ({ report }: Desk): ReadonlyMap<number, Score> =>
  new Map([[report.appendix.rows.findIndex(({ code }) => code.code === '1.1'), exactly('0.8')]]);
const columnsPatch = ({ report, grid }: Desk): Patch =>
  buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true, ratio: true, place: amid });

const actions: Readonly<Record<string, Action>> = {
  repairs: patched(({ report, grid }) => buildRepairPatch(report, grid, report.findings)),
  diagnosis: patched(({ report, grid }) => {
    const [diagnosis] = report.diagnoses;
    const [explanation] = diagnosis?.explanations ?? [];
    if (!diagnosis || !explanation) throw new Error('nothing to diagnose');
    return buildDiagnosisPatch(report, grid, diagnosis.column, explanation);
  }),
  targets: patched((desk) => buildTargetPatch(desk.report, desk.grid, target, tries(desk))),
  'a scenario into a column of its own within the table': patched((desk) =>
    buildTargetColumnPatch(desk.report, desk.grid, target, tries(desk), 'Phương án 1', amid),
  ),
  'gap columns within the table': patched(columnsPatch),
  successors: patched(({ report, grid }) =>
    buildSuccessionPatch(report, grid, unitRegistry, { year: '2026' }),
  ),
  'generated sheets': {
    make: ({ reading, report }) => {
      const { id } = report.appendix;
      const plans = (['next-plan', 'charts'] as const).flatMap((kind) =>
        plansOf(generate(analyse(reading), kind, id, {})),
      );
      return async () => await writeSheets(plans);
    },
  },
  'the review sheet': {
    make: ({ report }) => {
      const review = reviewSheet(report.findings, [], reviewWords(report.appendix, 'vi'));
      return async () => await writeReview(review);
    },
  },
  'marks of findings': {
    make:
      ({ report }) =>
      async () =>
        await markFindings(report.appendix, report.findings),
  },
  'taking marks away': {
    before: async ({ report }) => await markFindings(report.appendix, report.findings),
    make:
      ({ report }) =>
      async () =>
        await unmarkFindings(report.appendix),
  },
  'a table that is none': {
    make:
      ({ report }) =>
      async () =>
        await ignoreTable(report.appendix),
  },
  'a scenario kept': {
    make: () => async () =>
      await keepRecord('scenario', (record) => ({
        ...record,
        scenarios: [{ id: 's1', name: 'A', appendix: 'X', column: target, targets: { '1.1': '1' } }],
      })),
  },
};

interface Opened {
  readonly open: OpenWorkbook;
  readonly act: Act;
  /** What is there before the action, and after it. */
  readonly before: string;
  readonly after: string;
  /** Entries the journal had before. */
  readonly kept: number;
  /** Round trips of the action, by kind, and the actions of its largest write. */
  readonly reads: number;
  readonly writes: number;
  readonly actions: number;
}

/** The action done once on a good day, and taken back. */
const opened = async ({ before: prepare, make }: Action): Promise<Opened> => {
  const open = await openBook([sheet]);
  await prepare?.(await look());
  const act = make(await look());
  const before = await everything();
  const kept = await entriesLeft();
  open.traffic.reset();
  expect(await act()).toMatchObject({ status: 'written' });
  const requests = [...open.traffic.requests];
  const writes = requests.filter(({ kind }) => kind === 'write');
  const after = await everything();
  expect(after).not.toBe(before);
  expect(await undoLast()).toMatchObject({ status: 'written' });
  expect(await everything()).toBe(before);
  return {
    open,
    act,
    before,
    after,
    kept,
    reads: requests.filter(({ kind }) => kind === 'read').length,
    writes: writes.length,
    actions: Math.max(...writes.map((one) => one.actions)),
  };
};

const isUnfinished = (outcome: WriteOutcome): boolean =>
  outcome.status === 'refused' && outcome.unfinished !== undefined;

const entriesLeft = async (): Promise<number> => (await entries()).filter(({ undone }) => !undone).length;

/** Takes back what the journal still names, on a good day: then all is as it was, the journal included. */
const settle = async ({ before, kept }: Opened, told: unknown): Promise<void> => {
  await readWorkbook();
  for (let most = 2; most > 0 && (await entriesLeft()) > kept; most -= 1) await undoLast();
  expect([told, await entriesLeft(), await everything()]).toEqual([told, kept, before]);
};

/** The workbook is wholly as it was or wholly as it was to be, the journal knows which, and undo brings everything back. */
const expectWhole = async (state: Opened, outcome: WriteOutcome, told: unknown): Promise<void> => {
  const { before, after, kept } = state;
  const now = await everything();
  if (!isUnfinished(outcome)) {
    expect([told, now]).toEqual([told, outcome.status === 'written' ? after : before]);
    expect([told, await entriesLeft()]).toEqual([told, kept + Number(outcome.status === 'written')]);
  }
  await settle(state, told);
};

const troubles: Readonly<Record<string, Omit<Fault, 'skip' | 'kind'>>> = {
  'throttling that passes': { office: 5102, times: 2 },
  'throttling that stays': { office: 5102, times: 60 },
  'edit mode': { error: { code: 'InvalidOperationInCellEditMode' }, times: 60 },
  'an error in the middle': { error: { code: 'GeneralException', beforeAction: 12 } },
  'a request too large': { office: 5103 },
  'an answer too large': { office: 5104 },
  'a lost session': { office: 5012 },
};

/** In a usual run each action meets every fifth trouble, and each trouble every fifth action. */
const troublesOf = (name: string): readonly (readonly [string, Omit<Fault, 'skip' | 'kind'>])[] =>
  inTurn(Object.entries(troubles), Object.keys(actions).indexOf(name), 5);

describe.each(Object.entries(actions))('%s', (what, action) => {
  /** Breaking off twice is met by half of the actions on a day, and by the others on the next. */
  const testInTurn = everySecondDay(Object.keys(actions).indexOf(what));
  afterEach(closeBook);

  test('an error before any action of a write: refused, and everything as it was', async () => {
    const state = await opened(action);
    const { open, act, writes, actions: most } = state;
    for (let skip = 0; skip < writes; skip += 1)
      for (const beforeAction of placesAmong(most, 3)) {
        open.host.faults.add({ kind: 'write', skip, error: { code: 'GeneralException', beforeAction } });
        const outcome = await act();
        open.host.faults.clear();
        await expectWhole(state, outcome, { skip, beforeAction });
      }
  });

  test('every trouble at each of its round trips: wholly or not at all', async () => {
    const state = await opened(action);
    const { open, act, reads, writes } = state;
    let refused = 0;
    for (const [name, trouble] of troublesOf(what))
      for (const [kind, trips] of [
        ['read', reads],
        ['write', writes],
      ] as const)
        for (let skip = 0; skip < trips; skip += 1) {
          open.host.faults.add({ ...trouble, kind, skip });
          const outcome = await act();
          open.host.faults.clear();
          refused += Number(outcome.status === 'refused');
          await expectWhole(state, outcome, { name, kind, skip });
        }
    expect(refused).toBeGreaterThan(0);
  });

  test('taking it back, under every trouble at each round trip: nothing is lost', async () => {
    const state = await opened(action);
    const { open, act, before, after } = state;
    for (const [name, trouble] of troublesOf(what))
      for (const kind of ['read', 'write'] as const)
        for (let skip = 0; skip < 2; skip += 1) {
          const told = { name, kind, skip };
          expect([told, (await act()).status]).toEqual([told, 'written']);
          open.host.faults.add({ ...trouble, kind, skip });
          const outcome = await undoLast();
          open.host.faults.clear();
          if (!isUnfinished(outcome))
            expect([told, await everything()]).toEqual([told, outcome.status === 'written' ? before : after]);
          await settle(state, told);
        }
  });

  testInTurn('an undo that breaks off and cannot be put back is finished by the next', async () => {
    const state = await opened(action);
    const { open, act } = state;
    expect(await act()).toMatchObject({ status: 'written' });
    open.traffic.reset();
    await undoLast();
    const most = Math.max(...open.traffic.requests.map((one) => one.actions));
    for (const beforeAction of placesAmong(most, 3)) {
      expect(await act()).toMatchObject({ status: 'written' });
      open.host.faults.add({ kind: 'write', error: { code: 'GeneralException', beforeAction } });
      open.host.faults.add({ kind: 'write', skip: 1, times: 9, office: 5012 });
      await undoLast();
      open.host.faults.clear();
      await settle(state, beforeAction);
    }
  });

  test('random bad days while it is done and taken back: wholly or not at all', async () => {
    const state = await opened(action);
    const { open, act, kept } = state;
    await fc.assert(
      fc.asyncProperty(badDays(160), async (faults) => {
        faults.forEach((one) => open.host.faults.add(one));
        const outcome = await act();
        open.host.faults.clear();
        if (!isUnfinished(outcome)) {
          expect(await everything()).toBe(outcome.status === 'written' ? state.after : state.before);
          expect(await entriesLeft()).toBe(kept + Number(outcome.status === 'written'));
        }
        faults.forEach((one) => open.host.faults.add(one));
        if ((await entriesLeft()) > kept) await undoLast();
        open.host.faults.clear();
        await settle(state, outcome);
      }),
      { numRuns: schedules(3) },
    );
  });

  testInTurn(
    'an undo of a write that never reached Excel breaks off, and is finished by the next',
    async () => {
      const state = await opened(action);
      const { open, act, actions: most } = state;
      for (const beforeAction of placesAmong(most, 3)) {
        open.host.faults.add({ kind: 'write', office: 5012 });
        open.host.faults.add({ kind: 'read', skip: state.reads, times: 9, office: 5012 });
        const lost = await act();
        open.host.faults.clear();
        expect([beforeAction, isUnfinished(lost)]).toEqual([beforeAction, true]);
        open.host.faults.add({ kind: 'write', error: { code: 'GeneralException', beforeAction } });
        open.host.faults.add({ kind: 'write', skip: 1, times: 9, office: 5012 });
        await undoLast();
        open.host.faults.clear();
        await settle(state, beforeAction);
      }
    },
  );

  testInTurn(
    'a write that breaks off at its end, and a way back that breaks off anywhere, are finished by undo',
    async () => {
      const state = await opened(action);
      const { open, act, actions: most } = state;
      const breakOff = async (backTo: number | null): Promise<void> => {
        const code = 'GeneralException';
        open.traffic.reset();
        open.host.faults.add({ kind: 'write', error: { code, beforeAction: most - 1 } });
        if (backTo !== null) {
          open.host.faults.add({ kind: 'write', skip: 1, error: { code, beforeAction: backTo } });
          open.host.faults.add({ kind: 'write', skip: 2, times: 9, office: 5012 });
        }
        await act();
        open.host.faults.clear();
      };
      await breakOff(null);
      await settle(state, 'put back');
      const wayBack = open.traffic.requests.filter(({ kind }) => kind === 'write')[1];
      const back = wayBack?.actions ?? 0;
      expect(back).toBeGreaterThan(0);
      // The last actions take off passing names and give the journal back its entry: each of them counts.
      const atItsEnd = Math.max(0, back - schedules(5));
      const places = new Set([
        ...placesAmong(back, 3),
        ...[...Array(back - atItsEnd).keys()].map((at) => atItsEnd + at),
      ]);
      for (const beforeAction of places) {
        await breakOff(beforeAction);
        await settle(state, beforeAction);
      }
    },
  );
});
