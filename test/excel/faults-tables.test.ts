/** Excel's bad days while a table changes its shape: new columns, new rows, a choice kept with them. Wholly or not at all. */
import fc from 'fast-check';
import { entries, undoLast } from '../../src/excel/journal';
import type { WriteOutcome } from '../../src/excel/outcome';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { withRounding } from '../../src/sheets/rounding';
import { analyse } from '../../src/sheets/report';
import type { Patch } from '../../src/sheets/patch';
import { badDays, placesAmong, schedules } from './bad-days';
import { newRow, rowsPatch } from './new-rows';
import { closeBook, openBook } from './support';

jest.setTimeout(600_000);

const sheet = {
  name: 'Phụ lục',
  cells: [
    ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022', 'Mục tiêu 2023'],
    ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, 2.7, '=SUM(E3:E4)'],
    ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1],
    ['1.3', 'Báo cáo cải cách hành chính', 2, '1,75', 2],
    ['2', 'Cải cách thể chế', 1, 0.5, 1],
    [null, 'Tổng điểm', '=SUM(C2,C5)', 3.25, 4],
  ],
};

/** Everything a person or a file could see: cells, looks, names, settings, parts, print area. */
const everything = async (): Promise<string> =>
  await Excel.run(async (context) => {
    const { workbook } = context;
    const first = workbook.worksheets.getItem('s1');
    const cells = first.getRange('A1:L12');
    cells.load('values,formulas,numberFormat');
    const looks = cells.getCellProperties({
      format: { font: { bold: true }, fill: { color: true }, borders: { style: true } },
    });
    const widths = cells.getColumnProperties({ format: { columnWidth: true } });
    workbook.names.load('items/name,items/formula');
    workbook.settings.load('items/key,items/value');
    workbook.customXmlParts.load('items/id');
    const printed = first.pageLayout.getPrintAreaOrNullObject();
    printed.load('address');
    await context.sync();
    const parts = workbook.customXmlParts.items.map((part) => part.getXml());
    await context.sync();
    return JSON.stringify([
      cells.values,
      cells.formulas,
      cells.numberFormat,
      looks.value,
      widths.value,
      workbook.names.items.map(({ name, formula }) => [name, formula as unknown]),
      workbook.settings.items.map(({ key, value }) => [key, value as unknown]),
      parts.map(({ value }) => value),
      printed.isNullObject ? null : printed.address,
    ]);
  });

const dress = async (): Promise<void> => {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem('s1');
    context.workbook.names.add('CCHC_Mau_Diem', first.getRange('D2:D6'));
    first.pageLayout.setPrintArea('A1:E6');
    first.getRange('A1:E1').format.font.bold = true;
    first.getRange('D1:D6').format.fill.color = '#DDEEFF';
    first.getRange('D1:D6').format.borders.getItem('EdgeRight').style = 'Continuous';
    await context.sync();
  });
};

const recomputePatch = async (): Promise<Patch> => {
  const since = await readWorkbook();
  const [report] = analyse(since).appendices;
  if (!report) throw new Error('nothing was recognised');
  return buildRecomputePatch(report, since.grids[0]!, { mode: 'formulas', gaps: true, ratio: true });
};

const row = (after: number, code: string, above: string) => {
  const name = { formula: `=Tiêu chí ${code}`, literal: true, format: 'General' } as const;
  return newRow({ after, code, above, likeRow: 2, cells: [{ column: 1, content: name, shows: code }] });
};
const rows = rowsPatch(row(2, '1.2', '1.1'), row(4, '2.1', '2'), row(4, '2.2', '2'));

type Action = 'recompute' | 'rows' | 'rounding';
const actionOf = (action: Action, patch: Patch) => async (): Promise<WriteOutcome> => {
  if (action === 'rows') return await applyPatch(rows);
  if (action === 'recompute') return await applyPatch(patch);
  const remember = (record: Parameters<typeof withRounding>[0]) =>
    withRounding(record, 'Mau', { mode: 'rows', decimals: 2 });
  return await applyPatch(patch, { remember });
};

const opened = async () => {
  const open = await openBook([sheet]);
  await dress();
  return { open, patch: await recomputePatch(), before: await everything() };
};

/** Takes back whatever is still there, on a good day. */
const settle = async (): Promise<void> => {
  await readWorkbook();
  for (let left = 3; left > 0 && (await entries()).some(({ undone }) => !undone); left -= 1) await undoLast();
};

describe.each<Action>(['recompute', 'rows', 'rounding'])('%s', (action) => {
  afterEach(closeBook);

  test('an error before any action of the write: refused, and everything as it was', async () => {
    const { open, patch, before } = await opened();
    const act = actionOf(action, patch);
    open.traffic.reset();
    expect(await act()).toMatchObject({ status: 'written' });
    const actions = Math.max(
      ...open.traffic.requests.filter(({ kind }) => kind === 'write').map((one) => one.actions),
    );
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await everything()).toBe(before);
    for (const beforeAction of placesAmong(actions, 5)) {
      open.host.faults.add({ kind: 'write', error: { code: 'GeneralException', beforeAction } });
      const outcome = await act();
      open.host.faults.clear();
      expect([beforeAction, outcome.status]).toEqual([beforeAction, 'refused']);
      expect([beforeAction, await everything()]).toEqual([beforeAction, before]);
    }
  });

  test('an undo that breaks off and cannot be put back is finished by the next', async () => {
    const { open, patch, before } = await opened();
    const act = actionOf(action, patch);
    await act();
    open.traffic.reset();
    await undoLast();
    const actions = Math.max(...open.traffic.requests.map((one) => one.actions));
    for (const beforeAction of placesAmong(actions, 5)) {
      expect(await act()).toMatchObject({ status: 'written' });
      open.host.faults.add({ kind: 'write', error: { code: 'GeneralException', beforeAction } });
      open.host.faults.add({ kind: 'write', skip: 1, times: 9, office: 5012 });
      await undoLast();
      open.host.faults.clear();
      await settle();
      expect([beforeAction, await everything()]).toEqual([beforeAction, before]);
    }
  });

  test('a way back that breaks off anywhere is finished by undo', async () => {
    const { open, patch, before } = await opened();
    const act = actionOf(action, patch);
    const code = 'GeneralException';
    const written = (): readonly number[] =>
      open.traffic.requests.filter(({ kind }) => kind === 'write').map(({ actions }) => actions);
    open.traffic.reset();
    await act();
    const last = { code, beforeAction: (written()[0] ?? 0) - 1 };
    await undoLast();
    open.traffic.reset();
    open.host.faults.add({ kind: 'write', error: last });
    expect(await act()).toMatchObject({ status: 'refused' });
    const most = written()[1] ?? 0;
    expect(most).toBeGreaterThan(20);
    for (const beforeAction of placesAmong(most, 5)) {
      // The write fails with everything written, its way back fails here, and then Excel is gone.
      open.host.faults.add({ kind: 'write', error: last });
      open.host.faults.add({ kind: 'write', skip: 1, error: { code, beforeAction } });
      open.host.faults.add({ kind: 'write', skip: 2, times: 9, office: 5012 });
      expect(await act()).toMatchObject({ status: 'refused' });
      open.host.faults.clear();
      await settle();
      expect([beforeAction, await everything()]).toEqual([beforeAction, before]);
    }
  });
});

test('rows are not inserted while an insertion that broke off is open: its names would be taken for their own', async () => {
  const { open, before } = await opened();
  const others = rowsPatch(row(1, '1.0', '1'));
  open.traffic.reset();
  await applyPatch(rows);
  const most = Math.max(...open.traffic.requests.map(({ actions }) => actions));
  await undoLast();
  let leftOpen = 0;
  for (const beforeAction of placesAmong(most, 5)) {
    open.host.faults.add({ kind: 'write', error: { code: 'GeneralException', beforeAction } });
    open.host.faults.add({ kind: 'write', skip: 1, times: 9, office: 5012 });
    await applyPatch(rows);
    open.host.faults.clear();
    const broken = await everything();
    const outcome = await applyPatch(others);
    if (outcome.status === 'refused') {
      expect([beforeAction, outcome.reason, await everything()]).toEqual([beforeAction, 'left-open', broken]);
      leftOpen += 1;
    }
    await settle();
    expect([beforeAction, await everything()]).toEqual([beforeAction, before]);
  }
  expect(leftOpen).toBeGreaterThan(1);
  await closeBook();
});

describe('random bad days', () => {
  afterEach(closeBook);

  test.each<[Action, number]>([
    ['recompute', schedules(12)],
    ['rows', schedules(15)],
    ['rounding', schedules(12)],
  ])('%s and its undo, %i schedules: nothing half-written, nothing lost', async (action, numRuns) => {
    const { open, patch, before } = await opened();
    const act = actionOf(action, patch);
    const full = await (async () => {
      await act();
      const state = await everything();
      await undoLast();
      return state.replace(/\["parIndexJournal","[^"]*"\]/u, '');
    })();
    let refusals = 0;
    await fc.assert(
      fc.asyncProperty(badDays(160), async (faults) => {
        faults.forEach((one) => open.host.faults.add(one));
        const outcome = await act();
        open.host.faults.clear();
        const whole = outcome.status !== 'refused' || !('unfinished' in outcome);
        if (whole) {
          const now = (await everything()).replace(/\["parIndexJournal","[^"]*"\]/u, '');
          expect(now).toBe(outcome.status === 'written' ? full : before);
        }
        refusals += Number(outcome.status === 'refused');
        faults.forEach((one) => open.host.faults.add(one));
        await undoLast();
        open.host.faults.clear();
        await settle();
        expect(await everything()).toBe(before);
      }),
      { numRuns },
    );
    expect(refusals).toBeGreaterThan(numRuns / 5);
  });
});
