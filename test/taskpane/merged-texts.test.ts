/** Texts under merged cells: nothing is said of them before Excel was asked which cells are merged, and then they are read. */
import { cellAddress } from '../../src/a1/address';
import type { TestSheet } from '../support/books';
import { closeBook, openBook, stillClock, typeByHand } from '../excel/support';
import { newSession, openedBook, report, start } from './open-session';

afterEach(closeBook);

const plan: TestSheet = {
  name: 'Phụ lục',
  cells: [
    [
      'STT',
      'Nội dung tiêu chí',
      'Điểm chuẩn',
      'Điểm đạt được 2022',
      'Mục tiêu 2023',
      'Nhiệm vụ',
      'Đơn vị chủ trì',
    ],
    ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, 2.25, 3, null, null],
    ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1, 'Ban hành kế hoạch', 'Sở Nội vụ'],
    ['1.2', 'Báo cáo cải cách hành chính', 1, 0.75, 1, null, null],
    ['1.3', 'Kiểm tra cải cách hành chính', 1, 0.75, 1, 'Kiểm tra 30% cơ quan', null],
    [null, 'Tổng điểm', 3, 2.25, 3, null, null],
  ],
};

/** A pane on the plan, some of whose cells are merged. */
async function opened(areas: readonly string[]) {
  await openBook([plan]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Phụ lục');
    for (const area of areas) sheet.getRange(area).merge();
    await context.sync();
  });
  openedBook().traffic.reset();
  const session = await newSession();
  await session.start();
  return session;
}

/** Cells of which the findings say that words are missing there. */
const missing = ({ findings }: ReturnType<typeof report>): string[] =>
  findings
    .filter(({ check }) => check === 'lead-unit-missing' || check === 'task-missing')
    .map(({ place }) => cellAddress(place))
    .sort();

const units = ({ appendix }: ReturnType<typeof report>) => {
  const key = appendix.columns.find(({ role }) => role === 'lead-unit')?.key ?? '';
  return appendix.rows.slice(1, 4).map(({ texts }) => texts.get(key));
};

test('a unit and a task over several rows are read when a screen shows them; none of these cells was ever called empty', async () => {
  const session = await opened(['G3:G5', 'F3:F4']);
  expect(missing(report(session))).toEqual([]);
  expect(openedBook().traffic.undoLosses).toEqual([]);
  session.open('below-maximum');
  await stillClock().rest();
  expect(openedBook().traffic.undoLosses).toHaveLength(1);
  expect(units(report(session))).toEqual(['Sở Nội vụ', 'Sở Nội vụ', 'Sở Nội vụ']);
  expect(missing(report(session))).toEqual([]);
});

test('cells that are empty indeed are told as soon as that is known', async () => {
  const session = await opened(['G3:G4']);
  expect(missing(report(session))).toEqual([]);
  session.open('findings');
  await stillClock().rest();
  expect(missing(report(session))).toEqual(['F4', 'G5']);
});

test('where Excel refuses to tell which cells are merged, none of them is called empty, and it is asked no more', async () => {
  const session = await opened(['G3:G5', 'F3:F4']);
  const { host, traffic } = openedBook();
  host.faults.add({ kind: 'read', times: 200, error: { code: 'GeneralException' } });
  session.open('findings');
  await stillClock().rest();
  host.faults.clear();
  traffic.reset();
  expect(missing(report(session))).toEqual([]);
  await typeByHand(openedBook(), 2, 3, 0.5);
  await stillClock().rest();
  expect([traffic.undoLosses, missing(report(session))]).toEqual([[], []]);
});

test('a header that could not be told without them is asked for when the pane opens', async () => {
  const header = [
    ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022'],
    [null, null, 'Theo quy định', 'Theo kết quả công bố'],
  ];
  await openBook([
    {
      name: 'Phụ lục',
      cells: [...header, ...(plan.cells ?? []).slice(1).map((row) => row.slice(0, 4))],
    },
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Phụ lục');
    for (const area of ['A1:A2', 'B1:B2']) sheet.getRange(area).merge();
    await context.sync();
  });
  openedBook().traffic.reset();
  const session = await newSession();
  await session.start();
  expect(openedBook().traffic.undoLosses).toHaveLength(1);
  expect(report(session).appendix.header).toEqual({ top: 0, bottom: 1 });
});

test('an Excel that cannot tell merged areas calls no cell empty', async () => {
  const session = await start([plan], { requirements: { ExcelApi: '1.12' } });
  session.open('findings');
  await stillClock().rest();
  expect(missing(report(session))).toEqual([]);
  expect(openedBook().traffic.undoLosses).toEqual([]);
});
