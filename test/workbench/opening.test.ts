import { openWorkbook } from '../../src/workbench/node';
import { writeXlsx } from '../../src/workbench/xlsx';
import { makeBook } from '../support/books';
import { withParts } from './xlsx/fixtures';

/** A2 and B2 have results that are not true, C2 has none; D2 reads A2. */
const book = () =>
  makeBook([
    {
      name: 'S',
      more: {
        cellData: {
          0: { 0: { v: 5, t: 2 } },
          1: {
            0: { f: '=A1*2', v: 0, t: 2 },
            1: { f: '=A1&"đ"', v: '', t: 1 },
            2: { f: '=A1+1' },
            3: { f: '=A2+1', v: 7, t: 2 },
          },
        },
      },
    },
  ]);

async function valuesOf(calculation: string): Promise<unknown> {
  const bytes = withParts(await writeXlsx(book()), (texts) => ({
    'xl/workbook.xml': (texts['xl/workbook.xml'] ?? '')
      .replace(/<calcPr[^>]*>/u, '')
      .replace('</sheets>', `</sheets>${calculation}`),
  }));
  const open = await openWorkbook(bytes);
  try {
    return await open.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A2:D2');
      range.load('values');
      await context.sync();
      return range.values[0];
    });
  } finally {
    await open.close();
  }
}

test('results of 0 and "" stay as the file has them where it says how they were computed', async () => {
  expect(await valuesOf('<calcPr calcId="191029"/>')).toEqual([0, '', 6, 7]);
});

test.each(['', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'])(
  'they are computed where it does not, or asks for it: %s',
  async (calculation) => {
    expect(await valuesOf(calculation)).toEqual([10, '5đ', 6, 11]);
  },
);
