/** Findings in the workbook: a review sheet with links, and cell marks that go without a trace. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markBelowMaximum } from '../../src/excel/marks';
import { undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { areFindingsMarked, markFindings, unmarkFindings, writeReview } from '../../src/excel/review';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport } from '../../src/sheets/report';
import { reviewSheet } from '../../src/appendices/review/review';
import { reviewWords } from '../../src/taskpane/findings/review-words';
import { closeBook, openBook } from './support';

const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/dak-nong-2022.xlsx')));

const report = async (): Promise<AppendixReport> => {
  const [first] = analyse(await readWorkbook()).appendices;
  if (!first) throw new Error('nothing recognised');
  return first;
};

const formatsOn = async (): Promise<string[]> =>
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Phụ lục').getRange();
    conditionalFormats.load('items/customOrNullObject/rule/formula');
    await context.sync();
    return conditionalFormats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula);
  });

afterEach(closeBook);

describe('the review sheet', () => {
  it('lists every finding with a link, is no appendix itself, and is taken back', async () => {
    await openBook(sample);
    const { appendix, findings } = await report();
    const [silent, ...others] = findings;
    if (!silent) throw new Error('no finding');
    const review = reviewSheet(
      others,
      [{ finding: silent, reason: 'Đã giải trình' }],
      reviewWords(appendix, 'vi'),
    );
    const outcome = await writeReview(review);
    expect(outcome).toMatchObject({ status: 'written', sheet: 'Kiểm tra' });
    const reading = await readWorkbook();
    const grid = reading.grids.find(({ sheet }) => sheet === 'Kiểm tra');
    const rows = grid?.formulas.filter((row) => String(row[2]).startsWith('=HYPERLINK('));
    expect(rows).toHaveLength(findings.length);
    expect(rows?.[0]?.[2]).toBe(
      `=HYPERLINK("#'Phụ lục'!${String(grid?.values.find((row) => row[0] === '1')?.[2])}","${String(grid?.values.find((row) => row[0] === '1')?.[2])}")`,
    );
    expect(String(rows?.at(-1)?.[5])).toContain('Đã giải trình');
    expect(analyse(reading).appendices).toHaveLength(1);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect((await readWorkbook()).grids.map(({ sheet }) => sheet)).toEqual(['Phụ lục']);
  });

  it('says so when there is nothing to say', async () => {
    await openBook(sample);
    const { appendix } = await report();
    const words = reviewWords(appendix, 'vi');
    expect(await writeReview(reviewSheet([], [], words))).toMatchObject({ status: 'written' });
    const grid = (await readWorkbook()).grids.find(({ sheet }) => sheet === 'Kiểm tra');
    expect(grid?.values.flat()).toContain(words.nothing);
    expect(await undoLast()).toMatchObject({ status: 'written' });
  });

  it('takes a free name when there is a sheet of that name already', async () => {
    await openBook(sample);
    const { appendix, findings } = await report();
    const review = reviewSheet(findings, [], reviewWords(appendix, 'vi'));
    await writeReview(review);
    expect(await writeReview(review)).toMatchObject({ status: 'written', sheet: 'Kiểm tra (2)' });
  });
});

describe('marks of findings', () => {
  it('stand on the cells of each severity and go without a trace, beside other marks', async () => {
    await openBook(sample);
    const { appendix, findings, summary } = await report();
    const before = await formatsOn();
    await markBelowMaximum(appendix, summary.primary);
    const own = await formatsOn();
    expect(await areFindingsMarked(appendix)).toBe(false);
    expect(await markFindings(appendix, findings)).toMatchObject({ status: 'written' });
    expect(await areFindingsMarked(appendix)).toBe(true);
    expect((await formatsOn()).length).toBe(own.length + new Set(findings.map((one) => one.severity)).size);
    expect(await markFindings(appendix, findings.slice(0, 1))).toMatchObject({ status: 'written' });
    expect((await formatsOn()).length).toBe(own.length + 1);
    expect(await unmarkFindings(appendix)).toMatchObject({ status: 'written' });
    expect(await formatsOn()).toEqual(own);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await areFindingsMarked(appendix)).toBe(true);
    await undoLast();
    await undoLast();
    await undoLast();
    expect(await formatsOn()).toEqual(before);
    expect(await unmarkFindings(appendix)).toEqual({ status: 'nothing' });
  });
});
