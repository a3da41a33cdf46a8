/** Columns of facts beside the points of a criterion: how many files there were, how many of them were done, and their share. */
import type { Column } from '../../domain/appendix';
import { isMaximum, roleOf } from '../../domain/roles';
import { exceeds } from '../../domain/score';
import type { Sheet } from '../layout/sheet';
import type { MeasuredColumn } from './guess';
import { foreignAs } from './wording';

/** Cells beside a maximum that say what a column counts. */
const leastCells = 3;
/** From this share of them above the maximum on no slip explains it. */
const nearlyAll = 0.8;

/** “Số đạt”, “Tổng số”: how many there are, unless they are points. */
const saysCount = (header: string): boolean =>
  /^(?:tổng )?số(?= |$)(?!.*điểm)/u.test(header.normalize('NFC').toLowerCase());

/** True where whole numbers stand above the maximum of their rows nearly everywhere. */
function outgrows(sheet: Sheet, rows: readonly number[], column: number, maximum: number): boolean {
  let compared = 0;
  let above = 0;
  for (const row of rows) {
    const value = sheet.value(row, column);
    const figure = sheet.point(row, column);
    const bound = sheet.point(row, maximum);
    if (figure.kind !== 'score' || bound.kind !== 'score') continue;
    compared += 1;
    if (Number.isInteger(value) && exceeds(figure.score, bound.score)) above += 1;
  }
  return compared >= leastCells && above >= compared * nearlyAll;
}

/** The columns that count, with a role or none, and the shares right of them: what they hold was never scored. */
export function countColumns(
  sheet: Sheet,
  rows: readonly number[],
  measured: readonly MeasuredColumn[],
  assigned: readonly Column[],
): number[] {
  const maximum = assigned.find(({ role }) => isMaximum(role));
  if (!maximum) return [];
  const counting = new Set<number>();
  for (const { column, own } of measured) {
    const role = assigned.find((each) => each.column === column)?.role;
    const isFact = role === undefined && foreignAs(own) === 'fact';
    const counts = (role === undefined || roleOf(role).holds === 'points') && saysCount(own);
    const isShare = role !== undefined && roleOf(role).holds === 'percent' && counting.has(column - 1);
    if (isShare || (counts && (isFact || outgrows(sheet, rows, column, maximum.column))))
      counting.add(column);
  }
  return [...counting];
}
