/**
 * Rows below a total, or at the head or foot of a list of units, that say something of what stands above: its ratio, what was lost, an
 * average, the best and the worst, the ranks of the units beside each other. What exactly they mean their own figures tell: where
 * most cells of a row bear no meaning out, nothing is said of it.
 */
import { ranksUnits } from './across';
import type { Appendix, ClosingKind, Column, Row } from './appendix';
import { slipsOf } from './borne-out';
import { wrongRanks } from './places';
import type { StatedRank } from './places';
import { maximumFor } from './primary';
import { rankOf } from './rank-text';
import { pointColumns } from './recompute';
import { isMaximum } from './roles';
import { Exact, isInterval } from './score';
import type { Score } from './score';
import { statedScore } from './tree';

/** A cell of such a row that is not what the others of its row are. */
export interface WrongClosing {
  readonly index: number;
  readonly column: Column;
  readonly stated: string;
  readonly expected: string;
  /** True where its words alone tell what it means: no other cell of its row bears that out. */
  readonly byWords?: true;
}

/** What a row may mean: the exact figure of a column, or null where it has none. */
type Meaning = (column: Column) => Exact | null;

/** So many rows above a difference may be what it is taken from. */
const mostAbove = 6;
/** An expected figure is said with so many decimals at least. */
const leastDecimals = 2;

const figureOf = (score: Score | null): Exact | null =>
  score === null || isInterval(score) ? null : score.low.value;

/** The figures that rows state in a column. */
const figuresIn = (rows: readonly Row[], { key }: Column): readonly Exact[] =>
  rows.flatMap((row) => figureOf(statedScore(row, key)) ?? []);

/** The units a row at the foot may speak of: those of the list it closes, and all. */
function groupsAbove({ rows }: Appendix, index: number): (readonly Row[])[] {
  let end = index;
  while (end > 0 && rows[end - 1]?.kind === 'closing') end -= 1;
  let start = end;
  while (start > 0 && rows[start - 1]?.kind === 'criterion') start -= 1;
  return [rows.slice(start, end), rows.filter(({ kind }) => kind === 'criterion')];
}

const among =
  (rows: readonly Row[], make: (figures: readonly Exact[]) => Exact): Meaning =>
  (column) => {
    const figures = figuresIn(rows, column);
    return figures.length === 0 ? null : make(figures);
  };

const average = (figures: readonly Exact[]): Exact =>
  figures.reduce((sum, figure) => sum.plus(figure)).div(figures.length);

/** What a row makes of the total and of its maximum in each column. */
const ofTotal =
  (appendix: Appendix, make: (total: Exact, maximum: Exact) => Exact): Meaning =>
  (column) => {
    const row = appendix.rows[appendix.total ?? -1];
    const maximum = isMaximum(column.role) ? null : maximumFor(appendix, column);
    const total = figureOf(statedScore(row, column.key));
    const most = maximum && figureOf(statedScore(row, maximum.key));
    return total && most && !most.isZero() ? make(total, most) : null;
  };

/** The total and the closing rows above a row. */
const above = ({ rows, total }: Appendix, index: number): readonly Row[] =>
  rows.filter((row, at) => at < index && (at === total || row.kind === 'closing')).slice(-mostAbove);

/** By how much two of the rows above differ, either way: this year and the year before, points or ranks. */
function differencesAbove(appendix: Appendix, index: number): readonly Meaning[] {
  const rows = above(appendix, index);
  return rows.flatMap((from) =>
    rows
      .filter((less) => less !== from)
      .map((less): Meaning => ({ key }) => {
        const [whole, part] = [figureOf(statedScore(from, key)), figureOf(statedScore(less, key))];
        return whole && part ? whole.minus(part) : null;
      }),
  );
}

/** What a closing row of a kind may mean. */
function meaningsOf(appendix: Appendix, index: number, closing: ClosingKind): readonly Meaning[] {
  if (ranksUnits(appendix)) {
    const groups = groupsAbove(appendix, index);
    if (closing === 'average') return groups.map((rows) => among(rows, average));
    if (closing !== 'extreme') return [];
    return groups.flatMap((rows) => [
      among(rows, (figures) => Exact.max(...figures)),
      among(rows, (figures) => Exact.min(...figures)),
    ]);
  }
  if (closing === 'ratio') return [ofTotal(appendix, (total, most) => total.div(most).times(100))];
  if (closing !== 'difference') return [];
  return [
    ofTotal(appendix, (total, most) => most.minus(total)),
    ofTotal(appendix, (total, most) => total.minus(most)),
    ...differencesAbove(appendix, index),
  ];
}

/** "Tỷ lệ đạt (%)" and no more: whatever else is counted there would be named. */
const plainRatio = /^(?:đạt )?t[ỷỉ] lệ(?: đạt(?: được)?)?(?: ?\(?%\)?)?$/iu;

/** What the words of a row alone leave it to mean: a ratio of the total, or what is more than in the year whose points stand above it. */
function plainMeaning(appendix: Appendix, index: number): Meaning | null {
  const { rows, total } = appendix;
  const row = rows[index];
  if (row?.closing === 'ratio')
    return plainRatio.test(row.name.normalize('NFC').trim())
      ? (meaningsOf(appendix, index, 'ratio')[0] ?? null)
      : null;
  const earlier = above(appendix, index).find(
    ({ closing, year }) => closing === 'earlier' && year !== undefined && year === row?.year,
  );
  if (row?.closing !== 'difference' || earlier === undefined) return null;
  return ({ key }) => {
    const [now, then] = [rows[total ?? -1], earlier].map((each) => figureOf(statedScore(each, key)));
    return now && then ? now.minus(then) : null;
  };
}

interface Judged {
  readonly borneOut: number;
  readonly wrong: WrongClosing[];
}

/** The cells of a row against one meaning; a cell may be rounded, or cut off, in its last decimal. */
function judgeBy(appendix: Appendix, index: number, meaning: Meaning): Judged {
  const wrong: WrongClosing[] = [];
  let borneOut = 0;
  for (const column of pointColumns(appendix)) {
    const reading = appendix.rows[index]?.points.get(column.key)?.reading;
    const score = reading?.kind === 'score' && !isInterval(reading.score) ? reading.score.low : null;
    const exact = meaning(column);
    if (score === null || exact === null) continue;
    const unit = new Exact(10).pow(-score.decimals);
    if (score.value.minus(exact).abs().lt(unit)) borneOut += 1;
    else {
      const expected = exact.toDecimalPlaces(Math.max(leastDecimals, score.decimals)).toFixed();
      wrong.push({ index, column, stated: score.value.toFixed(), expected });
    }
  }
  return { borneOut, wrong };
}

/** Ranks of the units of a matrix, by the points of the total above them. */
function wrongRanksIn(appendix: Appendix, index: number): readonly WrongClosing[] {
  const [row, total] = [appendix.rows[index], appendix.rows[appendix.total ?? -1]];
  const columns = pointColumns(appendix).filter(({ role, unit }) => unit !== undefined && !isMaximum(role));
  const stated = columns.flatMap((column, at): StatedRank[] => {
    const rank = rankOf(row?.points.get(column.key)?.value);
    const points = statedScore(total, column.key);
    return rank === null || points === null ? [] : [{ index: at, rank, points }];
  });
  // Ranks of another year go by points of that year.
  const isOtherYear =
    row?.year !== undefined && columns.some(({ year }) => year !== undefined && year !== row.year);
  if (isOtherYear) return [];
  const roles = new Set(stated.map(({ index: at }) => columns[at]?.role));
  if (roles.size !== 1) return [];
  return wrongRanks(stated).flatMap(({ index: at, stated: rank, expected }): WrongClosing[] => {
    const column = columns[at];
    return column ? [{ index, column, stated: String(rank), expected: String(expected) }] : [];
  });
}

/** The one figure of a row that its words alone tell, where it is another. */
function byWordsAlone(appendix: Appendix, index: number): readonly WrongClosing[] {
  const meaning = plainMeaning(appendix, index);
  const { wrong } = meaning ? judgeBy(appendix, index, meaning) : { wrong: [] };
  return wrong.length === 1 ? wrong.map((each) => ({ ...each, byWords: true as const })) : [];
}

/** The wrong cells of a table's closing rows. */
export function wrongClosings(appendix: Appendix): readonly WrongClosing[] {
  return appendix.rows.flatMap(({ closing }, index): readonly WrongClosing[] => {
    if (closing === undefined) return [];
    if (closing === 'rank') return ranksUnits(appendix) ? [] : wrongRanksIn(appendix, index);
    let best: Judged = { borneOut: 0, wrong: [] };
    for (const meaning of meaningsOf(appendix, index, closing)) {
      const judged = judgeBy(appendix, index, meaning);
      if (judged.borneOut - judged.wrong.length > best.borneOut - best.wrong.length) best = judged;
    }
    return best.borneOut === 0 ? byWordsAlone(appendix, index) : slipsOf(best);
  });
}
