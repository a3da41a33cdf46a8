import { needsEngine } from '../../src/workbench/at-rest';
import type { BookFile } from '../../src/workbench/book';
import { openWorkbook, type OpenWorkbook } from '../../src/workbench/node';
import { readXlsx, writeXlsx } from '../../src/workbench/xlsx';
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

const fileOf = async (calculation: string, of: BookFile): Promise<Uint8Array> =>
  withParts(await writeXlsx(of), (texts) => ({
    'xl/workbook.xml': (texts['xl/workbook.xml'] ?? '')
      .replace(/<calcPr[^>]*>/u, '')
      .replace('</sheets>', `</sheets>${calculation}`),
  }));

async function valuesOf(
  calculation: string,
  of = book(),
  tell: (open: OpenWorkbook) => void = () => undefined,
): Promise<unknown> {
  const open = await openWorkbook(await fileOf(calculation, of));
  try {
    return await open.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A2:D2');
      range.load('values');
      await context.sync();
      tell(open);
      return range.values[0];
    });
  } finally {
    await open.close();
  }
}

test('results of 0 and "" stay as the file has them where it says how they were computed', async () => {
  expect(await valuesOf('<calcPr calcId="191029"/>')).toEqual([0, '', 6, 7]);
});

test('a file that asks for a calculation shows what its formulas come to; what cannot be computed keeps its value and is told', async () => {
  const cells = {
    0: { 0: { v: 5, t: 2 } },
    1: {
      0: { f: '=A1*2', v: 9, t: 2 },
      1: { f: "='[khác.xlsx]S'!A1", v: 30, t: 2 },
      2: { f: '=B2+A2', v: 1, t: 2 },
      3: { f: '=A1&"đ"', v: 'cũ', t: 1 },
    },
  };
  const stale = makeBook([{ name: 'S', more: { cellData: cells } }]);
  expect(await valuesOf('<calcPr calcId="191029"/>', stale)).toEqual([9, 30, 1, 'cũ']);
  const asking = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';
  const told = jest.fn();
  const values = await valuesOf(asking, stale, ({ engine }) => {
    told(engine.extras.leftOut);
  });
  expect(values).toEqual([10, 30, 40, '5đ']);
  expect(told).toHaveBeenCalledWith([{ kind: 'formulas', where: 'S', count: 1 }]);
  expect(needsEngine(await readXlsx(await fileOf(asking, stale)))).toBe('computed');
});

test.each(['', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'])(
  'they are computed where it does not, or asks for it: %s',
  async (calculation) => {
    expect(await valuesOf(calculation)).toEqual([10, '5đ', 6, 11]);
  },
);

test('workbooks of one process share nothing: the same formula reads the cells, and the names, of its own', async () => {
  const units = new Set<string>();
  for (const [cell, points] of [
    ['A1', 5],
    ['B1', 7],
    ['C1', 9],
  ] as const) {
    const bytes = withParts(
      await writeXlsx(
        makeBook([{ name: 'S', cells: [[5, 7, 9, null]], more: { rowCount: points, columnCount: points } }]),
      ),
      (texts) => ({
        'xl/workbook.xml': (texts['xl/workbook.xml'] ?? '').replace(
          '</sheets>',
          `</sheets><definedNames><definedName name="Tong">S!$${cell.charAt(0)}$1</definedName></definedNames>`,
        ),
      }),
    );
    const open = await openWorkbook(bytes);
    units.add(open.engine.unitId);
    const values = await open.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('D1');
      range.formulas = [['=SUM(Tong)+1']];
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([[points + 1]]);
    expect(open.engine.toFile().snapshot.id).toBe((await readXlsx(bytes)).snapshot.id);
    await open.close();
  }
  expect(units.size).toBe(3);
});
