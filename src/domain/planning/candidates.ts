/** Which leaves a goal may raise, and to what: the levels a person would write, not every decimal. */
import { isLeaf } from '../appendix';
import type { Appendix, ColumnKey, Row } from '../appendix';
import { Exact } from '../score';
import { statedScore } from '../tree';
import { stepAbove, usualStep } from './steps';

/** A leaf that may be raised. */
export interface Candidate {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly units: readonly string[];
  readonly from: Exact;
  readonly maximum: Exact;
  readonly step: Exact;
  /** Scored by survey: it moves little in a year. */
  readonly survey: boolean;
  /** Of the survey with 0 points: it was not asked last year, so no year's movement bounds it. */
  readonly unsurveyed: boolean;
  /** How hard it is to raise this criterion at all, as a whole number of 1 or more. */
  readonly effort: number;
}

/** What a person may set about the planning of one leaf, by row index. */
export interface LeafWish {
  readonly locked?: boolean;
  /** Highest value to plan. */
  readonly cap?: Exact;
  /** Lowest value to plan: the criterion must get at least this. */
  readonly floor?: Exact;
  readonly step?: Exact;
  readonly effort?: number;
}

export interface CandidateOptions {
  readonly from: ColumnKey;
  readonly maximum: ColumnKey;
  /** Lead units of a row, inherited ones included. */
  readonly unitsOf: (row: number) => readonly string[];
  /** True for a criterion scored by survey, as the scheme or its name says. */
  readonly isSurvey: (row: Row) => boolean;
  readonly stepOf?: (row: Row) => Exact | null;
}

/** Default efforts: opinions of people move slowest, the rest alike until someone says otherwise. */
const defaultEffort = { survey: 3, other: 1 } as const;

/** Reads one row's score; null when the cell is blank or no points. An interval counts with its lower bound. */
const scoreAt = (row: Row, column: ColumnKey): Exact | null => statedScore(row, column)?.low.value ?? null;

/**
 * The leaves below maximum, in the order of the sheet. What nobody has scored cannot be planned: blank is not 0, and an
 * announced total may well count the points that are not written.
 */
export function goalCandidates(appendix: Appendix, options: CandidateOptions): Candidate[] {
  return appendix.rows.flatMap((row, index) => {
    if (!isLeaf(row)) return [];
    const [from, maximum] = [scoreAt(row, options.from), scoreAt(row, options.maximum)];
    if (from === null || maximum === null || from.gte(maximum)) return [];
    const survey = options.isSurvey(row);
    return {
      row: index,
      code: row.code.code ?? '',
      name: row.name,
      units: options.unitsOf(index),
      from,
      maximum,
      step: usualStep(options.stepOf?.(row) ?? null, survey, maximum),
      survey,
      unsurveyed: survey && from.isZero(),
      effort: survey ? defaultEffort.survey : defaultEffort.other,
    };
  });
}

/**
 * The values a candidate may be raised to, ascending, its present value first: multiples of its step, and its ceiling.
 * A locked candidate has only its present value; a floor above the ceiling leaves none.
 */
export function levelsOf(candidate: Candidate, wish: LeafWish, surveyGain: Exact): Exact[] {
  const { from, maximum } = candidate;
  if (wish.locked) return [from];
  const step = wish.step ?? candidate.step;
  const reach = candidate.survey && !candidate.unsurveyed ? from.plus(surveyGain) : maximum;
  const ceiling = Exact.min(maximum, wish.cap ?? maximum, wish.floor ? Exact.max(reach, wish.floor) : reach);
  const levels = [from];
  for (let level = stepAbove(from, step); level.lt(ceiling); level = level.plus(step)) levels.push(level);
  if (ceiling.gt(from)) levels.push(ceiling);
  const floor = wish.floor;
  return floor ? levels.filter((level) => level.gte(floor)) : levels;
}
