/** The lines of a table as cells, merges and heights. */
import { formatScore } from '../../domain/score';
import { bodyTop } from '../model/sheet-plan';
import type { PlanCell, PlanColumn, PlanLine, SheetPlan } from '../model/sheet-plan';
import { sum } from './laid';
import type { LaidCell, Part } from './laid';
import { lookOf, tableSize } from './looks';
import { lineCount, lineHeight } from './measure';

/** The number format of a line's cell in a column. */
const formatIn = ({ decimals }: PlanLine, { role, format }: PlanColumn): string =>
  decimals === undefined || role === 'ratio' || !/^0\.0/u.test(format)
    ? format
    : format.replace(/^0\.0+/u, `0.${'0'.repeat(decimals)}`);

/** What a cell shows, for measuring it. */
export const shownIn = (cell: PlanCell, { format }: PlanColumn): string => {
  if (cell.kind === 'text') return cell.text;
  const score = 'score' in cell ? cell.score : null;
  const decimals = /\.(0*)/u.exec(format)?.[1]?.length ?? 0;
  return score ? formatScore(score, { decimals }) : '';
};

/** An interval is text: a number's format keeps it off the border too, when it says so for text. */
const forText = (format: string): string => {
  const room = /^0\.0+(_.*)$/u.exec(format)?.[1];
  return room === undefined ? format : `${format};-${format};${format};@${room}`;
};

const numberInput = (cell: Extract<PlanCell, { kind: 'number' }>): number => cell.score.low.value.toNumber();

const laid = (cell: PlanCell, row: number, column: number, format: string): LaidCell | null => {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'to-fill':
      return { row, column, input: '', formula: false, format };
    case 'text':
      return { row, column, input: cell.text, formula: false, format: forText(format) };
    case 'number':
      return { row, column, input: numberInput(cell), formula: false, format };
    case 'formula':
      return { row, column, input: cell.formula, formula: true, format };
  }
};

const lineHeightOf = (line: PlanLine, { columns, ...plan }: SheetPlan, widths: readonly number[]): number => {
  const { size, bold } = lookOf(line.kind, tableSize(plan));
  const counts = columns.map((column, at) => {
    const cell = line.cells[at];
    const width = line.joined && at === 0 ? sum(widths, 0, 1) : (widths[at] ?? 0);
    return cell ? lineCount(shownIn(cell, column), width, size, bold) : 1;
  });
  return lineHeight(Math.max(1, ...counts), size);
};

const formatFor = (line: PlanLine, column: PlanColumn | undefined): string =>
  column ? formatIn(line, column) : 'General';

export const bodyPart = (plan: SheetPlan, widths: readonly number[]): Part => {
  const { columns, lines, charts } = plan;
  const top = bodyTop(columns, charts);
  return {
    cells: lines.flatMap((line, at) =>
      line.cells.flatMap(
        (cell, column) => laid(cell, top + at, column, formatFor(line, columns[column])) ?? [],
      ),
    ),
    merges: lines.flatMap(({ joined }, at) =>
      joined ? [{ top: top + at, left: 0, bottom: top + at, right: 1 }] : [],
    ),
    heights: lines.map((line) => lineHeightOf(line, plan, widths)),
  };
};
