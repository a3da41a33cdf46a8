/** What this add-in has written and to which cells, so that its own writes are told from a person's by their content. */
import type { CellContent } from '../sheets/patch';
import { holds } from './content';
import type { Side, Step } from './steps/step';
import type { Content, Rectangle } from './window';

/** Remembered cells; when there are more, all are forgotten, and an own write is then read once for nothing. */
const MOST = 50_000;

/** Per page, that is per `Excel`. */
const memory = new WeakMap<object, Map<string, CellContent>>();

const remembered = (): Map<string, CellContent> => {
  const cells = memory.get(Excel) ?? new Map<string, CellContent>();
  memory.set(Excel, cells);
  return cells;
};

const keyOf = (sheetId: string, row: number, column: number): string =>
  `${sheetId} ${String(row)} ${String(column)}`;

/** Called just before steps are written. */
export const rememberWrite = (steps: readonly Step[], to: Side): void => {
  const written = remembered();
  if (written.size > MOST) written.clear();
  for (const step of steps) {
    if (step.kind !== 'cells') continue;
    for (const cell of step.cells) written.set(keyOf(step.sheetId, cell.row, cell.column), cell[to]);
  }
};

const everyCell = (area: Rectangle, test: (row: number, column: number) => boolean): boolean => {
  for (let row = area.top; row < area.top + area.rows; row += 1) {
    for (let column = area.left; column < area.left + area.columns; column += 1) {
      if (!test(row, column)) return false;
    }
  }
  return true;
};

/** True when every cell of the area was written by this add-in and not heard of since. */
export const mayBeOwn = (sheetId: string, area: Rectangle): boolean => {
  const written = remembered();
  return (
    area.rows * area.columns <= written.size &&
    everyCell(area, (row, column) => written.has(keyOf(sheetId, row, column)))
  );
};

/**
 * True when the cells hold just what this add-in wrote; `contents` has the shape of the area. One write is heard of once:
 * whatever the answer, the cells are forgotten, so that a person may later type the same.
 */
export const isOwn = (
  sheetId: string,
  { rectangle: area }: Content,
  contents: readonly (readonly CellContent[])[],
): boolean => {
  const written = remembered();
  let same = true;
  everyCell(area, (row, column) => {
    const key = keyOf(sheetId, row, column);
    const mine = written.get(key);
    const found = contents[row - area.top]?.[column - area.left];
    same &&= mine !== undefined && found !== undefined && holds(found, mine);
    written.delete(key);
    return true;
  });
  return same;
};
