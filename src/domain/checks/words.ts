/** What the checks of lead units and tasks share: a text column's cells on leaves that lost points or plan to. */
import type { Appendix, Column, Row } from '../appendix';
import { seenIn } from './check';
import type { Observation } from './check';
import { saidAbove } from '../said';
import { isBelowMaximum } from './facts';
import type { Facts } from './facts';

/** Where most such leaves have no words, the column is a form to be filled in. */
const mostly = 0.8;

/** Leaves below maximum whose cell and whose parents' cells are empty; said once when that is nearly all of them. */
export function missingWords(appendix: Appendix, facts: Facts, column: Column): Observation[] {
  if (appendix.textsOpen === true) return [];
  const leaves = appendix.rows.filter((_, index) => isBelowMaximum(appendix, facts, index));
  const empty = leaves.filter((row) => saidAbove(appendix, row, column.role).text.trim() === '');
  if (empty.length > 1 && empty.length >= leaves.length * mostly)
    return [
      {
        place: { row: appendix.header.bottom, column: column.column },
        column,
        severity: 'info',
        params: { whole: 'yes', empty: String(empty.length), of: String(leaves.length) },
      },
    ];
  return empty.map((row) => seenIn(row, column));
}

/** Cells of a text column with words of their own, on any row that has a say for leaves below maximum. */
export function writtenCells(appendix: Appendix, column: Column): { row: Row; text: string }[] {
  return appendix.rows.flatMap((row) => {
    const text = row.texts.get(column.key)?.trim() ?? '';
    return row.kind === 'criterion' && text !== '' ? [{ row, text }] : [];
  });
}
