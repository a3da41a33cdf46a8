/** Lessons as recognition asks for them: by the folded words of a header, of one cell of it, or of a row. */
import { longestHeader } from '../headers/wording';
import type { Role } from '../../domain/appendix';
import { headerKey, totalKey } from './lesson';
import type { ColumnLesson, Lesson } from './lesson';

export interface Lexicon {
  readonly isEmpty: boolean;
  /** The lesson of a whole header, group words included. */
  readonly column: (header: string) => ColumnLesson | null;
  /** The role that a cell of a header row was taught to mean, alone or under a group. */
  readonly cell: (text: string) => Role | null;
  /** True for the words of a row that was taught to be the total. */
  readonly isTotal: (words: string) => boolean;
}

export const emptyLexicon: Lexicon = {
  isEmpty: true,
  column: () => null,
  cell: () => null,
  isTotal: () => false,
};

/** The roles by the ends of their headers: "ket qua muc" is met as "ket qua muc" and, in its lowest cell, as "muc". */
function rolesOfCells(lessons: readonly ColumnLesson[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const { header, role } of lessons) {
    const words = headerKey(header).split(' ');
    for (let from = words.length - 1; from >= 0; from -= 1) {
      const end = words.slice(from).join(' ');
      if (from === 0 || !roles.has(end)) roles.set(end, role);
    }
  }
  return roles;
}

export function lexiconOf(lessons: readonly Lesson[]): Lexicon {
  if (lessons.length === 0) return emptyLexicon;
  const columns = lessons.flatMap((lesson) => (lesson.kind === 'column' ? [lesson] : []));
  const byHeader = new Map(columns.map((lesson) => [headerKey(lesson.header), lesson]));
  const byCell = rolesOfCells(columns);
  const totals = new Set(
    lessons.flatMap((lesson) => (lesson.kind === 'total' ? [totalKey(lesson.words)] : [])),
  );
  return {
    isEmpty: false,
    column: (header) => byHeader.get(headerKey(header)) ?? null,
    cell: (text) => (text.length > longestHeader ? null : (byCell.get(headerKey(text)) ?? null)),
    isTotal: (words) => totals.has(totalKey(words)),
  };
}
