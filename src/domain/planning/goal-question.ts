/** What the goal planner is asked. */
import type { Exact } from '../score';
import type { Candidate, LeafWish } from './candidates';

/** What is least in the plan a person prefers; ties go to the plan that overshoots the goal least. */
export const preferences = ['fewest', 'effort', 'even', 'cheapest'] as const;
export type Preference = (typeof preferences)[number];

export interface GoalQuestion {
  /** The total to reach, and the total as it stands now. */
  readonly total: Exact;
  readonly present: Exact;
  /** The most there is to get; an announced total may lie above its rows, but never beyond this. Null where it is unknown. */
  readonly most: Exact | null;
  readonly candidates: readonly Candidate[];
  /** By row index. */
  readonly wishes: ReadonlyMap<number, LeafWish>;
  /** The most a survey criterion moves in a year. */
  readonly surveyGain: Exact;
  /** The most criteria one unit may have to raise; null for no limit. */
  readonly unitLimit: number | null;
  readonly preference: Preference;
}
