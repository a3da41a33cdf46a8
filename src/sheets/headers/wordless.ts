/** Columns without words over them, told by what they hold. */
import type { Column, Role } from '../../domain/appendix';
import { isMaximum, isScored, roleOf } from '../../domain/roles';
import { halfHolds, mostlyHolds } from './contents';
import type { Contents } from './contents';
import { isMeant } from './fit';
import { columnOf } from './guess';
import type { MeasuredColumn } from './guess';
import { foreignAs, roleFits } from './wording';
import { isYearOnly } from './years';

/** Share of codes that follow the one before, from which on they number rows; amounts and references do not. */
const leastInOrder = 0.7;
/** How sure we are of what contents alone tell: less than of words, names least, for any text may be one. */
const confidence = { contents: 0.6, allCodes: 0.3, names: 0.55, rules: 0.7, years: 0.6 } as const;

/** Figures that are no codes in order. */
const isFilledWithFigures = ({ filled, share, inOrder }: Contents): boolean =>
  filled > 0 && share.points >= mostlyHolds && !(share.codes >= mostlyHolds && inOrder >= leastInOrder);

/** A column without words that holds codes in order, left of the names, is the code column. */
export function blankCodeColumn(
  columns: readonly MeasuredColumn[],
  taken: ReadonlySet<number>,
): Column | null {
  const codes = columns.find(
    (column) =>
      !taken.has(column.column) &&
      column.header === '' &&
      column.contents.share.codes >= mostlyHolds &&
      column.contents.inOrder >= leastInOrder,
  );
  return codes
    ? columnOf(codes, 'code', confidence.contents + confidence.allCodes * codes.contents.share.codes)
    : null;
}

/** Names without words: the first unassigned column of texts, when no header names one. */
export function blankNameColumn(
  columns: readonly MeasuredColumn[],
  taken: ReadonlySet<number>,
): Column | null {
  const names = columns.find(
    (column) =>
      !taken.has(column.column) && column.header === '' && column.contents.share.names >= mostlyHolds,
  );
  return names ? columnOf(names, 'name', confidence.names) : null;
}

/**
 * The columns, one of prose as the names where none is called so: it stands left of all figures, beside points, and nearly all rows
 * have it ("Nội dung công việc" names what is scored where nothing else does).
 */
export function withNames(
  measured: readonly MeasuredColumn[],
  assigned: readonly Column[],
): readonly Column[] {
  const points = assigned.filter(({ role }) => isMaximum(role) || isScored(role));
  if (points.length === 0 || assigned.some(({ role }) => role === 'name')) return assigned;
  const first = Math.min(
    ...measured.flatMap(({ column, contents }) => (isFilledWithFigures(contents) ? column : [])),
  );
  const most = Math.max(...measured.map(({ contents }) => contents.filled));
  const names = measured.find(({ column, contents, own }) => {
    const role = assigned.find((each) => each.column === column)?.role;
    const mayName =
      role === undefined ? foreignAs(own) === null : roleOf(role).holds === 'text' && role !== 'lead-unit';
    const isFull = contents.filled >= most * mostlyHolds && contents.share.names >= mostlyHolds;
    return mayName && isFull && column < first;
  });
  if (names === undefined) return assigned;
  const others = assigned.filter(({ column }) => column !== names.column);
  return [...others, columnOf(names, 'name', confidence.names)].sort((a, b) => a.column - b.column);
}

/** Prose under the words of a maximum ("Thang điểm") says how rows are scored. */
export function ruleColumn(columns: readonly MeasuredColumn[], taken: ReadonlySet<number>): Column | null {
  const rules = columns.find(
    ({ column, own, contents }) =>
      !taken.has(column) &&
      contents.filled > 0 &&
      contents.share.text >= halfHolds &&
      roleFits(own).some(({ role, fit }) => role === 'maximum' && isMeant(fit)),
  );
  return rules ? columnOf(rules, 'rule', confidence.rules) : null;
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
      column.contents.share.text >= halfHolds,
  );
  return glued ? columnOf(glued, 'code', confidence.contents) : null;
}

/** Roles of a plan: beside them a bare year may be that of a target. */
const plans: readonly Role[] = ['target', 'task', 'deadline', 'lead-unit'];

/** Figures under nothing but a year, beside maxima or a difference of years and no other points: what was achieved in it. */
export function bareYearColumns(
  columns: readonly MeasuredColumn[],
  assigned: readonly Column[],
  taken: ReadonlySet<number>,
): readonly Column[] {
  const isOpen =
    assigned.some(({ role }) => isMaximum(role) || role === 'difference') &&
    !assigned.some(({ role }) => isScored(role));
  if (!isOpen || assigned.some(({ role }) => plans.includes(role))) return [];
  return columns
    .filter(({ column, header, contents }) => {
      const isFigures = contents.filled > 0 && contents.share.points >= mostlyHolds;
      return !taken.has(column) && isFigures && isYearOnly(header);
    })
    .map((column) => columnOf(column, 'achieved', confidence.years));
}
