/** The pane shows the table of the sheet that a person goes to, takes nothing away for it, and stays where it was told to. */
import type { TestSheet } from '../support/books';
import { closeBook, openBook, stillClock } from '../excel/support';
import { plan } from '../excel/random-day';
import { newSession, report, start } from './open-session';

afterEach(closeBook);

const other: TestSheet = { ...plan, name: 'Huyện khác' };
const notes: TestSheet = { name: 'Ghi chú', cells: [['Không có bảng nào ở đây']] };

const goTo = async (name: string): Promise<void> => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
  await stillClock().rest();
};

test('it follows from sheet to sheet; where no table stands, the one on show stays', async () => {
  const session = await start([plan, other, notes]);
  await stillClock().rest();
  expect(report(session).appendix.sheet).toBe('Phụ lục');
  for (const [sheet, shown] of [
    ['Huyện khác', 'Huyện khác'],
    ['Ghi chú', 'Huyện khác'],
    ['Phụ lục', 'Phụ lục'],
  ] as const) {
    await goTo(sheet);
    expect(report(session).appendix.sheet).toBe(shown);
  }
});

test('it opens on the table of the sheet that is open', async () => {
  await openBook([plan, other]);
  await goTo('Huyện khác');
  const session = await newSession();
  await session.start();
  await stillClock().rest();
  expect(report(session).appendix.sheet).toBe('Huyện khác');
});

test('a preview in front is not taken away', async () => {
  const session = await start([plan, other]);
  session.preview({ kind: 'recompute' });
  await goTo('Huyện khác');
  expect(session.store.get().front.at).toBe('preview');
  expect(report(session).appendix.sheet).toBe('Phụ lục');
});

test('where the pane itself leads to a cell, it goes on showing what it showed; what is opened by hand it follows again', async () => {
  const session = await start([plan, other]);
  await stillClock().rest();
  const { appendix } = session.store.get().report?.appendices[1] ?? report(session);
  await session.select(appendix);
  await stillClock().rest();
  expect(report(session).appendix.sheet).toBe('Phụ lục');
  await goTo('Phụ lục');
  await goTo('Huyện khác');
  expect(report(session).appendix.sheet).toBe('Huyện khác');
});

test('told to stay, it stays; told to follow, it follows again', async () => {
  const session = await start([plan, other]);
  session.prefer({ followSheet: false });
  await goTo('Huyện khác');
  expect(report(session).appendix.sheet).toBe('Phụ lục');
  session.prefer({ followSheet: true });
  await goTo('Phụ lục');
  await goTo('Huyện khác');
  expect(report(session).appendix.sheet).toBe('Huyện khác');
});

test('a table that a person chose stays until another sheet is opened', async () => {
  const session = await start([plan, other]);
  await stillClock().rest();
  const second = session.store.get().report?.appendices[1]?.appendix.id ?? '';
  await session.choose(second);
  await stillClock().rest();
  expect(report(session).appendix.sheet).toBe('Huyện khác');
});
