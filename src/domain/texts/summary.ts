/**
 * The sentences of a report or a plan whose numbers people get wrong, worked out from the table. They are Vietnamese
 * whatever language the pane speaks: they go into the document.
 */
import { isLeaf } from '../appendix';
import type { Appendix, ColumnKey } from '../appendix';
import type { ComparedFigures, Comparison, ComparisonLine } from '../compare';
import {
  boundOf,
  equals,
  exceeds,
  exactly,
  formatScore,
  isInterval,
  isNegative,
  ratio,
  roundScore,
  scoreOf,
  sumScores,
} from '../score';
import type { Score } from '../score';
import { count } from './numerals';

/** Leaves that have both a maximum and points: how many reach it, and what those that do not add up to. */
export interface Tally {
  readonly leaves: number;
  readonly atMaximum: number;
  readonly points: Score;
  readonly maximum: Score;
  /** Leaves with a maximum whose points are not known: they are in none of the other figures. */
  readonly unscored: readonly string[];
  readonly below: {
    readonly leaves: number;
    readonly points: Score;
    readonly maximum: Score;
    readonly codes: readonly string[];
  };
}

/** What a tally looks at: a column of points, that of its maxima, and rows (all when left out). */
export interface TallyColumns {
  readonly points: ColumnKey;
  readonly maximum: ColumnKey;
}

const scoreIn = (appendix: Appendix, row: number, key: ColumnKey): Score | null => {
  const reading = appendix.rows[row]?.points.get(key)?.reading;
  return reading?.kind === 'score' && !reading.percent ? reading.score : null;
};

/** Counts and adds up leaves; one whose points or maximum are not known is left out of everything. */
export const tally = (
  appendix: Appendix,
  { points, maximum }: TallyColumns,
  within: (row: number) => boolean = () => true,
): Tally => {
  const all = appendix.rows.flatMap((row, index) => {
    const [got, most] = [scoreIn(appendix, index, points), scoreIn(appendix, index, maximum)];
    return isLeaf(row) && within(index) && most ? [{ code: row.code.code ?? row.name, got, most }] : [];
  });
  const leaves = all.flatMap(({ code, got, most }) => (got ? [{ code, got, most }] : []));
  const below = leaves.filter(({ got, most }) => exceeds(most, got));
  return {
    leaves: leaves.length,
    atMaximum: leaves.length - below.length,
    points: sumScores(leaves.map(({ got }) => got)),
    maximum: sumScores(leaves.map(({ most }) => most)),
    unscored: all.flatMap(({ code, got, most }) => (got || most.high.value.isZero() ? [] : [code])),
    below: {
      leaves: below.length,
      points: sumScores(below.map(({ got }) => got)),
      maximum: sumScores(below.map(({ most }) => most)),
      codes: below.map(({ code }) => code),
    },
  };
};

/** "12,64", "90": points as a sentence says them; to two decimals at most, unless more are asked for. */
const spoken = (score: Score, decimals = 2): string => formatScore(trimmed(score, decimals));

const trimmed = (score: Score, decimals: number): Score => {
  const { low, high } = roundScore(score, decimals);
  return scoreOf(boundOf(low.value), boundOf(high.value));
};

/**
 * "13,9608/20 điểm, đạt tỷ lệ 69,8%": both figures exact, the ratio to two decimals.
 * @internal A wording held by itself, as published texts have it.
 */
export const pointsSentence = (points: Score, maximum: Score): string => {
  const percent = ratio(points, maximum);
  const figures = `${formatScore(trimmed(points, 4))}/${formatScore(trimmed(maximum, 4))} điểm`;
  return percent === null ? figures : `${figures}, đạt tỷ lệ ${spoken(percent)}%`;
};

/** "Chưa tính 02 tiêu chí, TCTP chưa có điểm: 1.1; 2.3."; null where all have points. */
export const unscoredSentence = ({ unscored }: Tally): string | null =>
  unscored.length === 0
    ? null
    : `Chưa tính ${count(unscored.length)} tiêu chí, TCTP chưa có điểm: ${unscored.join('; ')}.`;

/** "Có 50/68 TCTP đạt điểm tối đa và 18/68 TCTP không đạt điểm tối đa, với tổng số điểm là 13,9608/20 điểm." */
export const tallySentence = ({ leaves, atMaximum, below }: Tally): string => {
  const of = (number: number): string => `${count(number)}/${count(leaves)}`;
  if (below.leaves === 0) return `Có ${of(atMaximum)} tiêu chí, TCTP đạt điểm tối đa.`;
  const rest = `${of(below.leaves)} tiêu chí, TCTP chưa đạt điểm tối đa, được ${pointsSentence(below.points, below.maximum)}`;
  return atMaximum === 0 ? `Có ${rest}.` : `Có ${of(atMaximum)} tiêu chí, TCTP đạt điểm tối đa và ${rest}.`;
};

/** Of a list of nothing but criteria below their maximum: "Có 20 tiêu chí, TCTP chưa đạt điểm tối đa, được … điểm." */
export const belowSentence = ({ below }: Tally): string =>
  `Có ${count(below.leaves)} tiêu chí, TCTP chưa đạt điểm tối đa, được ${pointsSentence(below.points, below.maximum)}.`;

const zero = exactly('0');

/**
 * "tăng 1,75 điểm", "giảm 2,77 điểm", "không thay đổi về điểm".
 * @internal A wording held by itself, as published texts have it.
 */
export const changeOfPoints = (change: Score): string => {
  if (isInterval(change)) return `thay đổi ${spoken(change, 4)} điểm`;
  if (equals(change, zero)) return 'không thay đổi về điểm';
  const size = scoreOf(boundOf(change.low.value.abs(), change.low.decimals));
  return `${isNegative(change) ? 'giảm' : 'tăng'} ${spoken(size, 4)} điểm`;
};

/**
 * "tăng 08 bậc", "giảm 15 bậc", "giữ nguyên thứ hạng"; a better place is a rise.
 * @internal A wording held by itself, as published texts have it.
 */
export const changeOfRank = (places: number): string =>
  places === 0 ? 'giữ nguyên thứ hạng' : `${places > 0 ? 'tăng' : 'giảm'} ${count(Math.abs(places))} bậc`;

/** What a sentence about one index and two years starts from. */
export interface YearSentence {
  /** "Chỉ số CCHC", "SIPAS" … */
  readonly subject: string;
  readonly year: string;
  readonly before?: string;
  /** How many provinces are ranked. */
  readonly ranked?: number;
  readonly comparison: Comparison;
}

/** Points of two years say something of each other where both are of the same maximum. */
const isLike = ({ before, after }: ComparisonLine): boolean => {
  const [then, now] = [before?.maximum, after?.maximum];
  return then && now ? equals(then, now) : true;
};

/** "18,3/23,5": points of the maximum, where it is known. */
const ofMaximum = ({ points, maximum }: ComparedFigures): string =>
  points ? `${spoken(points, 4)}${maximum ? `/${spoken(maximum)}` : ''}` : '';

/** What is said in brackets of the year before; '' where nothing is known of it. */
function sinceThen(line: ComparisonLine, before: string | undefined): string {
  if (before === undefined) return '';
  const like = isLike(line);
  const changes = [
    ...(like && line.points ? [changeOfPoints(line.points)] : []),
    ...(line.rank === null ? [] : [changeOfRank(line.rank)]),
  ];
  const said = [
    ...(!like && line.before?.points ? [`năm ${before} đạt ${ofMaximum(line.before)} điểm`] : []),
    ...(changes.length > 0 ? [`${changes.join(' và ')} so với năm ${before}`] : []),
  ];
  return said.length > 0 ? ` (${said.join('; ')})` : '';
}

/**
 * "Chỉ số CCHC năm 2022 đạt 86,55/100 điểm, xếp thứ 19/63 (giảm 2,77 điểm và giảm 15 bậc so với năm 2021)." What is not
 * known is left out; points of other maxima are not held against each other; null when the year's points are not.
 */
export const yearSentence = ({ subject, year, before, ranked, comparison }: YearSentence): string | null => {
  const line = comparison.total;
  const after = line?.after;
  if (!line || !after?.points) return null;
  const rank =
    after.rank === null
      ? ''
      : `, xếp thứ ${String(after.rank)}${ranked === undefined ? '' : `/${String(ranked)}`}`;
  return `${subject} năm ${year} đạt ${ofMaximum(after)} điểm${rank}${sinceThen(line, before)}.`;
};
