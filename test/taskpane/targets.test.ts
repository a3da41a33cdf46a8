/** Targets in the pane: what is typed and pasted, what is listed and flagged, and the board over a real workbook. */
import { previewOnShow } from '../../src/taskpane/session/stage';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exactly, formatScore, scoreToJson } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { analyseAppendix } from '../../src/sheets/report';
import { openPreferences } from '../../src/excel/host';
import { createSession } from '../../src/taskpane/session/session';
import { flagsOf, isTargetColumn, targetFacts, triedColumns } from '../../src/taskpane/targets/target-facts';
import { readTarget } from '../../src/taskpane/targets/target-input';
import { isColumn, placePasted } from '../../src/taskpane/targets/target-paste';
import { leavesUnder, listedRows, nextLeaf } from '../../src/taskpane/targets/target-rows';
import { closeBook, openBook, peek, type } from '../excel/support';
import { published } from '../support/tables';

const { appendix } = published('dak-nong-2022');
const report = analyseAppendix(appendix);
const facts = targetFacts(report, 'target:2022');
const rowOf = (code: string) => appendix.rows.findIndex((row) => row.code.code === code);
const json = (score: Score | null | undefined) => (score ? scoreToJson(score) : score);

describe('typing', () => {
  test.each([
    ['1,25', '1.25'],
    ['1.25', '1.25'],
    [' 0,5 ', '0.5'],
    ['9 - 10', ['9', '10']],
    ['9-10', ['9', '10']],
    ['9 -', '9'],
    ['1,', '1'],
  ])('%s', (text, wanted) => {
    const read = readTarget(text);
    expect(read.kind === 'score' && scoreToJson(read.score)).toEqual(wanted);
  });
  test.each(['hai', '10 - 9', '-1', '50%', '1,5 điểm', '1,2,3'])('%s is no target', (text) => {
    expect(readTarget(text).kind).toBe('unreadable');
  });
  test('nothing empties', () => expect(readTarget('  ').kind).toBe('blank'));
});

describe('pasting', () => {
  const placed = (from: string, text: string) => {
    const { targets, sums, unread } = placePasted(appendix, rowOf(from), text);
    const named = [...targets].map(([row, score]) => [appendix.rows[row]!.code.code, json(score)]);
    return { named: Object.fromEntries(named) as Record<string, unknown>, sums, unread };
  };
  test('the table’s own column: sums that fit are left aside', () => {
    expect(placed('1.3', '2\r\n1\r\n1\r\n0,75\r\n')).toEqual({
      named: { '1.3.1': '1', '1.3.2': '1', '1.4': '0.75' },
      sums: 1,
      unread: 0,
    });
  });
  test('a list of criteria alone goes leaf by leaf', () => {
    expect(placed('1.1', '1,5\n0.5\n0,5\n1')).toEqual({
      named: { '1.1': '1.5', '1.2': '0.5', '1.3.1': '0.5', '1.3.2': '1' },
      sums: 0,
      unread: 0,
    });
  });
  test('codes beside the numbers decide, in any order', () => {
    expect(placed('1.1', '8.1\t8,7\n1.2.\t0,25\n1\t9\n9.9\t1')).toEqual({
      named: { '8.1': '8.7', '1.2': '0.25' },
      sums: 1,
      unread: 1,
    });
  });
  test('what cannot be read changes nothing, a blank line empties', () => {
    expect(placed('1.1', 'x\n\n')).toEqual({ named: { '1.2': null }, sums: 0, unread: 1 });
  });
  test('one cell is typed, not pasted', () => {
    expect([isColumn('1,5\n'), isColumn('1,5'), isColumn('1\n2'), isColumn('1.1\t2')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('the tree', () => {
  test('folding hides what is below, the filter keeps parents of what is open', () => {
    const all = listedRows(appendix, facts, new Set(), 'all');
    expect(all).toHaveLength(119);
    const folded = listedRows(appendix, facts, new Set([rowOf('1')]), 'all');
    expect(folded.length).toBe(119 - appendix.rows.filter(({ code }) => code.code?.startsWith('1.')).length);
    const open = listedRows(appendix, facts, new Set(), 'open');
    expect(open.filter(({ leaf }) => leaf)).toHaveLength(27);
    expect(open.map(({ index }) => appendix.rows[index]!.code.code)).toContain('3.2');
  });
  test('arrows pass over parents and stop at the ends', () => {
    const all = listedRows(appendix, facts, new Set(), 'all');
    expect(nextLeaf(all, 2, 1)).toBe(4);
    expect(nextLeaf(all, 4, -1)).toBe(2);
    expect(nextLeaf(all, 1, -1)).toBeNull();
  });
  test('a parent stands for its leaves', () => {
    expect(leavesUnder(appendix, rowOf('1.3')).map((row) => appendix.rows[row]!.code.code)).toEqual([
      '1.3.1',
      '1.3.2',
    ]);
  });
  test('odd targets are told', () => {
    const own = facts[rowOf('1.5')]!;
    expect(
      [exactly('2.5'), exactly('1'), exactly('2'), exactly('1.5', '2.5')].map((each) => flagsOf(each, own)),
    ).toEqual([['over-maximum'], ['below-achieved'], [], ['over-maximum']]);
  });
  test('Tiền Giang has two columns to try, a table of results tries on its points', () => {
    const tienGiang = analyseAppendix(published('tien-giang-2018-2020').appendix);
    expect(triedColumns(tienGiang).map(({ key }) => key)).toEqual(['target:2018', 'target:2019-2020']);
    const phongTho = analyseAppendix(published('phong-tho-2023').appendix);
    const [only] = triedColumns(phongTho);
    expect(only && isTargetColumn(phongTho.appendix, only.key)).toBe(false);
  });
});

describe('over a workbook', () => {
  const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/dak-nong-2022.xlsx')));
  afterEach(closeBook);
  const start = async () => {
    await openBook(sample);
    const session = createSession(await openPreferences());
    await session.start();
    const { targets } = session;
    const tried = () => {
      const found = targets.store.get().tried;
      if (!found) throw new Error('nothing is tried');
      return found;
    };
    const row = (code: string) => tried().appendix.rows.findIndex((each) => each.code.code === code);
    const total = () => formatScore(tried().board.value(tried().board.total)!);
    return { session, targets, tried, row, total };
  };

  test('an edit in the sheet rebases the board: what is tried stays, what is gone is reported', async () => {
    const { session, targets, tried, row, total } = await start();
    targets.set(row('1.5'), exactly('2'));
    targets.set(row('8.1'), exactly('8.7'));
    expect(total()).toBe('90,53');
    await type('E9', [[0.25]]);
    await session.refresh();
    expect(total()).toBe('90,28');
    expect(tried().board.changeCount).toBe(2);
    const { row: sheetRow } = tried().appendix.rows[row('8.1')]!;
    await type(`A${String(sheetRow + 1)}`, [['8.9']]);
    await session.refresh();
    expect(targets.store.get().lost).toEqual(['8.1']);
    expect(tried().board.changeCount).toBe(1);
  }, 60_000);

  test('writing takes the sums along, leaves formulas alone, and is undone exactly', async () => {
    const { session, targets, row } = await start();
    await type('E7', [['=SUM(E8:E10,E13:E16)']]);
    await session.refresh();
    const before = await peek('A5:G126');
    targets.set(row('1.5'), exactly('2'));
    session.preview({ kind: 'made', title: 'targets', make: targets.patch()! });
    const edits = previewOnShow(session.store.get())!.patch.sheets[0]!.edits;
    expect(edits.map(({ reason, shows }) => [reason, shows])).toEqual([
      ['target', '2'],
      ['total', '90.43'],
    ]);
    await session.write();
    expect((await peek('E7')).formulas).toEqual([['=SUM(E8:E10,E13:E16)']]);
    expect((await peek('E14')).values).toEqual([[2]]);
    expect(targets.store.get().tried!.board.changeCount).toBe(0);
    await session.undo();
    expect(await peek('A5:G126')).toEqual(before);
  }, 60_000);

  test('a new column has all targets and sums as formulas, beside the table', async () => {
    const { session, targets, row } = await start();
    targets.set(row('1.5'), exactly('2'));
    session.preview({ kind: 'made', title: 'scenario-column', make: targets.columnPatch('Phương án 1')! });
    await session.write();
    expect(session.store.get().message).toMatchObject({ kind: 'written' });
    const cells = await peek('H5:H126');
    expect(cells.values[0]).toEqual(['Phương án 1']);
    expect(cells.values.at(-1)![0]).toBeCloseTo(90.43, 10);
    expect(String(cells.formulas.at(-1)![0])).toMatch(/^=ROUND\(SUM\(/u);
    expect(session.store.get().report!.appendices).toHaveLength(1);
    await session.undo();
    expect((await peek('H5:H126')).values.flat().join('')).toBe('');
  }, 60_000);

  test('scenarios are kept with the workbook, and the taken back are gone', async () => {
    const { session, targets, tried, row, total } = await start();
    targets.set(row('1.5'), exactly('2'));
    const { scenarioOf } = await import('../../src/domain/planning/scenario');
    const { withScenario } = await import('../../src/sheets/binding');
    const scenario = scenarioOf(tried().appendix, tried().column, tried().board, { id: 's1', name: 'Cao' });
    expect(await session.keepRecord('scenario', (record) => withScenario(record, scenario))).toBe(true);
    expect(session.store.get().report!.scenarios).toEqual([scenario]);
    targets.discard();
    expect(total()).toBe('89,93');
    targets.load(scenario);
    expect(total()).toBe('90,43');
    await session.undo();
    expect(session.store.get().report!.scenarios).toBeUndefined();
  }, 60_000);
});
