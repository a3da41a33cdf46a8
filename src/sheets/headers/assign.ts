/** Gives each column its role: once per year, the surest guess first; what people said wins over every guess. */
import type { Column, ColumnKey } from '../../domain/appendix';
import { isRole } from '../../domain/roles';
import { mayStandIn } from '../confidence';
import type { ColumnHint } from '../hints';
import { readKey } from './column-key';
import { bestGuess, columnOf, guessesFor } from './guess';
import type { Guess, MeasuredColumn } from './guess';
import { twins } from './twins';
import { unitColumns } from './unit-columns';
import { bareYearColumns, blankCodeColumn, blankNameColumn, gluedCodeColumn, ruleColumn } from './wordless';

/** What people and bindings said comes first and is certain. */
function hintedColumns(columns: readonly MeasuredColumn[], hints: readonly ColumnHint[]): Column[] {
  return hints.flatMap((hint) => {
    const { role, year, label } = readKey(hint.key);
    const column = columns.find((each) => each.column === hint.column);
    return column && isRole(role) ? [{ ...columnOf(column, role, 1, year, label), confidence: 1 }] : [];
  });
}

/** What is known of a table's columns before any guess. */
export interface KnownColumns {
  readonly columns?: readonly ColumnHint[];
  readonly ignored?: readonly number[];
  /** True for a bound table: it has the columns that its names say, and no others but those whose names were lost. */
  readonly bound?: boolean;
  readonly lost?: readonly ColumnKey[];
}

/** The columns whose names were lost, by their words: only where these say just what the names said. */
function foundAgain(columns: readonly MeasuredColumn[], { lost = [], ...known }: KnownColumns): Column[] {
  if (lost.length === 0) return [];
  return assignRoles(columns, { ...known, bound: false }).filter(({ key }) => lost.includes(key));
}

/** So much less sure is a column of names that mostly repeat themselves beside one that names each row: "Lĩnh vực" beside "Tiêu chí". */
const repeating = 0.1;

/** The guesses, those of names that say of many rows the same less sure than those that tell rows apart. */
function namingRows(guesses: readonly Guess[]): readonly Guess[] {
  const names = guesses.filter(({ role }) => role === 'name');
  const most = Math.max(0, ...names.map(({ column }) => column.contents.different));
  const repeats = names.filter(({ column }) => column.contents.different * 2 <= most);
  return repeats.length === 0
    ? guesses
    : guesses.map((guess) =>
        repeats.includes(guess) ? { ...guess, confidence: guess.confidence - repeating } : guess,
      );
}

/** The columns with a role, in sheet order. */
export function assignRoles(columns: readonly MeasuredColumn[], known: KnownColumns = {}): Column[] {
  const { columns: hints = [], ignored = [], bound = false } = known;
  const assigned = hintedColumns(columns, hints);
  if (bound && hints.length > 0)
    return [...assigned, ...foundAgain(columns, known)].sort((a, b) => a.column - b.column);
  const taken = new Set<number>([...ignored, ...assigned.map(({ column }) => column)]);
  const keys = new Set(assigned.map(({ key }) => key));
  const give = (column: Column | null): void => {
    if (!column || taken.has(column.column) || keys.has(column.key)) return;
    assigned.push(column);
    taken.add(column.column);
    keys.add(column.key);
  };
  for (const column of unitColumns(columns.filter((each) => !taken.has(each.column)))) give(column);
  const guesses = namingRows(columns.flatMap(guessesFor))
    .slice()
    .sort((a, b) => b.confidence - a.confidence || a.column.column - b.column.column);
  const surest = new Map<number, number>();
  for (const { column, confidence } of guesses)
    if (!surest.has(column.column)) surest.set(column.column, confidence);
  for (const { column, role, confidence } of guesses)
    if (mayStandIn(confidence, surest.get(column.column) ?? 0)) give(columnOf(column, role, confidence));
  const { renamed, added } = twins(columns, assigned, taken);
  for (const column of renamed)
    assigned.splice(
      assigned.findIndex((each) => each.column === column.column),
      1,
      column,
    );
  for (const column of added) give(column);
  const codes = new Set(columns.filter((each) => bestGuess(each)?.role === 'code'));
  // A second column of codes holds no points: it has no role.
  for (const { column, role, confidence } of guesses)
    if (!codes.has(column) || role === 'code') give(columnOf(column, role, confidence));
  give(ruleColumn(columns, taken));
  give(blankCodeColumn(columns, taken));
  give(blankNameColumn(columns, taken));
  give(gluedCodeColumn(columns, assigned));
  for (const column of bareYearColumns(columns, assigned, taken)) give(column);
  return assigned.sort((a, b) => a.column - b.column);
}
