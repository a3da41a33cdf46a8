import type { ICellData } from '@univerjs/core';
import fc from 'fast-check';

import type { BookFile } from '../../../src/workbench/book';
import { readXlsx, writeXlsx } from '../../../src/workbench/xlsx';
import { book, cells } from './arbitraries';
import { changedParts, readWithExcelJs, resource } from './fixtures';

const looksLikeFormula = /^[=+\-@]/;

/** What must come back of a cell: content and the looks that were asked for; a blank without looks is no cell. */
function essence(cell: ICellData | null | undefined, styles: BookFile['snapshot']['styles']): object | null {
  if (!cell) return null;
  const style = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
  const looks = style && Object.keys(style).length > 0 ? style : null;
  const forced =
    typeof cell.v === 'string' &&
    !cell.f &&
    (Number(cell.t) === 4 || (looksLikeFormula.test(cell.v) && cell.v !== '-'));
  if (cell.v === undefined && !cell.f && !looks) return null;
  return { v: cell.v, t: cell.v === undefined ? undefined : forced ? 4 : cell.t, f: cell.f, looks };
}

/** Every cell of a book by "sheet!row,column"; looks are compared only where the book being checked against asks for any. */
function essences(file: BookFile): Map<string, ReturnType<typeof essence>> {
  const found = new Map<string, ReturnType<typeof essence>>();
  for (const id of file.snapshot.sheetOrder) {
    for (const [row, line] of Object.entries(file.snapshot.sheets[id]?.cellData ?? {})) {
      for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
        const value = essence(cell, file.snapshot.styles);
        if (value) found.set(`${id}!${row},${column}`, value);
      }
    }
  }
  return found;
}

function expectSameCells(written: BookFile, read: BookFile): void {
  const [was, is] = [essences(written), essences(read)];
  for (const [place, cell] of was) {
    const { looks, ...rest } = cell as { looks: object | null };
    const got = is.get(place) as { looks: object | null } | undefined;
    expect({ place, ...got, looks: null }).toEqual({ place, ...rest, looks: null });
    if (looks) expect(got?.looks).toMatchObject(looks);
  }
  for (const [place, cell] of is)
    if (!was.has(place))
      expect({ place, v: (cell as ICellData).v, f: (cell as ICellData).f }).toEqual({ place });
}

test('a new workbook comes back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(book, async (file) => {
      const read = await readXlsx(await writeXlsx(file));
      expect(read.snapshot.sheetOrder).toEqual(file.snapshot.sheetOrder);
      expectSameCells(file, read);
      for (const id of file.snapshot.sheetOrder) {
        const [was, is] = [file.snapshot.sheets[id]!, read.snapshot.sheets[id]!];
        expect(is.name).toBe(was.name);
        expect(is.mergeData).toEqual(was.mergeData);
        for (const [column, { w }] of Object.entries(
          (was.columnData ?? {}) as Record<string, { w?: number }>,
        ))
          expect(is.columnData?.[Number(column)]?.w ?? is.defaultColumnWidth).toBe(w);
        for (const [row, { h, hd }] of Object.entries(
          (was.rowData ?? {}) as Record<string, { h?: number; hd?: number }>,
        )) {
          if (h !== undefined) expect(is.rowData?.[Number(row)]?.h).toBeCloseTo(h, 1);
          expect(is.rowData?.[Number(row)]?.hd).toBe(hd);
        }
      }
      const names = (each: BookFile): object[] =>
        Object.values(
          resource<Record<string, { name: string; formulaOrRefString: string; localSheetId: string }>>(
            each,
            'SHEET_DEFINED_NAME_PLUGIN',
          ),
        ).map(({ name, formulaOrRefString, localSheetId }) => ({ name, formulaOrRefString, localSheetId }));
      expect(names(read)).toEqual(names(file));
    }),
    { numRuns: 60 },
  );
});

test('what was read and not changed is written with equal parts', async () => {
  await fc.assert(
    fc.asyncProperty(book, async (file) => {
      const bytes = await writeXlsx(file);
      expect(changedParts(bytes, await writeXlsx(await readXlsx(bytes)))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('any edit of a file comes back, and a second save of it changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(book, cells, async (file, edits) => {
      const read = await readXlsx(await writeXlsx(file));
      const [first = ''] = read.snapshot.sheetOrder;
      const data = (read.snapshot.sheets[first]!.cellData ??= {});
      for (const [row, line] of Object.entries(edits)) data[Number(row)] = { ...data[Number(row)], ...line };
      const bytes = await writeXlsx(read);
      const again = await readXlsx(bytes);
      expectSameCells(read, again);
      expect(changedParts(bytes, await writeXlsx(again))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('an independent reader finds the same values', async () => {
  await fc.assert(
    fc.asyncProperty(book, async (file) => {
      const workbook = await readWithExcelJs(await writeXlsx(file));
      for (const id of file.snapshot.sheetOrder) {
        const sheet = workbook.getWorksheet(file.snapshot.sheets[id]?.name);
        for (const [row, line] of Object.entries(file.snapshot.sheets[id]?.cellData ?? {})) {
          for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
            const dates = typeof cell.s === 'object' && cell.s?.n?.pattern === 'd-mmm';
            if (cell.f || Number(cell.t) !== 2 || dates) continue;
            expect(sheet?.getCell(Number(row) + 1, Number(column) + 1).value).toBe(cell.v);
          }
        }
      }
    }),
    { numRuns: 20 },
  );
});
