/** How rows look, and which row looks how. */
import { bodyTop, headerRows, headerTop } from '../model/sheet-plan';
import type { LineKind, SheetPlan } from '../model/sheet-plan';

/** How a band of rows looks. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Points of a table's letters. */
export const tableSize = ({ dense = false }: Pick<SheetPlan, 'dense'>): number => (dense ? 10.5 : 12);

export const bodyLook = (size: number): Look => ({ size, bold: false, italic: false });
export const titleLook: Look = { size: 14, bold: true, italic: false };
export const referenceLook: Look = { size: 13, bold: false, italic: true };
const headerLook = (size: number): Look => ({ size, bold: true, italic: false });
export const noteLook: Look = { size: 12, bold: false, italic: true };

const boldKinds: readonly LineKind[] = ['field', 'section', 'total'];
export const lookOf = (kind: LineKind, size: number): Look => ({
  ...bodyLook(size),
  bold: boldKinds.includes(kind),
});

export interface LookedRows {
  readonly look: Look;
  readonly rows: readonly number[];
}

/** Rows by look, the body’s own left out. */
export const looksOf = (plan: SheetPlan, noteTop: number): readonly LookedRows[] => {
  const size = tableSize(plan);
  const rows = new Map<string, { look: Look; rows: number[] }>();
  const add = (look: Look, row: number): void => {
    const key = JSON.stringify(look);
    const known = rows.get(key) ?? { look, rows: [] };
    rows.set(key, { look, rows: [...known.rows, row] });
  };
  [titleLook, titleLook, referenceLook].forEach(add);
  for (let row = 0; row < headerRows(plan.columns); row += 1)
    add(headerLook(size), headerTop(plan.charts) + row);
  plan.lines.forEach(({ kind }, at) => add(lookOf(kind, size), bodyTop(plan.columns, plan.charts) + at));
  plan.notes.forEach((_, at) => add(noteLook, noteTop + 1 + at));
  const plain = JSON.stringify(bodyLook(size));
  return [...rows].flatMap(([key, each]) => (key === plain ? [] : [each]));
};
