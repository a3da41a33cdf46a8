/** From "đạt 92 điểm" and an appendix to a question for the planner: one way for the pane and the terminal. */
import type { Appendix } from '../appendix';
import type { Sums } from '../recompute';
import type { Scheme } from '../scheme';
import { Exact } from '../score';
import type { Summary } from '../summary';
import { goalCandidates } from './candidates';
import type { Candidate, LeafWish } from './candidates';
import type { GoalQuestion, Preference } from './goal-question';
import { schemeSteps, stepRule } from './steps';
import { surveyRows } from './survey';

/** As much of an appendix's report as a plan goes by. */
export interface GoalSource {
  readonly appendix: Appendix;
  readonly sums: Sums;
  readonly summary: Summary;
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

/** True for the row itself and all rows below it. */
function isBelow({ rows }: Appendix, row: number, above: number): boolean {
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

/** The exact points achieved now, in a field or in all; null where the appendix has none. */
export function presentPoints({ sums, summary }: GoalSource, field: number | null): Exact | null {
  const { achieved } = summary.primary;
  if (achieved === null) return null;
  const score = field === null ? summary.total.achieved : (sums.get(achieved)?.[field] ?? null);
  return score?.low.value ?? null;
}

/** The question; null where the appendix has no achieved points or no maxima to plan with. */
export function goalQuestion(source: GoalSource, request: GoalRequest): GoalQuestion | null {
  const present = presentPoints(source, request.field);
  if (present === null || source.summary.primary.maximum === null) return null;
  const { goal, field } = request;
  const all = candidatesOf(source);
  return {
    total: goal.kind === 'total' ? goal.points : present.plus(goal.points),
    present,
    candidates: field === null ? all : all.filter(({ row }) => isBelow(source.appendix, row, field)),
    wishes: request.wishes,
    surveyGain: request.surveyGain,
    unitLimit: request.unitLimit,
    preference: request.preference,
  };
}
