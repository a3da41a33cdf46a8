/** The units of a ranking with their points and places, as they are stated. */
import { ranksUnits } from './across';
import { columnsOf } from './appendix';
import type { Appendix, Column, ColumnKey } from './appendix';
import { rankIn } from './places';
import type { Score } from './score';

/** Behind every place that can be written. */
const lastPlace = 10_000;

/** A unit with its points and its place, as they are stated. */
export interface UnitPlace {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly unit: string;
  /** Points of the latest year, or a ratio where there are no points; null where none are stated. */
  readonly points: Score | null;
  readonly rank: number | null;
}

/** The rank that points have: of their year that of their label, or the last; of several that none fits, the last of all. */
function rankBeside(ranks: readonly Column[], points: Column | undefined): Column | undefined {
  const same = ranks.filter(({ year }) => year === points?.year);
  return same.find(({ label }) => label === points?.label) ?? same.at(-1) ?? ranks.at(-1);
}

/** The units of a ranking of its latest year, best place first, those without a place last; empty for other tables. */
export function unitPlaces(appendix: Appendix, points: ColumnKey | null): UnitPlace[] {
  if (!ranksUnits(appendix)) return [];
  const column = appendix.columns.find(({ key }) => key === points);
  const rank = rankBeside(columnsOf(appendix, 'rank'), column);
  const key = points ?? columnsOf(appendix, 'ratio').at(-1)?.key;
  const places = appendix.rows.flatMap(({ kind, name, points: cells }, row): UnitPlace[] => {
    if (kind !== 'criterion') return [];
    const reading = key === undefined ? undefined : cells.get(key)?.reading;
    const score = reading?.kind === 'score' ? reading.score : null;
    return [{ row, unit: name, points: score, rank: rank ? rankIn(appendix, row, rank) : null }];
  });
  return places.sort((a, b) => (a.rank ?? lastPlace) - (b.rank ?? lastPlace) || a.row - b.row);
}
