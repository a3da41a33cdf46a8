/** What the cells under a header are made of: it confirms or overrules the header's words. */
import { rankOf } from '../../domain/rank-text';
import type { PointReading } from '../../domain/score';
import { compareCodes, looksStyled, readCode } from '../../domain/code';
import type { CodeParts } from '../../domain/code';
import type { Sheet } from '../layout/sheet';
import { mayBeCode, mayBeName } from '../lengths';
import type { Holding } from '../../domain/roles';

export interface Contents {
  /** Cells that hold something. */
  readonly filled: number;
  /** How many different texts they hold. */
  readonly different: number;
  /** 0 … 1 per holding: how many of the filled cells are of this sort. */
  readonly share: Readonly<Record<Holding, number>>;
  /** 0 … 1: how many of its codes follow the one before. */
  readonly inOrder: number;
}

/** Share of a column's filled cells from which on codes, names or figures say what it holds: most of them. */
export const mostlyHolds = 0.6;
/** Share from which on prose does, or points under words that ask for them: dashes and remarks stand between. */
export const halfHolds = 0.5;
/** So many filled cells can contradict the words over them, and do when fewer than this share are of the role's sort. */
const leastCells = 3;
const leastShare = 0.2;

/** True when the cells are not what a role holds. */
export const contradicts = ({ filled, share }: Contents, holds: Holding): boolean =>
  filled >= leastCells && share[holds] < leastShare;

/** A wordless column has so many filled cells at least, and one in so many rows: codes stand at fields alone in some tables. */
const [leastFilled, oneIn] = [2, 8];

/** True where a column without words over it is filled often enough to be one of the table. */
export const belongsBeside = (filled: number, rows: number): boolean =>
  filled >= leastFilled && filled * oneIn >= rows;

/** So many filled cells say what a column holds. */
const sampleSize = 160;
/** Letters; longer words are no points. */
const longestPoints = 60;

function orderOf(codes: readonly string[]): number {
  if (codes.length < 2) return codes.length;
  const steps = codes.slice(1).filter((code, at) => compareCodes(codes[at] ?? code, code) < 0);
  return steps.length / (codes.length - 1);
}

/** A rank that is no bare figure: "5/63", "Hạng 3", "2 (đồng hạng)"; what reads as an interval is one of points. */
const isWordedRank = (text: string, reading: PointReading | null): boolean =>
  /\D/u.test(text) && !(reading?.kind === 'score' && reading.form === 'interval') && rankOf(text) !== null;

const isMarked = (parts: CodeParts | null): boolean =>
  parts !== null && (parts.code !== null || parts.ordinal !== undefined);

const sharesOf = (count: Readonly<Record<Holding, number>>, filled: number): Contents['share'] =>
  Object.fromEntries(
    Object.entries(count).map(([holding, times]) => [holding, filled === 0 ? 0 : times / filled]),
  ) as Record<Holding, number>;

/** Measures a column over the given sheet rows. */
export function contentsOf(sheet: Sheet, column: number, rows: readonly number[]): Contents {
  const count = { codes: 0, names: 0, points: 0, percent: 0, ranks: 0, text: 0 };
  const codes: string[] = [];
  const texts = new Set<string>();
  let filled = 0;
  for (const row of rows) {
    if (filled >= sampleSize) break;
    const text = sheet.text(row, column);
    if (text === '') continue;
    filled += 1;
    texts.add(text);
    const value = sheet.value(row, column);
    const format = sheet.format(row, column);
    const code = mayBeCode(text) || typeof value === 'number' ? readCode(value, format, '') : null;
    if (isMarked(code) || (typeof value !== 'number' && looksStyled(text))) count.codes += 1;
    if (code?.code) codes.push(code.code);
    const words = /\p{L}{2}.*\p{L}/u.test(text) && typeof value === 'string';
    const reading = words && text.length > longestPoints ? null : sheet.point(row, column);
    if (isWordedRank(text, reading)) count.ranks += 1;
    const means = reading?.kind === 'not-score' ? reading.means : undefined;
    if (means) {
      // A word where points stand says as much for points as for text.
      count.points += 1;
      count.text += 1;
      continue;
    }
    if (words && reading?.kind !== 'score') {
      count.text += 1;
      if (mayBeName(text)) count.names += 1;
      continue;
    }
    if (reading?.kind === 'score' || reading?.kind === 'blank' || reading?.kind === 'error') {
      count.points += 1;
      count.percent += 1;
      if (/^\d{1,3}$/u.test(text)) count.ranks += 1;
    }
    // A date or a number of a document is text, whatever it begins with.
    else if (reading?.kind === 'not-score') count.text += 1;
  }
  return { filled, different: texts.size, share: sharesOf(count, filled), inOrder: orderOf(codes) };
}
