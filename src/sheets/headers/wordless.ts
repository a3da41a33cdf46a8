/** Columns without words over them, told by what they hold. */
import type { Column } from '../../domain/appendix';
import { leastFit } from './cell';
import { columnOf } from './guess';
import type { MeasuredColumn } from './guess';
import { roleFits } from './wording';

/** A column without words that holds codes in order, left of the names, is the code column. */
export function blankCodeColumn(
  columns: readonly MeasuredColumn[],
  taken: ReadonlySet<number>,
): Column | null {
  const codes = columns.find(
    (column) =>
      !taken.has(column.column) &&
      column.header === '' &&
      column.contents.share.codes >= 0.6 &&
      column.contents.inOrder >= 0.7,
  );
  return codes ? columnOf(codes, 'code', 0.6 + 0.3 * codes.contents.share.codes) : null;
}

/** Names without words: the first unassigned column of texts, when no header names one. */
export function blankNameColumn(
  columns: readonly MeasuredColumn[],
  taken: ReadonlySet<number>,
): Column | null {
  const names = columns.find(
    (column) => !taken.has(column.column) && column.header === '' && column.contents.share.names >= 0.6,
  );
  return names ? columnOf(names, 'name', 0.55) : null;
}

/** Prose under the words of a maximum ("Thang điểm") says how rows are scored. */
export function ruleColumn(columns: readonly MeasuredColumn[], taken: ReadonlySet<number>): Column | null {
  const rules = columns.find(
    ({ column, own, contents }) =>
      !taken.has(column) &&
      contents.filled > 0 &&
      contents.share.text >= 0.5 &&
      roleFits(own).some(({ role, fit }) => role === 'maximum' && fit >= leastFit),
  );
  return rules ? columnOf(rules, 'rule', 0.7) : null;
}

/** A wordless column of numbered texts left of the names holds codes glued to names. */
export function gluedCodeColumn(
  columns: readonly MeasuredColumn[],
  assigned: readonly Column[],
): Column | null {
  const name = assigned.find(({ role }) => role === 'name');
  const glued = columns.find(
    (column) =>
      name !== undefined &&
      column.column < name.column &&
      column.header === '' &&
      column.contents.share.text >= 0.5,
  );
  return glued ? columnOf(glued, 'code', 0.6) : null;
}
