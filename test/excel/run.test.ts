import { ExcelFailure, leftNothingDone } from '../../src/excel/failure';
import { run, supports } from '../../src/excel/run';
import type { OpenWorkbook } from '../../src/workbench/node';
import { closeBook, openBook, stillClock } from './support';

const readName = async (): Promise<string> =>
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });

describe('run', () => {
  let open: OpenWorkbook;
  beforeEach(async () => {
    open = await openBook();
  });
  afterEach(closeBook);

  test('gives back what the batch gives', async () => {
    expect(await readName()).toBe('Phụ lục');
  });

  test.each([
    ['a cell is edited', (book: OpenWorkbook) => book.host.faults.cellEditMode(3)],
    ['the activity limit is reached', (book: OpenWorkbook) => book.host.faults.activityLimit(3)],
  ])('tries again while %s', async (_, arm) => {
    arm(open);
    expect(await readName()).toBe('Phụ lục');
    expect(stillClock().waited).toEqual([150, 300, 600]);
  });

  test.each([
    [5, 'Phụ lục'],
    [6, 'busy'],
  ])('asks six times at most: of %i refusals comes %s', async (refusals, comes) => {
    open.host.faults.activityLimit(refusals);
    expect(await readName().catch((error: unknown) => (error as ExcelFailure).reason)).toBe(comes);
    expect(stillClock().waited).toEqual([150, 300, 600, 1_200, 2_400]);
  });

  test.each([
    ['edit-mode', (book: OpenWorkbook) => book.host.faults.cellEditMode(99)],
    ['busy', (book: OpenWorkbook) => book.host.faults.activityLimit(99)],
    ['gone', (book: OpenWorkbook) => book.host.faults.sessionTimeout(99)],
    ['too-large', (book: OpenWorkbook) => book.host.faults.add({ times: 99, office: 5104 })],
    ['read-only', (book: OpenWorkbook) => book.host.faults.add({ times: 99, office: 7000 })],
    [
      'protected',
      (book: OpenWorkbook) => book.host.faults.add({ times: 99, error: { code: 'AccessDenied' } }),
    ],
    ['missing', (book: OpenWorkbook) => book.host.faults.add({ times: 99, error: { code: 'ItemNotFound' } })],
    [
      'unsupported',
      (book: OpenWorkbook) => book.host.faults.add({ times: 99, error: { code: 'ApiNotFound' } }),
    ],
    [
      'unknown',
      (book: OpenWorkbook) => book.host.faults.add({ times: 99, error: { code: 'GeneralException' } }),
    ],
  ])('says %s when that does not pass', async (reason, arm) => {
    arm(open);
    await expect(readName()).rejects.toMatchObject({ name: 'ExcelFailure', reason });
  });

  test('does not try again what does not pass by itself', async () => {
    open.host.faults.add({ error: { code: 'GeneralException' } });
    await expect(readName()).rejects.toBeInstanceOf(ExcelFailure);
    expect(await readName()).toBe('Phụ lục');
  });

  test('counts a host that never answers as gone', async () => {
    open.host.faults.add({ gone: true });
    await expect(readName()).rejects.toMatchObject({ reason: 'gone', code: 'Timeout' });
    expect(stillClock().waited).toEqual([60_000]);
  });

  test('keeps the cause, and an error of the batch itself', async () => {
    const cause = new TypeError('mine');
    const failure = await run(async () => await Promise.reject(cause)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: 'unknown', detail: 'mine', cause });
  });

  test('says so outside Excel', async () => {
    await closeBook();
    const failure = await readName().catch((error: unknown) => error as ExcelFailure);
    expect(failure).toMatchObject({ reason: 'unsupported', code: 'NoHost' });
    expect(leftNothingDone(failure as ExcelFailure)).toBe(true);
  });

  test('knows what the host offers', async () => {
    expect(supports('1.9')).toBe(true);
    expect(supports('99.1')).toBe(false);
    await closeBook();
    expect(supports('1.9')).toBe(false);
  });
});
