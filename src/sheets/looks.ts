/** Which names' looks are worth asking for: those of rows without codes, whose level only indentation or bold may tell. */
import { readCode } from '../domain/code';
import { cleanText } from '../domain/text';
import type { Grid } from './grid';
import { mayBeName } from './lengths';

/** Cells of one column, in sheet rows and columns, bounds inclusive. */
export interface WantedLooks {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Fewer rows without a code make no levels. */
const leastRows = 3;
/** Headings without points may stand so many rows above the first row that has some. */
const headingsAbove = 6;
/** Tables of names without codes are small. */
const mostRows = 2_000;

const isMark = (text: string): boolean => /^[-+*•·–—]$/u.test(text);
const isName = (text: string): boolean => /\p{L}{2}/u.test(text) && mayBeName(text);
const isFigure = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^[<>≥≤]?\s*\d/u.test(value));

const hasCode = (text: string): boolean => {
  const read = readCode('', 'General', text);
  return read.code !== null || read.ordinal !== undefined;
};

/** The column of a name that opens its row and has figures beside it, but no code; null for any other row. */
function uncodedName(values: Grid['values'][number]): number | null {
  const filled = values.flatMap((value, at) => (value === '' ? [] : [at]));
  const [first, second] = filled;
  if (first === undefined || second === undefined) return null;
  const at = isMark(String(values[first]).trim()) ? second : first;
  const name = values[at];
  if (typeof name !== 'string' || !values.slice(at + 1).some(isFigure)) return null;
  const text = cleanText(name);
  return isName(text) && !hasCode(text) ? at : null;
}

/** Nothing for a sheet whose rows have codes: looks cost a request of their own. */
export function looksWanted(grid: Grid): readonly WantedLooks[] {
  const rows = new Map<number, number[]>();
  for (const [at, values] of grid.values.entries()) {
    const column = uncodedName(values);
    if (column !== null) rows.set(column, [...(rows.get(column) ?? []), at]);
  }
  return [...rows].flatMap(([column, found]) => {
    const [first = 0] = found;
    const last = found.at(-1) ?? 0;
    if (found.length < leastRows) return [];
    const top = Math.max(0, first - headingsAbove);
    return [
      {
        column: grid.left + column,
        top: grid.top + top,
        bottom: grid.top + Math.min(last, top + mostRows),
      },
    ];
  });
}
