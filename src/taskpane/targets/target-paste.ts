/** A column pasted from a sheet or a document: which pasted line is which criterion's target. Pure. */
import { isLeaf } from '../../domain/appendix';
import type { Appendix } from '../../domain/appendix';
import { equals, sumScores } from '../../domain/score';
import type { Score } from '../../domain/score';
import { partsOf } from '../../domain/tree';
import { readTarget } from './target-input';

export interface PastedTargets {
  /** By row of `Appendix.rows`. */
  readonly targets: ReadonlyMap<number, Score | null>;
  /** Lines that stood for sums, which follow by themselves. */
  readonly sums: number;
  /** Lines that hold no score, and lines beyond the table's end. */
  readonly unread: number;
}

/** The lines of a clipboard text, cells apart; the line break at its end is none of them. */
const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1')));

/** True for text that is more than one cell: it is pasted as a column, not typed into one field. */
export const isColumn = (text: string): boolean => linesOf(text).length > 1 || text.includes('\t');

const codeIn = (cells: readonly string[]): string => (cells[0] ?? '').replace(/\.$/u, '');

/** Lines that begin with a code go where the code is, whatever their order. */
function byCode(appendix: Appendix, lines: readonly (readonly string[])[]): PastedTargets | null {
  const rows = new Map(appendix.rows.map(({ code }, index) => [code.code ?? '', index]));
  const known = lines.filter((cells) => cells.length > 1 && rows.has(codeIn(cells)));
  if (known.length * 2 <= lines.length || lines.some((cells) => cells.length < 2)) return null;
  return place(
    appendix,
    lines.map((cells) => ({ row: rows.get(codeIn(cells)) ?? -1, text: cells.at(-1) ?? '' })),
  );
}

interface PlacedLine {
  readonly row: number;
  readonly text: string;
}

function place({ rows }: Appendix, lines: readonly PlacedLine[]): PastedTargets {
  const targets = new Map<number, Score | null>();
  let [sums, unread] = [0, 0];
  for (const { row, text } of lines) {
    const target = rows[row];
    const read = readTarget(text);
    if (target && !isLeaf(target)) sums += 1;
    else if (!target || read.kind === 'unreadable') unread += 1;
    else targets.set(row, read.kind === 'score' ? read.score : null);
  }
  return { targets, sums, unread };
}

/** How many sums of this placing are what their pasted parts add up to, less those that are not. */
function fits(appendix: Appendix, lines: readonly PlacedLine[]): number {
  const scores = new Map(
    lines.flatMap(({ row, text }) => {
      const read = readTarget(text);
      return read.kind === 'score' ? [[row, read.score] as const] : [];
    }),
  );
  return lines.reduce((sum, { row }) => {
    const parts = partsOf(appendix, row);
    const [stated, below] = [scores.get(row), parts.flatMap((part) => scores.get(part) ?? [])];
    if (!stated || parts.length === 0 || below.length < parts.length) return sum;
    return sum + (equals(stated, sumScores(below)) ? 1 : -1);
  }, 0);
}

/**
 * Places pasted lines from a row downwards. A column copied from the table has its sums in it, a list of criteria has
 * not: lines are taken row by row when there are too many for the leaves or when their sums fit, else leaf by leaf.
 */
export function placePasted(appendix: Appendix, from: number, text: string): PastedTargets {
  const lines = linesOf(text);
  const coded = byCode(appendix, lines);
  if (coded) return coded;
  const words = lines.map((cells) => cells.at(-1) ?? '');
  const below = appendix.rows.flatMap((row, index) =>
    index >= from && row.kind !== 'section' ? [index] : [],
  );
  const leaves = below.filter((index) => isLeaf(appendix.rows[index]!));
  const along = (rows: readonly number[]): PlacedLine[] =>
    words.map((word, at) => ({ row: rows[at] ?? -1, text: word }));
  const [everyRow, everyLeaf] = [along(below), along(leaves)];
  const rowByRow = words.length > leaves.length || fits(appendix, everyRow) > 0;
  return place(appendix, rowByRow ? everyRow : everyLeaf);
}
