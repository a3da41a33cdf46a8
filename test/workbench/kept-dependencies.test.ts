/**
 * The engine keeps what formulas depend on. Whatever happens in a workbook (cells, formulas, rows, columns, sheets, names, Ctrl+Z), each
 * value is the one that a workbook opened anew and computed wholly has.
 */
import { isDeepStrictEqual } from 'node:util';
import type { ICellData } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';

import type { CellIndex } from '../../src/workbench/engine/cell-index';
import type { BookFile } from '../../src/workbench/book';
import { createEngine } from '../../src/workbench/engine/node';
import { scalarOf } from '../../src/workbench/cell-content';
import { ctrlY, ctrlZ, forgetCtrlZ } from '../support/ctrl-z';
import { seeded, type Draw } from '../support/generated/draw';
import { eachBook, onSheet, valuesOf } from '../support/office';

const ROWS = 14;
const STEPS = 25;
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

const books = eachBook(() => [
  { name: 'Một', cells: Array.from({ length: ROWS }, (_, row) => [row, row * 2, null, '3']) },
  { name: 'Hai', cells: Array.from({ length: ROWS }, (_, row) => [row / 4, 'chữ', row]) },
]);

/** A formula in this row (one-based) that looks at lower rows only, so that none goes round. */
function drawnFormula(draw: Draw, row: number): string {
  const below = (): number => draw.int(row + 1, row + 4);
  const column = (): string => draw.pick(['A', 'B', 'C', 'D']);
  const cell = (): string => `${draw.pick(['', '$'])}${column()}${draw.pick(['', '$'])}${String(below())}`;
  return draw.pick([
    () => `=${cell()}`,
    () => `=${cell()}-${cell()}`,
    () => `=SUM(${cell()}:${cell()})`,
    () => `=SUM(${cell()},${cell()},2)`,
    () => `=SUM(Hai!A${String(below())}:C${String(below())})`,
    () => `='Hai'!${cell()}*2`,
    () => `=SUM(Hai!A:A)`,
    () => `=IF(${cell()}>3,SUM(${cell()}:${cell()}),"ít")`,
    () => `=OFFSET(A${String(below())},1,${String(draw.int(0, 2))})`,
    () => `=INDIRECT("B${String(below())}")+1`,
    () => `=SUM(Hệ_số)+${cell()}`,
    () => `=COUNTIF(A${String(below())}:D${String(below())},">1")`,
    () => `=IFERROR(${cell()}/${cell()},"chia")`,
  ])();
}

const steps: Readonly<Record<string, (draw: Draw) => Promise<unknown>>> = {
  value: async (draw) =>
    await onSheet((sheet) => {
      sheet.getCell(draw.int(0, ROWS + 4), draw.int(0, 3)).values = [
        [draw.pick<string | number>([draw.int(0, 9), 'chữ', '', 2.5])],
      ];
    }),
  otherSheet: async (draw) =>
    await onSheet((_, context) => {
      const other = context.workbook.worksheets.getItemOrNullObject('Hai');
      other.getCell(draw.int(0, ROWS + 4), draw.int(0, 2)).values = [[draw.int(0, 9)]];
    }),
  formulas: async (draw) =>
    await onSheet((sheet) => {
      for (let count = draw.int(1, 6); count > 0; count -= 1) {
        const row = draw.int(0, ROWS - 1);
        sheet.getCell(row, draw.int(0, 3)).formulas = [[drawnFormula(draw, row + 1)]];
      }
    }),
  rowIn: async (draw) =>
    await onSheet((sheet) => {
      const row = String(draw.int(2, ROWS));
      sheet.getRange(`${row}:${row}`).insert('Down');
    }),
  rowOut: async (draw) =>
    await onSheet((sheet) => {
      const row = String(draw.int(2, ROWS));
      sheet.getRange(`${row}:${row}`).delete('Up');
    }),
  columnIn: async () =>
    await onSheet((sheet) => {
      sheet.getRange('C:C').insert('Right');
    }),
  name: async (draw) =>
    await onSheet(async (_, context) => {
      const { names } = context.workbook;
      const name = names.getItemOrNullObject('Hệ_số');
      await context.sync();
      const place = `=Hai!$A$${String(draw.int(1, 5))}:$A$${String(draw.int(6, 9))}`;
      if (name.isNullObject) names.add('Hệ_số', place);
      else name.formula = place;
      await context.sync();
      // A name that Ctrl+Z takes away leaves formulas as they were until they are computed for another reason.
      forgetCtrlZ(books.now);
    }),
  sheetIn: async (draw) =>
    await onSheet((_, context) => {
      context.workbook.worksheets.add(`Trang ${String(draw.int(1, 1_000_000))}`);
    }),
  ctrlZ: async (draw) => await ctrlZ(books.now, draw.int(1, 3)),
  ctrlY: async (draw) => await ctrlY(books.now, draw.int(1, 2)),
};

/** Every value of a workbook by sheet and place, with its formula. */
function shown(engine: ReturnType<typeof createEngine>): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const sheet of engine.workbook.getSheets()) {
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const value = scalarOf(cell);
      const formula = (cell as ICellData | null)?.f ?? '';
      if (value !== '' || formula !== '')
        all[`${sheet.getName()} ${String(row)} ${String(column)} ${formula}`] = value;
    });
  }
  return all;
}

/** A book whose formulas have yet to be computed. (Univer shares what it parsed among workbooks of one id.) */
function withoutResults(book: BookFile, id: string): BookFile {
  const snapshot = structuredClone({ ...book.snapshot, id });
  for (const { cellData = {} } of Object.values(snapshot.sheets))
    for (const cells of Object.values(cellData))
      for (const cell of Object.values(cells as Record<string, ICellData>)) if (cell.f) delete cell.v;
  return { ...book, snapshot };
}

test(`seed ${String(SEED)}: after each step all values are those of a workbook computed wholly`, async () => {
  const draw = seeded(SEED);
  const done: string[] = [];
  for (let at = 0; at < STEPS; at += 1) {
    const step = draw.pick(['formulas', 'formulas', 'value', 'value', 'otherSheet', ...Object.keys(steps)]);
    done.push(step);
    await steps[step]?.(draw);
    const anew = createEngine(withoutResults(books.now.engine.toFile(), `anew ${String(at)}`));
    // What Univer itself begins at opening may come in between on a busy machine.
    for (let left = 5; left > 0; left -= 1) {
      await anew.recalculate();
      if (isDeepStrictEqual(shown(books.now.engine), shown(anew))) break;
    }
    expect({ done, all: shown(books.now.engine) }).toEqual({ done, all: shown(anew) });
    anew.dispose();
  }
});

test('what is computed again is listed once, and changed formulas no longer answer for their old cells', async () => {
  await onSheet((sheet) => {
    sheet.getRange('E1:E2').formulas = [['=SUM(A1:B3)'], ['=A1+B1']];
  });
  for (let value = 1; value <= 5; value += 1)
    await onSheet((sheet) => {
      sheet.getRange('A1').values = [[value]];
    });
  await onSheet((sheet) => {
    sheet.getRange('E1').formulas = [['=SUM(B1:C3)']];
  });
  const { _dependencyRTreeCache: index } = books.now.engine.injector.get(
    IDependencyManagerService,
  ) as unknown as {
    _dependencyRTreeCache: CellIndex & { toJSON(): Record<string, Record<string, { children: unknown[] }>> };
  };
  const areas = Object.values(index.toJSON()).flatMap((sheets) =>
    Object.values(sheets).flatMap(({ children }) => children),
  );
  expect(areas).toHaveLength(1);
  expect(await valuesOf('E1:E2')).toEqual([[6], [5]]);
});
