/** How a criterion is scored, where its scheme says so: each way one object. To add one: its object here. */

interface Scoring {
  readonly id: string;
  /** True where people are asked, and no document is appraised. */
  readonly bySurvey: boolean;
  /** True where it is people's satisfaction that is measured. */
  readonly satisfaction: boolean;
  /** Words in a criterion's name that say so; null where none do. */
  readonly named: RegExp | null;
}

/** Of names that say two ways the first counts. */
const scorings = [
  { id: 'appraisal', bySurvey: false, satisfaction: false, named: null },
  { id: 'sipas', bySurvey: true, satisfaction: true, named: /SIPAS|sự hài lòng/iu },
  { id: 'survey', bySurvey: true, satisfaction: false, named: /điều tra (?:xã hội|XH)|ĐTXHH/iu },
] as const satisfies readonly Scoring[];

export type ScoringId = (typeof scorings)[number]['id'];

export const scoringIds: readonly ScoringId[] = scorings.map(({ id }) => id);

/** What a way of scoring means; undefined where a scheme says none. */
export const scoringOf = (id: ScoringId | undefined): Scoring | undefined =>
  scorings.find((scoring) => scoring.id === id);

/** The way that a criterion's name says; undefined where it says none. */
export const scoringNamed = (name: string): ScoringId | undefined =>
  scorings.find(({ named }) => named?.test(name))?.id;
