/** The header of a table: one row, or two where columns stand in groups. */
import { headerRows } from '../model/sheet-plan';
import type { PlanColumn } from '../model/sheet-plan';
import { sum, text } from './laid';
import type { Part } from './laid';
import { lineCount, lineHeight } from './measure';

/** Runs of neighbouring columns with the same group. */
const groupsOf = (columns: readonly PlanColumn[]): { group: string; left: number; right: number }[] => {
  const runs: { group: string; left: number; right: number }[] = [];
  columns.forEach(({ group }, at) => {
    const last = runs.at(-1);
    if (group === undefined) return;
    if (last?.group === group && last.right === at - 1) last.right = at;
    else runs.push({ group, left: at, right: at });
  });
  return runs;
};

/** `size`: points of its letters. */
export const headerPart = (
  columns: readonly PlanColumn[],
  widths: readonly number[],
  top: number,
  size: number,
): Part => {
  const rows = headerRows(columns);
  const groups = groupsOf(columns);
  const single = columns.flatMap(({ header, group }, column) =>
    group === undefined ? [{ header, column }] : [],
  );
  const lines = (words: string, width: number): number => lineCount(words, width, size, true);
  const own = columns.map(({ header }, column) => lines(header, widths[column] ?? 0));
  const lower = Math.max(...own.filter((_, column) => rows === 1 || columns[column]?.group !== undefined));
  const upper = Math.max(
    1,
    ...groups.map(({ group, left, right }) => lines(group, sum(widths, left, right))),
  );
  const spare = Math.max(0, ...single.map(({ column }) => (own[column] ?? 1) - upper));
  return {
    cells: [
      ...single.map(({ header, column }) => text(top, column, header)),
      ...groups.map(({ group, left }) => text(top, left, group)),
      ...columns.flatMap(({ header, group }, column) =>
        group === undefined ? [] : [text(top + 1, column, header)],
      ),
    ],
    merges:
      rows === 1
        ? []
        : [
            ...single.map(({ column }) => ({ top, left: column, bottom: top + 1, right: column })),
            ...groups.map(({ left, right }) => ({ top, left, bottom: top, right })),
          ],
    heights:
      rows === 1
        ? [lineHeight(lower, size)]
        : [lineHeight(upper, size), lineHeight(Math.max(lower, spare), size)],
  };
};
