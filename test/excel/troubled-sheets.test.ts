/**
 * Every action on a sheet to which something happened since it was planned, and every undo on a sheet to which something
 * happened since the write: done wholly or not at all, told in a sentence, and what is taken back leaves just the trouble.
 */
import { columnIndex } from '../../src/a1/place';
import { exactly } from '../../src/domain/score';
import { reviewSheet } from '../../src/appendices/review/review';
import { keepRecord } from '../../src/excel/bind';
import { writeSheets } from '../../src/excel/generate';
import { undoLast } from '../../src/excel/journal';
import { markBelowMaximum } from '../../src/excel/marks';
import type { WriteOutcome } from '../../src/excel/outcome';
import { markFindings, writeReview } from '../../src/excel/review';
import { applyPatch } from '../../src/excel/write';
import { words } from '../../src/locales';
import { withScenario } from '../../src/sheets/binding';
import type { Patch } from '../../src/sheets/patch';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { buildRepairPatch } from '../../src/sheets/repair-patch';
import { analyse } from '../../src/sheets/report';
import { buildTargetColumnPatch } from '../../src/sheets/target-patch';
import { reviewWords } from '../../src/taskpane/findings/review-words';
import { messageText } from '../../src/taskpane/frame/message-words';
import { outcomeMessage, undoMessage, type Message } from '../../src/taskpane/session/message';
import { writeXlsx } from '../../src/workbench/xlsx';
import { generate, plansOf } from '../appendices/cases';
import { makeBook } from '../support/books';
import { inTurn } from './bad-days';
import { look, type Desk } from './desk';
import { everything } from './everything';
import { newRow, rowsPatch } from './new-rows';
import { closeBook, openBook } from './support';
import { plan, troubles, type Trouble } from './troubled-sheets';

jest.setTimeout(120_000);

const vietnamese = words('vi');

type Act = () => Promise<WriteOutcome>;
const patched =
  (build: (desk: Desk) => Patch) =>
  (desk: Desk): Act => {
    const patch = build(desk);
    return async () => await applyPatch(patch, { since: desk.reading });
  };

const target = 'target:2026';
const amid = { kind: 'after', column: columnIndex(4) } as const;
const scenario = { id: 's1', name: 'A', appendix: 'DakNong2026', column: target, targets: { '1.1': '1' } };

/** Each is planned on a desk, and done later. */
const actions: Readonly<Record<string, (desk: Desk) => Act>> = {
  recompute: patched(({ report, grid }) =>
    buildRecomputePatch(report, grid, { mode: 'formulas', gaps: false }),
  ),
  'columns beside': patched(({ report, grid }) =>
    buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true, ratio: true }),
  ),
  'columns within': patched(({ report, grid }) =>
    buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true, place: amid }),
  ),
  repairs: patched(({ report, grid }) => buildRepairPatch(report, grid, report.findings)),
  rows: patched(({ grid: { sheetId } }) => {
    const patch = rowsPatch(newRow({ after: 4, above: '1,2', code: '1.3', cells: [] }));
    return { ...patch, sheets: patch.sheets.map((sheet) => ({ ...sheet, sheetId })) };
  }),
  'a column of a scenario': patched(({ report, grid }) =>
    buildTargetColumnPatch(report, grid, target, new Map([[1, exactly('0.8')]]), 'Phương án 1', amid),
  ),
  'a scenario kept': () => async () =>
    await keepRecord('scenario', (record) => withScenario(record, scenario)),
  generate: ({ reading, report }) => {
    const plans = plansOf(generate(analyse(reading), 'next-plan', report.appendix.id, {}));
    return async () => await writeSheets(plans);
  },
  'the review sheet': ({ report }) => {
    const review = reviewSheet(report.findings, [], reviewWords(report.appendix, 'vi'));
    return async () => await writeReview(review);
  },
  marks:
    ({ report }) =>
    async () =>
      await markBelowMaximum(report.appendix, report.summary.primary),
  'marks of findings':
    ({ report }) =>
    async () =>
      await markFindings(report.appendix, report.findings),
};

const opened = async ({ file }: Trouble) => {
  const sheets = [plan, { name: 'Khác', cells: [['Ghi chú']] }];
  return await openBook(file ? file(await writeXlsx(makeBook(sheets))) : sheets);
};

/** A refusal says what stands in the way and what to do, in words of its own. */
function toldWell(message: Message): void {
  const text = messageText(message, vietnamese);
  expect(text.split(' ').length).toBeGreaterThan(4);
  expect(text).not.toBe(vietnamese.pane.refusals.unknown);
  expect(message).not.toHaveProperty('unfinished');
}

const done = ({ status }: WriteOutcome): boolean => status === 'written' || status === 'nothing';

/** Done and taken back, or not done at all: the workbook is as it was either way. */
async function doneOrNot(name: string, act: Act): Promise<void> {
  const before = await everything();
  const outcome = await act();
  if (outcome.status === 'written') {
    const undone = await undoLast();
    expect([name, undone.status]).toEqual([name, 'written']);
  } else if (!done(outcome)) toldWell(outcomeMessage(outcome, () => ({ kind: 'nothing' })));
  expect([name, await everything()]).toEqual([name, before]);
}

afterEach(closeBook);

/** In a usual run each trouble meets every other action, and each action every other trouble. */
const actionsUnder = (trouble: string) =>
  inTurn(Object.entries(actions), Object.keys(troubles).indexOf(trouble), 2);

describe.each(Object.entries(troubles))('a sheet that is %s', (what, trouble) => {
  test('before what was planned is written', async () => {
    const open = await opened(trouble);
    const desk = await look();
    const acts = actionsUnder(what).map(([name, plans]) => [name, plans(desk)] as const);
    await trouble.comes(open);
    for (const [name, act] of acts) await doneOrNot(name, act);
  });

  test('before it is taken back', async () => {
    for (const [name, plans] of actionsUnder(what)) await takenBack(name, plans, trouble);
  });
});

/** Taken back although something happened, or refused with nothing changed and taken back once that is over. */
async function takenBack(name: string, plans: (desk: Desk) => Act, trouble: Trouble): Promise<void> {
  const { comes, goes } = trouble;
  const open = await opened(trouble);
  const desk = await look();
  const untouched = await everything();
  const outcome = await plans(desk)();
  expect([name, outcome.status]).toEqual([name, 'written']);
  await comes(open);
  const troubled = await everything();
  const undone = await undoLast();
  if (!done(undone)) {
    toldWell(undoMessage(undone));
    expect([name, await everything()]).toEqual([name, troubled]);
  }
  if (!goes) return;
  await goes(open);
  if (!done(undone)) expect([name, (await undoLast()).status]).toEqual([name, 'written']);
  expect([name, await everything()]).toEqual([name, untouched]);
}
