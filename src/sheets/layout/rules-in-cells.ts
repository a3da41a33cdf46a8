/** Rules of scoring inside a row's own cells: a column of rules, words beside the maximum, lines or brackets in the name. */
import { rowIndex } from '../../a1/place';
import type { Column, ScoringRule } from '../../domain/appendix';
import { isMaximum } from '../../domain/roles';
import type { CodedRow } from './coded';
import { scoreIn, statesPoints } from './rules';
import type { Sheet } from './sheet';

/** Longer cells are prose of another kind. */
const longestCell = 4_000;

const clauses = (text: string): string[] =>
  text
    .slice(0, longestCell)
    .split(/\r?\n|;|\.\s+(?=[-+\p{Lu}])/u)
    .map((clause) =>
      clause
        .normalize('NFC')
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^[-+*•·–—] ?/u, ''),
    )
    .filter((clause) => clause !== '');

/** What a column says in the row's own sheet rows; rows of rules below it speak for themselves. */
const writtenIn = (sheet: Sheet, { piece }: CodedRow, column: Column): string =>
  piece.rows
    .filter((each) => piece.rules?.some((rule) => rule.row === rowIndex(each)) !== true)
    .map((each) => sheet.value(each, column.column))
    .filter((value) => typeof value === 'string')
    .join('\n');

/** All that a column of rules says. */
const inOwnColumn = (text: string): readonly string[] => clauses(text);

/** "1,0 (đúng hạn: 1; trễ: 0,5)": what stands beside the number and gives points. */
function besideMaximum(text: string): readonly string[] {
  const cell = text.trim();
  if (cell === '') return [];
  const number = /^[\d.,]+(?:\s*(?:điểm|đ)(?!\p{L}))?/iu.exec(cell)?.[0];
  const rest = number === undefined ? '' : cell.slice(number.length).trim();
  return clauses(rest.replace(/^[([]([\s\S]*)[)\]]$/u, '$1')).filter(statesPoints);
}

/** Lines below the name, or a bracket after it, that give points; a single one in the midst of a name is part of it. */
function inName(text: string): readonly string[] {
  if (!text.includes('\n') && !/[)\]]\s*$/u.test(text)) return [];
  const lines = text.split(/\r?\n/u).slice(1).flatMap(clauses).filter(statesPoints);
  if (lines.length > 0) return lines;
  const bracket = /[([]([^()[\]]*)[)\]]$/u.exec(text.trim())?.[1] ?? '';
  const cases = bracket.includes(';') ? clauses(bracket).filter(statesPoints) : [];
  return cases.length > 1 ? cases : [];
}

const readers: readonly {
  readonly reads: (column: Column) => boolean;
  readonly cases: (text: string) => readonly string[];
}[] = [
  { reads: ({ role }) => role === 'rule', cases: inOwnColumn },
  { reads: ({ role }) => isMaximum(role), cases: besideMaximum },
  { reads: ({ role }) => role === 'name', cases: inName },
];

/** The rules in a criterion's own cells, in the order of its columns. */
export function rulesInCells(
  sheet: Sheet,
  row: CodedRow,
  columns: readonly Column[],
): readonly ScoringRule[] {
  if (row.kind !== 'criterion') return [];
  return columns.flatMap((column) => {
    const reader = readers.find(({ reads }) => reads(column));
    const cases = reader?.cases(writtenIn(sheet, row, column)) ?? [];
    return cases.map((text) => ({ row: rowIndex(row.piece.row), text, points: scoreIn(text) }));
  });
}
