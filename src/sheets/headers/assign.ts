/**
 * Gives each column its role. The weight of a guess is 0.7 × words + 0.3 × contents; contents that contradict the words
 * (fewer than a fifth of at least three cells fit) overrule them. A role is given once per year, the surest guess first.
 */
import type { Column, ColumnKey, Role, Year } from '../../domain/appendix';
import { columnIndex } from '../../a1/place';
import type { ColumnHint } from '../hints';
import type { HeaderColumn } from './columns';
import type { Contents } from './contents';
import { leastFit } from './cell';
import { isRole, roleOf } from '../../domain/roles';
import { roleFits } from './wording';

export const wordsWeight = 0.7;
export const contentsWeight = 0.3;
/** Guesses below this are left unassigned: the column is unknown and kept in peace. */
export const leastConfidence = 0.5;
/** Taken off a yearly role without a year, or a role without years that has one: it decides between equals ("Thực hiện"). */
const oddYear = 0.01;
/** Words of a group above count a little less than the column's own. */
const groupDiscount = 0.9;

export interface MeasuredColumn extends HeaderColumn {
  readonly contents: Contents;
}

interface Guess {
  readonly column: MeasuredColumn;
  readonly role: Role;
  readonly confidence: number;
}

export const columnKey = (role: Role, year: Year | null): ColumnKey =>
  year === null ? role : `${role}:${year}`;

/** The role and year of a key such as "target:2019-2020". */
export function readKey(key: ColumnKey): { role: Role; year: Year | null } {
  const at = key.indexOf(':');
  return at < 0
    ? { role: key as Role, year: null }
    : { role: key.slice(0, at) as Role, year: key.slice(at + 1) };
}

/** How well the words fit each role: the column's own words, or all its words with the group's. */
function wordFits(column: MeasuredColumn): Map<Role | null, number> {
  const fits = new Map<Role | null, number>();
  for (const { role, fit } of roleFits(column.own)) fits.set(role, fit);
  if (column.header !== column.own)
    for (const { role, fit } of roleFits(column.header))
      fits.set(role, Math.max(fits.get(role) ?? 0, fit * groupDiscount));
  return fits;
}

function guessesFor(column: MeasuredColumn): Guess[] {
  const fits = wordFits(column);
  const stranger = fits.get(null) ?? 0;
  return [...fits].flatMap(([role, fit]) => {
    if (role === null || fit < leastFit || fit <= stranger || column.compares) return [];
    const { filled, share } = column.contents;
    const fitting = filled === 0 ? 0.7 : share[roleOf(role).holds];
    if (filled >= 3 && fitting < 0.2) return [];
    const odd = roleOf(role).yearly === (column.year !== null) ? 0 : oddYear;
    const confidence = wordsWeight * fit + contentsWeight * fitting - odd;
    return confidence >= leastConfidence ? [{ column, role, confidence }] : [];
  });
}

const yearFor = (role: Role, column: HeaderColumn): Year | null => (roleOf(role).yearly ? column.year : null);

const columnOf = (
  column: HeaderColumn,
  role: Role,
  confidence: number,
  year = yearFor(role, column),
): Column => ({
  key: columnKey(role, year),
  role,
  ...(year === null ? {} : { year }),
  column: columnIndex(column.column),
  header: column.header,
  confidence: Math.round(confidence * 100) / 100,
});

/** A column without words that holds codes in order, left of the names, is the code column. */
function blankCodeColumn(columns: readonly MeasuredColumn[], taken: ReadonlySet<number>): Column | null {
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
function blankNameColumn(columns: readonly MeasuredColumn[], taken: ReadonlySet<number>): Column | null {
  const names = columns.find(
    (column) => !taken.has(column.column) && column.header === '' && column.contents.share.names >= 0.6,
  );
  return names ? columnOf(names, 'name', 0.55) : null;
}

/** A wordless column of numbered texts left of the names holds codes glued to names. */
function gluedCodeColumn(columns: readonly MeasuredColumn[], assigned: readonly Column[]): Column | null {
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

/** What people and bindings said comes first and is certain. */
function hintedColumns(columns: readonly MeasuredColumn[], hints: readonly ColumnHint[]): Column[] {
  return hints.flatMap((hint) => {
    const { role, year } = readKey(hint.key);
    const column = columns.find((each) => each.column === hint.column);
    return column && isRole(role) ? [{ ...columnOf(column, role, 1, year), confidence: 1 }] : [];
  });
}

/** What is known of a table's columns before any guess. */
export interface KnownColumns {
  readonly columns?: readonly ColumnHint[];
  readonly ignored?: readonly number[];
  /** True for a bound table: it has the columns that its names say, and no others. */
  readonly bound?: boolean;
}

/** The columns with a role, in sheet order. */
export function assignRoles(columns: readonly MeasuredColumn[], known: KnownColumns = {}): Column[] {
  const { columns: hints = [], ignored = [], bound = false } = known;
  const assigned = hintedColumns(columns, hints);
  if (bound && hints.length > 0) return assigned.sort((a, b) => a.column - b.column);
  const taken = new Set<number>([...ignored, ...assigned.map(({ column }) => column)]);
  const keys = new Set(assigned.map(({ key }) => key));
  const guesses = columns
    .flatMap(guessesFor)
    .sort((a, b) => b.confidence - a.confidence || a.column.column - b.column.column);
  const give = (column: Column | null): void => {
    if (!column || taken.has(column.column) || keys.has(column.key)) return;
    assigned.push(column);
    taken.add(column.column);
    keys.add(column.key);
  };
  for (const { column, role, confidence } of guesses) give(columnOf(column, role, confidence));
  give(blankCodeColumn(columns, taken));
  give(blankNameColumn(columns, taken));
  give(gluedCodeColumn(columns, assigned));
  return assigned.sort((a, b) => a.column - b.column);
}
