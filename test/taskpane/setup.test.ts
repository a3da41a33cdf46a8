import { areaAddress } from '../../src/a1/address';
import { columnIndex } from '../../src/a1/place';
import type { Area } from '../../src/a1/place';
import { readPart } from '../../src/sheets/binding';
import { draftIn, withRole } from '../../src/sheets/by-hand/draft';
import { lessonsOf } from '../../src/sheets/taught/learn';
import type { Session } from '../../src/taskpane/session/session';
import { chosenReport } from '../../src/taskpane/session/session-state';
import { checkDraft, draftFromTable, readSchemeText } from '../../src/taskpane/schemes/scheme-draft';
import { schemeText } from '../../src/sheets/scheme-file';
import { closeBook } from '../excel/support';
import type { TestSheet } from '../support/books';
import { unknownTable } from '../support/unknown-table';
import { reopened, report, sample, select, start } from './open-session';

const roles = (session: Session) =>
  report(session).appendix.columns.map(({ column, key }) => [column, key] as const);

const record = (session: Session) => readPart(session.store.get().reading?.part ?? null).record;
const names = (session: Session) => (session.store.get().reading?.names ?? []).map(({ name }) => name);

afterEach(closeBook);

/** Headers that no lexicon knows over figures that tell too little: only a person can say what stands in D and E. */
const strange: TestSheet = {
  name: 'Phụ lục',
  cells: [
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Cột X', 'Cột Y'],
    ['1', 'Lĩnh vực một', 3, '', 3],
    ['1.1', 'Tiêu chí một', 1, 0.75, 1],
    ['1.2', 'Tiêu chí hai', 2, 1.75, 2],
    ['', 'Tổng điểm', 3, 2.5, 3],
  ],
};

describe('columns and range', () => {
  it('a role given to the selected column counts, is remembered in the saved file, and is undone', async () => {
    let session = await start([strange]);
    expect(roles(session)).toEqual([
      [0, 'code'],
      [1, 'name'],
      [2, 'maximum'],
    ]);
    await select('D1:D5');
    await session.assignSelected('achieved', '2024');
    expect(session.store.get().message).toEqual({ kind: 'note', note: { id: 'corrected' } });
    expect(roles(session)).toContainEqual([3, 'achieved:2024']);
    await select('E3');
    await session.assignSelected('target', '2025');
    expect(report(session).summary.total.shortfall?.low.value.toFixed()).toBe('0.5');
    await session.undo();
    expect(roles(session).slice(3)).toEqual([[3, 'achieved:2024']]);
    await session.assignSelected('target', '2025');
    session = await reopened();
    expect(roles(session).slice(3)).toEqual([
      [3, 'achieved:2024'],
      [4, 'target:2025'],
    ]);
  }, 60_000);

  it('the same column set right in the list, and taken away again', async () => {
    const session = await start([strange]);
    await session.correct({ kind: 'column', column: columnIndex(3), role: 'achieved', year: '2024' });
    await session.correct({ kind: 'column', column: columnIndex(3), role: null });
    expect(roles(session)).toEqual([
      [0, 'code'],
      [1, 'name'],
      [2, 'maximum'],
    ]);
    await session.unbind();
    expect(names(session)).toEqual([]);
    expect(session.store.get().reading?.part).toBeNull();
  }, 60_000);

  it('says why it cannot: two columns, another sheet, a year that is none', async () => {
    const session = await start([strange, { name: 'Khác', cells: [['x']] }]);
    await select('D1:E5');
    await session.assignSelected('target', '');
    expect(session.store.get().message).toEqual({ kind: 'note', note: { id: 'one-column' } });
    await session.assignSelected('target', 'năm tới');
    expect(session.store.get().message).toEqual({ kind: 'note', note: { id: 'wrong-year' } });
    await select('A1', 'Khác');
    await session.assignSelected('target', '');
    expect(session.store.get().message).toEqual({
      kind: 'note',
      note: { id: 'other-sheet', sheet: 'Phụ lục' },
    });
    expect(names(session)).toEqual([]);
  }, 60_000);

  it('a range that is the table, and another kind', async () => {
    const session = await start(sample('dak-nong-2022'));
    const { area } = report(session).appendix;
    await select(areaAddress({ ...area, bottom: area.top + 20 }));
    await session.takeSelection();
    expect(report(session).appendix.rows).toHaveLength(19);
    await session.correct({ kind: 'kind', as: 'results' });
    expect(report(session).appendix).toMatchObject({ kind: 'results', bound: true, id: 'DakNong2022' });
    await session.undo();
    await session.undo();
    expect(report(session).appendix).toMatchObject({ kind: 'plan', bound: false, area });
  }, 60_000);

  it('a range that ends above rows that could go on with it stays as it was said, in the saved file too', async () => {
    const session = await start(sample('dak-nong-2022'));
    const { area } = report(session).appendix;
    await select(areaAddress({ ...area, bottom: area.top + 20 }));
    await session.takeSelection();
    const again = await reopened();
    expect(report(again).appendix.rows).toHaveLength(19);
    expect(report(again).grown).toBeUndefined();
    await again.correct({ kind: 'kind', as: 'results' });
    expect(report(again).appendix).toMatchObject({
      kind: 'results',
      ends: true,
      area: { bottom: area.top + 20 },
    });
  }, 60_000);

  it('a table nobody recognised is taken from the selection', async () => {
    const words = ['Số', 'Diễn giải', 'Trần', 'Được'];
    const rows = (strange.cells ?? []).slice(1).map((row) => row.slice(0, 4));
    const session = await start([{ name: 'Nháp', cells: [words, ...rows] }]);
    expect(chosenReport(session.store.get())).toBeNull();
    await select('A1', 'Nháp');
    await session.takeSelection();
    expect(session.store.get().message).toEqual({ kind: 'note', note: { id: 'no-table' } });
  }, 60_000);

  it('a selection whose headers nobody knows is described by hand, bound, and kept in the saved file', async () => {
    let session = await start([{ name: 'Nháp', cells: unknownTable }]);
    expect(chosenReport(session.store.get())).toBeNull();
    await select('A1:F7', 'Nháp');
    await session.takeSelection();
    const { front } = session.store.get();
    expect(front).toMatchObject({
      at: 'assigning',
      start: { area: { top: 0, left: 0, bottom: 6, right: 5 } },
    });
    expect(names(session)).toEqual([]);
    const grid = session.store.get().reading?.grids[0];
    const draft = grid && front.at === 'assigning' ? draftIn(grid, front.start.area) : null;
    if (!draft) throw new Error('no draft');
    await session.bindByHand(withRole(draft, columnIndex(4), 'achieved', '2025'), []);
    expect(session.store.get()).toMatchObject({
      front: { at: 'screen' },
      message: { kind: 'note', note: { id: 'corrected' } },
    });
    session = await reopened();
    expect(report(session)).toMatchObject({
      appendix: { bound: true, total: 5, area: { top: 0, bottom: 6 } },
      findings: [],
    });
    expect(roles(session)).toEqual([
      [0, 'code'],
      [1, 'name'],
      [2, 'maximum'],
      [3, 'achieved'],
      [4, 'achieved:2025'],
      [5, 'lead-unit'],
    ]);
    await session.unbind();
    expect(session.store.get().reading?.part).toBeNull();
  }, 60_000);

  it('what a table taught reads the next one with the same headers, until it is forgotten; undo takes both back', async () => {
    const shouted = unknownTable.map((row, at) =>
      at === 0 ? row.map((cell) => String(cell).toUpperCase()) : row,
    );
    const session = await start([
      { name: 'Nháp', cells: unknownTable },
      { name: 'Kỳ sau', cells: shouted },
    ]);
    const read = (): readonly string[] =>
      session.store.get().report?.appendices.map(({ appendix }) => appendix.sheet) ?? [];
    expect(read()).toEqual([]);
    const grid = session.store.get().reading?.grids[0];
    const draft = grid ? draftIn(grid, { top: 0, left: 0, bottom: 6, right: 5 } as Area) : null;
    if (!grid || !draft) throw new Error('no draft');
    await session.bindByHand(draft, lessonsOf(grid, draft));
    expect(read()).toEqual(['Nháp', 'Kỳ sau']);
    const taught = () => session.store.get().report?.taught;
    const [name] = taught() ?? [];
    expect(name).toEqual({ kind: 'column', header: 'Diễn giải', role: 'name' });
    if (!name) throw new Error('nothing taught');
    await session.forget(name);
    expect(taught()).not.toContainEqual(name);
    await session.undo();
    expect(taught()).toContainEqual(name);
    await session.undo();
    expect(read()).toEqual([]);
    expect(taught()).toBeUndefined();
    await session.bindByHand(draft, lessonsOf(grid, draft));
    const next = (await reopened()).store.get().report?.appendices[1];
    expect(next).toMatchObject({ appendix: { bound: false, total: 5 }, findings: [] });
  }, 60_000);

  it('a table taken by hand is one undoable step', async () => {
    const session = await start([{ name: 'Nháp', cells: unknownTable }]);
    const grid = session.store.get().reading?.grids[0];
    const draft = grid ? draftIn(grid, { top: 0, left: 0, bottom: 6, right: 5 } as Area) : null;
    if (!draft) throw new Error('no draft');
    await session.bindByHand(draft, []);
    expect(report(session).appendix.bound).toBe(true);
    await session.undo();
    expect(names(session)).toEqual([]);
    expect(chosenReport(session.store.get())).toBeNull();
  }, 60_000);

  it('a selection on another sheet than the table on show is another table', async () => {
    const session = await start([strange, { name: 'Nháp', cells: unknownTable }]);
    await select('A1:F7', 'Nháp');
    await session.takeSelection();
    const { front, reading } = session.store.get();
    expect(front).toMatchObject({ at: 'assigning', start: { sheetId: reading?.grids[1]?.sheetId } });
    expect(front).not.toHaveProperty('start.id');
  }, 60_000);

  it('"this is not an appendix" holds after rows were inserted above, and is taken back', async () => {
    let session = await start(sample('dak-nong-2022'));
    await session.ignore();
    expect(session.store.get().report?.appendices).toEqual([]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục').getRange('1:150').insert('Down');
      await context.sync();
    });
    session = await reopened();
    expect(session.store.get().report?.appendices).toEqual([]);
    const [ignored] = session.store.get().report?.ignored ?? [];
    await session.consider(ignored?.name ?? '');
    expect(report(session).appendix.id).toBe('DakNong2022');
    expect(names(session)).toEqual([]);
    expect(session.store.get().reading?.part).toBeNull();
  }, 90_000);

  it('broken names are noticed, and given again as far as the columns are there', async () => {
    const session = await start(sample('dak-nong-2022'));
    await session.bind();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục').getRange('F:F').delete('Left');
      await context.sync();
    });
    await session.refresh();
    expect(session.store.get().report?.brokenNames).toMatchObject([{ column: 'task', why: 'broken' }]);
    await session.rebind('DakNong2022');
    expect(session.store.get().report?.brokenNames).toBeUndefined();
    expect(roles(session).map(([, key]) => key)).toEqual([
      'code',
      'name',
      'maximum',
      'achieved:2021',
      'target:2022',
      'lead-unit',
    ]);
    expect(names(session)).toHaveLength(7 + 2 * 3);
  }, 60_000);
});

describe('schemes', () => {
  it('one taken from the table, edited, is kept in the file and checked against', async () => {
    let session = await start(sample('phong-tho-2023'));
    expect(report(session)).toMatchObject({ scheme: { chosen: false }, findings: [] });
    const draft = draftFromTable(report(session).appendix, [], 'vi');
    if (!('rows' in draft)) throw new Error('no draft');
    const [first] = draft.rows;
    const renamed = draft.rows.map((row) => (row === first ? { ...row, name: 'Tên khác hẳn' } : row));
    const scheme = checkDraft({ ...draft, rows: renamed });
    if (!('nodes' in scheme)) throw new Error('not valid');
    expect(await session.keepScheme(scheme)).toBe(true);
    session = await reopened();
    expect(report(session).scheme).toMatchObject({ chosen: true, scheme: { id: scheme.id } });
    expect(report(session).findings.map(({ check }) => check)).toEqual(['name-differs']);
    await session.chooseScheme(null);
    expect(report(session).appendix.scheme).toBeNull();
    await session.chooseScheme(undefined);
    await session.removeScheme(scheme.id);
    expect(report(session).scheme).toMatchObject({ chosen: false, scheme: { id: 'district-lai-chau-2023' } });
    expect(session.store.get().reading?.part).toBeNull();
  }, 90_000);

  it('a file of a scheme goes from one workbook to another', async () => {
    const first = await start(sample('krong-no-2023'));
    const draft = draftFromTable(report(first).appendix, ['krong-no-2022'], 'vi');
    const scheme = 'rows' in draft ? checkDraft(draft) : null;
    if (!scheme || !('nodes' in scheme)) throw new Error('no scheme');
    const text = schemeText(scheme);
    await closeBook();
    const session = await start(sample('phong-tho-2023'));
    const read = readSchemeText(text);
    if (!('scheme' in read)) throw new Error('not read back');
    expect(await session.keepScheme(read.scheme)).toBe(true);
    expect(report(session).scheme.scheme?.id).toBe(scheme.id);
    expect(report(session).findings.some(({ check }) => check === 'criterion-missing')).toBe(true);
    await session.undo();
    expect(report(session).findings).toEqual([]);
  }, 90_000);
});

describe('reviewing', () => {
  it('a silenced finding stays silent in the saved file, with its reason, and comes back', async () => {
    let session = await start(sample('dak-nong-2022'));
    const before = report(session).findings.length;
    const [finding] = report(session).findings;
    if (!finding) throw new Error('no finding');
    await session.silence(finding, 'Đã giải trình với Bộ Nội vụ');
    expect(report(session).findings).toHaveLength(before - 1);
    session = await reopened();
    expect(report(session).silenced).toMatchObject([
      { reason: 'Đã giải trình với Bộ Nội vụ', finding: { check: finding.check, code: finding.code } },
    ]);
    await session.unsilence(finding);
    expect(report(session).findings).toHaveLength(before);
    expect(record(session).silenced).toEqual([]);
  }, 90_000);

  it('writes the review sheet and marks the cells, and takes both back', async () => {
    const session = await start(sample('dak-nong-2022'));
    await session.writeReview();
    expect(session.store.get().message).toEqual({
      kind: 'note',
      note: { id: 'review-written', sheet: 'Kiểm tra' },
    });
    await session.markFindings();
    expect(session.store.get().findingsMarked).toBe(true);
    await session.unmarkFindings();
    expect(session.store.get().findingsMarked).toBe(false);
    await session.undo();
    await session.undo();
    await session.undo();
    expect(session.store.get().reading?.grids.map(({ sheet }) => sheet)).toEqual(['Phụ lục']);
    expect(session.store.get().last).toBeNull();
  }, 90_000);

  it('rows added below a bound table are noticed, and taken into its names', async () => {
    const session = await start(sample('dak-nong-2022'));
    await session.bind();
    const { appendix } = report(session);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục');
      const total = appendix.area.bottom + 1;
      sheet.getRange(`${String(total)}:${String(total)}`).delete('Up');
      sheet.getRange(`${String(total)}:${String(total)}`).insert('Down');
      sheet.getRange(`A${String(total)}:D${String(total)}`).formulas = [["'9", 'Lĩnh vực mới', 1, 0.5]];
      await context.sync();
    });
    await session.refresh();
    expect(report(session).grown).toBe(1);
    await session.rebind(appendix.id);
    expect(report(session).grown).toBeUndefined();
    expect(report(session).appendix.area.bottom).toBe(appendix.area.bottom);
  }, 60_000);
});
