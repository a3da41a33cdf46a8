/** Tables with a unit per row: the column that names the units, and the columns of points of each part. */
import { cleanText } from '../../domain/text';
import type { Column } from '../../domain/appendix';
import { columnIndex } from '../../a1/place';
import { roleOf } from '../../domain/roles';
import type { Role } from '../../domain/roles';
import { extraOf } from '../layout/extras';
import { columnKey } from './column-key';
import { halfHolds, mostlyHolds } from './contents';
import { isWhole } from './fit';
import type { MeasuredColumn } from './guess';
import { namesUnitRows } from './unit-words';
import { foreignAs, roleFits } from './wording';

/** So sure are we of a part's column: its header is not known, its place and contents speak for it. */
const partConfidence = 0.8;
/** Letters of a part's label: it goes into keys and workbook names. */
const longestLabel = 60;
/** So sure are we of the column of units: its header speaks of them and its cells are names. */
const unitsConfidence = 0.85;

/** Roles of what is reckoned from the points of a row: no part of them. */
const reckoned: readonly Role[] = ['difference', 'average'];
const plans: readonly Role[] = ['target', 'task', 'deadline'];

/** The column of units: the leftmost of texts whose header speaks of them, where no other column names criteria. */
function unitColumn(columns: readonly MeasuredColumn[], assigned: readonly Column[]): MeasuredColumn | null {
  const names = assigned.find(({ role }) => role === 'name');
  const found = columns.find(
    ({ own, contents }) => namesUnitRows(own) && contents.share.names >= mostlyHolds,
  );
  return found && (names === undefined || names.column === found.column) ? found : null;
}

/** A header without its remarks in brackets, as a label. */
const labelOf = (header: string): string =>
  (cleanText(header.replace(/\([^()]*\)/gu, ' ')) || header).slice(0, longestLabel);

/** What a column of points is when it is no part: its own words say a whole wording. */
function knownRole(column: MeasuredColumn): Role | null {
  if (extraOf(column.own) !== null) return null;
  const [best] = roleFits(column.own);
  return best?.role != null && isWhole(best.fit) ? best.role : null;
}

const isPart = (column: MeasuredColumn): boolean =>
  column.own !== '' &&
  !column.compares &&
  !column.differs &&
  (column.contents.filled === 0 || column.contents.share.points >= halfHolds) &&
  foreignAs(column.own) === null;

/** The columns of points between the units and their total that no whole wording names. */
function partsOf(columns: readonly MeasuredColumn[], units: number, kept: ReadonlySet<number>): Column[] {
  const labels = new Set<string>();
  return columns.flatMap((column) => {
    if (column.column <= units || kept.has(column.column) || !isPart(column)) return [];
    const said = labelOf(column.own);
    const label = labels.has(said) ? `${said} ${String(labels.size + 1)}` : said;
    labels.add(label);
    return [
      {
        key: columnKey('achieved', column.year, label),
        role: 'achieved' as const,
        ...(column.year === null ? {} : { year: column.year }),
        label,
        column: columnIndex(column.column),
        header: column.header,
        confidence: partConfidence,
      },
    ];
  });
}

/** Of points that no total stands beside, those under the words of a whole result are the total. */
function withTotal(columns: readonly Column[], parts: readonly Column[]): readonly Column[] {
  const last = columns.filter(({ role }) => role === 'achieved').at(-1);
  if (parts.length < 2 || !last || columns.some(({ role }) => role === 'total')) return columns;
  if (parts.some(({ column }) => column > last.column)) return columns;
  const key = columnKey('total', last.year ?? null, last.label);
  return columns.map((column) => (column === last ? { ...last, role: 'total' as const, key } : column));
}

/**
 * The columns of a table of units: its units are its names, columns of points under words of their own are parts. The columns as
 * they are for every other table.
 */
export function withUnitRows(
  columns: readonly MeasuredColumn[],
  assigned: readonly Column[],
): readonly Column[] {
  const units = unitColumn(columns, assigned);
  const figures = assigned.some(({ role }) => ['points', 'percent', 'ranks'].includes(roleOf(role).holds));
  if (!units || !figures || assigned.some(({ role }) => plans.includes(role))) return assigned;
  const name: Column = {
    key: 'name',
    role: 'name',
    column: columnIndex(units.column),
    header: units.header,
    confidence: unitsConfidence,
  };
  const measured = new Map(columns.map((column) => [column.column, column]));
  const kept = assigned.filter(({ role, column, label }) => {
    const own = measured.get(column);
    if (column === units.column || own === undefined) return false;
    const holds = roleOf(role).holds;
    return holds !== 'points' || reckoned.includes(role) || label !== undefined || knownRole(own) === role;
  });
  const parts = partsOf(columns, units.column, new Set(kept.map(({ column }) => column)));
  return [name, ...withTotal(kept, parts), ...parts].sort((a, b) => a.column - b.column);
}
