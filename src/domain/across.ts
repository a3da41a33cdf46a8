/** Tables with a unit per row: what a column of totals adds up across, and the most that can be got in each column. */
import type { Appendix, Column, ColumnKey } from './appendix';
import { kindOf } from './kinds';
import { isScored } from './roles';
import { Exact, exceeds, isNegative, judge, readPoint, subtract, sumScores, zero } from './score';
import type { Score } from './score';
import { statedScore } from './tree';

/** True for a table whose rows are units. */
export const ranksUnits = ({ kind }: Pick<Appendix, 'kind'>): boolean => kindOf(kind).ranksUnits === true;

/** The points a unit has in a column, as they count in its total: a penalty takes off, whatever its sign. */
export const countedScore = (appendix: Appendix, column: Column, index: number): Score | null => {
  const stated = statedScore(appendix.rows[index], column.key);
  return stated && column.extra === 'penalty' && !isNegative(stated) ? subtract(zero, stated) : stated;
};

/** A stated total of a row, and how it stands to the points beside it that it adds up. */
interface JudgedTotal {
  readonly index: number;
  readonly stated: Score;
  readonly scores: readonly Score[];
  readonly verdict: ReturnType<typeof judge>;
}

/** The rows that state a total and something of its parts. */
export const judgedBeside = (
  appendix: Appendix,
  total: Column,
  parts: readonly Column[],
): readonly JudgedTotal[] =>
  appendix.rows.flatMap((row, index) => {
    const stated = statedScore(row, total.key);
    const scores = parts.flatMap((part) => countedScore(appendix, part, index) ?? []);
    if (stated === null || scores.length === 0) return [];
    return [{ index, stated, scores, verdict: judge(stated, scores) }];
  });

/** The sets of columns that a total may add up, the likeliest first. */
function candidates(appendix: Appendix, total: Column): (readonly Column[])[] {
  const beside = appendix.columns.filter(
    ({ key, role, year }) => key !== total.key && isScored(role) && role !== 'total' && year === total.year,
  );
  const before = beside.filter(({ column }) => column < total.column);
  const plain = before.filter(({ role }) => role !== 'self-scored');
  const totals = appendix.columns.filter(({ role, column }) => role === 'total' && column < total.column);
  const sinceTotal = plain.filter(
    ({ column }) => column > Math.max(-1, ...totals.map((each) => each.column)),
  );
  const labelled = plain.filter(({ role }) => role === 'achieved');
  const scored = plain.filter(({ role }) => role !== 'achieved');
  return [plain, sinceTotal, before, labelled, scored, beside].filter((columns) => columns.length > 1);
}

/** Half a unit of the last decimal that a column is written with: its totals may be rounded by as much. */
function roundingOf({ rows }: Appendix, { key }: Column): Exact {
  const written = rows.flatMap((row) => {
    const stated = row.kind === 'criterion' ? statedScore(row, key) : null;
    return stated === null ? [] : [stated.low.decimals];
  });
  return new Exact(10).pow(-Math.max(0, ...written)).div(2);
}

/** Whether a total is the sum of its parts across, as far as it and they are rounded. */
const isSum = (stated: Score, parts: readonly Score[], rounding: Exact): boolean =>
  judge(stated, parts) !== 'mismatch' ||
  [subtract(stated, sumScores(parts))].every(
    ({ low, high }) => low.value.abs().lte(rounding) && high.value.abs().lte(rounding),
  );

/** How many units' totals are the sum of some columns, and how many can be judged. */
function agreement(appendix: Appendix, total: Column, parts: readonly Column[]): readonly [number, number] {
  let [agreeing, judged] = [0, 0];
  const rounding = roundingOf(appendix, total);
  for (const [index, row] of appendix.rows.entries()) {
    const stated = row.kind === 'criterion' ? statedScore(row, total.key) : null;
    const scores = parts.flatMap((part) => countedScore(appendix, part, index) ?? []);
    if (stated === null || scores.length === 0) continue;
    judged += 1;
    if (isSum(stated, scores, rounding)) agreeing += 1;
  }
  return [agreeing, judged];
}

const known = new WeakMap<Appendix, Map<ColumnKey, readonly Column[] | null>>();

function findAcross(appendix: Appendix, total: Column): readonly Column[] | null {
  const ranked = candidates(appendix, total)
    .map((parts) => ({ parts, counts: agreement(appendix, total, parts) }))
    .sort((a, b) => b.counts[0] - a.counts[0]);
  const [best] = ranked;
  return best && best.counts[0] * 2 > best.counts[1] ? best.parts : null;
}

/**
 * The columns that a total adds up across: those under which most units' totals agree. Null where half of them would be
 * wrong: the total is then no plain sum (an average, weighted points), and nothing is said of it.
 */
export function acrossColumns(appendix: Appendix, total: Column): readonly Column[] | null {
  if (total.role !== 'total' || !ranksUnits(appendix)) return null;
  const found = known.get(appendix) ?? new Map<ColumnKey, readonly Column[] | null>();
  known.set(appendix, found);
  const parts = found.get(total.key);
  if (parts !== undefined) return parts;
  const across = findAcross(appendix, total);
  found.set(total.key, across);
  return across;
}

/** A total that its row's points do not add up to. */
export interface AcrossMismatch {
  readonly index: number;
  readonly stated: Score;
  readonly sum: Score;
}

/** The totals of a column that are not the sum of their row: those of units, and of the row of maxima. */
export function acrossMismatches(appendix: Appendix, total: Column): AcrossMismatch[] {
  const parts = acrossColumns(appendix, total);
  if (parts === null) return [];
  const rounding = roundingOf(appendix, total);
  return appendix.rows.flatMap((row, index) => {
    const isMaximum = row.closing === 'maximum';
    const stated = row.kind === 'criterion' || isMaximum ? statedScore(row, total.key) : null;
    const counted = isMaximum ? parts.filter(({ extra }) => extra === undefined) : parts;
    const scores = counted.flatMap((part) => countedScore(appendix, part, index) ?? []);
    if (stated === null || scores.length === 0 || isSum(stated, scores, rounding)) return [];
    return isMaximum && scores.length < counted.length ? [] : [{ index, stated, sum: sumScores(scores) }];
  });
}

/** "(15 điểm)", "tối đa 15": the most that a header says its column can hold. */
const headed =
  /(?:tối đa|max(?:imum)?)\D{0,12}(\d{1,4}(?:[.,]\d{1,2})?)|\((\d{1,4}(?:[.,]\d{1,2})?)\s*(?:điểm|đ)\)/iu;

const scoreOf = (text: string | undefined): Score | null => {
  const reading = text === undefined ? null : readPoint(text, 'General');
  return reading?.kind === 'score' ? reading.score : null;
};

function headerMaximum({ header }: Column): Score | null {
  const match = headed.exec(header);
  return scoreOf(match?.[1] ?? match?.[2]);
}

/** "Chỉ đạo (20)": a bare number behind the name of a part. */
const bare = /\((\d{1,3}(?:[.,]\d{1,2})?)\)\s*$/u;
/** So many parts say so, and so many cells may be above: that one is told. */
const [leastBare, mostAbove] = [2, 1];

/** Bare numbers behind the names of all parts, where they count no columns and hardly any cell is above them: the most of each part. */
function bareMaxima(appendix: Appendix): ReadonlyMap<ColumnKey, Score> {
  const parts = appendix.columns.filter(({ role, extra }) => role === 'achieved' && extra === undefined);
  const said = parts.flatMap((part) => {
    const most = scoreOf(bare.exec(part.header)?.[1]);
    return most === null ? [] : [[part.key, most] as const];
  });
  const numbers = said.map(([, { low }]) => low.value.toNumber());
  const areColumns = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  const above = said.flatMap(([key, most]) =>
    appendix.rows.filter((row) => {
      const stated = row.kind === 'criterion' ? statedScore(row, key) : null;
      return stated !== null && exceeds(stated, most);
    }),
  ).length;
  const areMaxima = said.length >= leastBare && said.length === parts.length && !areColumns;
  return new Map(areMaxima && above <= mostAbove ? said : []);
}

/** The most that can be got in each column of points: as a row of maxima says, else as the headers do. */
export function maximaAcross(appendix: Appendix): ReadonlyMap<ColumnKey, Score> {
  const row = appendix.rows.find(({ closing }) => closing === 'maximum');
  const behind = bareMaxima(appendix);
  return new Map(
    appendix.columns
      .filter(({ role }) => isScored(role))
      .flatMap((column) => {
        const most = statedScore(row, column.key) ?? headerMaximum(column) ?? behind.get(column.key) ?? null;
        return most === null ? [] : [[column.key, most] as const];
      }),
  );
}
