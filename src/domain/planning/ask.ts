/** From "đạt 92 điểm" and an appendix to a question for the planner: one way for the pane and the terminal. */
import { countedFrom, mostAt, truthsOf } from '../announced';
import type { TwoTruths } from '../announced';
import { isLeaf } from '../appendix';
import type { Appendix } from '../appendix';
import type { Sums } from '../recompute';
import type { Scheme } from '../scheme';
import { Exact } from '../score';
import type { StaleSum } from '../stale';
import type { Summary } from '../summary';
import { statedScore } from '../tree';
import { goalCandidates } from './candidates';
import type { Candidate, LeafWish } from './candidates';
import type { GoalQuestion, Preference } from './goal-question';
import { schemeSteps, stepRule } from './steps';
import { surveyRows } from './survey';

/** Where a plan starts, and what the table says of it. */
export interface Start {
  /** Points that are counted on: the announced ones, of which the lower bound. */
  readonly points: Exact;
  readonly truths: TwoTruths;
}

/** As much of an appendix's report as a plan goes by. */
export interface GoalSource {
  readonly appendix: Appendix;
  readonly sums: Sums;
  readonly summary: Summary;
  readonly stale?: readonly StaleSum[];
  readonly scheme: { readonly scheme: Scheme | null };
}

export interface GoalRequest {
  /** `total`: points to reach; `gain`: points to add to what is achieved. */
  readonly goal: { readonly kind: 'total' | 'gain'; readonly points: Exact };
  /** The field the goal is for, as an index into `Appendix.rows`; null for the whole. */
  readonly field: number | null;
  readonly wishes: ReadonlyMap<number, LeafWish>;
  readonly surveyGain: Exact;
  readonly unitLimit: number | null;
  readonly preference: Preference;
}

/** What a person has not set: survey criteria move a tenth of a point a year, units carry any number of criteria. */
export const usualRequest = {
  surveyGain: new Exact('0.1'),
  unitLimit: null,
  preference: 'fewest',
} as const satisfies Partial<GoalRequest>;

/** True for the row itself and all rows below it; for all rows where it is null. */
export function isBelow({ rows }: Appendix, row: number, above: number | null): boolean {
  if (above === null) return true;
  for (let at: number | null = row; at !== null; at = rows[at]?.parent ?? null) if (at === above) return true;
  return false;
}

/** The leaves that may be raised, in the order of the sheet; none without maxima and achieved points. */
export function candidatesOf({ appendix, summary, scheme }: GoalSource): readonly Candidate[] {
  const { maximum, achieved } = summary.primary;
  if (maximum === null || achieved === null) return [];
  const survey = surveyRows(appendix, scheme.scheme);
  const indexOf = new Map(appendix.rows.map((row, index) => [row, index]));
  const units = new Map(summary.belowMaximum.map(({ row, units: own }) => [row, own]));
  return goalCandidates(appendix, {
    from: achieved,
    maximum,
    unitsOf: (row) => units.get(row) ?? [],
    isSurvey: (row) => survey[indexOf.get(row) ?? -1] ?? false,
    stepOf: stepRule(appendix, schemeSteps(appendix, scheme.scheme)),
  });
}

/**
 * The points achieved now, in a field or in all: as they were announced; where that sum waits to be recomputed, is above the
 * maximum (it counts rows twice), or is not there, as the leaves add up. Null where nothing was scored.
 */
export function startOf(source: GoalSource, field: number | null): Start | null {
  const { achieved, maximum } = source.summary.primary;
  const { row, achieved: exact, statedAchieved: stated } = source.summary.total;
  if (achieved === null || maximum === null) return null;
  const at = field ?? row;
  const truths = at === null ? { stated, exact, cause: null } : truthsOf(source, achieved, at);
  const points = countedFrom(truths)?.low.value;
  return points === undefined ? null : { points, truths };
}

/** The most points there are, in a field or in all; null where the table does not say. */
function mostOf(source: GoalSource, field: number | null): Exact | null {
  const { primary, total } = source.summary;
  const row = field ?? total.row;
  if (row !== null && primary.achieved !== null) return mostAt(source, primary.achieved, row);
  const hasExtras = source.appendix.rows.some(({ extra }) => extra !== undefined);
  return hasExtras ? null : (total.maximum?.high.value ?? null);
}

/** No criterion has points; none of those has a maximum; none is below it. */
export type Obstacle = 'unscored' | 'unbounded' | 'nothing';

/** Why a table cannot be planned; null where it can be. */
export function obstacleOf(source: GoalSource): Obstacle | null {
  if (candidatesOf(source).length > 0) return null;
  const { achieved, maximum } = source.summary.primary;
  const scored = source.appendix.rows.filter(
    (row) => isLeaf(row) && achieved !== null && statedScore(row, achieved) !== null,
  );
  if (scored.length === 0) return 'unscored';
  return scored.some((row) => maximum !== null && statedScore(row, maximum) !== null)
    ? 'nothing'
    : 'unbounded';
}

/** The question; null where the appendix has no achieved points or no maxima to plan with. */
export function goalQuestion(source: GoalSource, request: GoalRequest): GoalQuestion | null {
  const present = startOf(source, request.field)?.points;
  if (present === undefined) return null;
  const { goal, field } = request;
  const all = candidatesOf(source);
  if (all.length === 0) return null;
  return {
    total: goal.kind === 'total' ? goal.points : present.plus(goal.points),
    present,
    most: mostOf(source, field),
    candidates: all.filter(({ row }) => isBelow(source.appendix, row, field)),
    wishes: request.wishes,
    surveyGain: request.surveyGain,
    unitLimit: request.unitLimit,
    preference: request.preference,
  };
}
