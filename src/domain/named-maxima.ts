/** The most a criterion can get, where only its name says so: "Văn bản (3 điểm)". */
import { isLeaf, maximumColumns } from './appendix';
import type { Appendix } from './appendix';
import { readPoint } from './score';
import type { Score } from './score';

const named = /\((?:tối đa:? )?(\d{1,4}(?:[.,]\d{1,3})?) ?(?:điểm|đ)\)$/iu;

/** So many names at least must say it, and most of them: a single figure in brackets may say anything. */
const leastNamed = 3;

function maximumIn(name: string): Score | null {
  const text = named.exec(name.trim())?.[1];
  const reading = text === undefined ? null : readPoint(text, 'General');
  return reading?.kind === 'score' ? reading.score : null;
}

/** The maxima that names of leaves say, by index of the row; empty for a table with a column of maxima. */
export function namedMaxima(appendix: Appendix): ReadonlyMap<number, Score> {
  if (maximumColumns(appendix).length > 0) return new Map();
  const leaves = appendix.rows.filter(isLeaf).length;
  const found = new Map<number, Score>();
  for (const [index, row] of appendix.rows.entries()) {
    const most = isLeaf(row) && row.extra === undefined ? maximumIn(row.name) : null;
    if (most !== null) found.set(index, most);
  }
  return found.size >= leastNamed && found.size * 2 > leaves ? found : new Map();
}
