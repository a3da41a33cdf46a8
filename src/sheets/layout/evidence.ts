/** How sure it is that a table is an appendix at all, and not a budget or a list of staff. */
import type { Column } from '../../domain/appendix';
import { fold } from '../headers/fold';
import type { HeaderColumn } from '../headers/columns';
import { isAboutOther } from '../headers/strangers';
import { foreignAs } from '../headers/wording';
import { isMaximum, isScored, isTarget, roleOf } from '../../domain/roles';
import type { CodedRow } from './coded';

/** Below this a table is left alone. */
const leastEvidence = 0.5;
/** A table of one row says less of itself: below this it is left alone. */
const leastForOneRow = 0.8;

/** True where the evidence (0 … 1) is enough to take a table of so many criteria for an appendix. */
export const isEnough = (evidence: number, criteria: number): boolean =>
  evidence >= (criteria > 1 ? leastEvidence : leastForOneRow);

/** What a table can reach that says no word of this field, or whose title is about another. */
const outsideTheField = 0.45;

const fieldWords =
  /cai cach hanh chinh|\bcchc\b|par[ -]?index|administrat(?:ion|ive) reform|sipas|papi|hai long|tieu chi|linh vuc|\bdiem (?:chuan|toi da|tham dinh|dat|tu cham|tu danh gia|muc tieu|dtxhh)|thang diem|tham dinh|dieu tra xa hoi hoc|\bdtxhh\b/u;

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/**
 * What each sign of an appendix weighs; together a little more than the 1 that is counted. Any three without words of the field stay below `leastEvidence`;
 * those words weigh most, for other tables have codes, names and figures too.
 */
const weighs = {
  names: 0.15,
  codes: 0.15,
  maxima: 0.15,
  telling: 0.15,
  figures: 0.1,
  total: 0.1,
  several: 0.05,
  words: 0.2,
} as const;
/** What a header that belongs to another table takes off: as much as two signs bring; facts beside points take off nothing. */
const strangerCosts = 0.3;
/** From so many criteria on a table is no mere pair of rows. */
const several = 3;

/** What a table is judged by. */
interface Judged {
  readonly columns: readonly Column[];
  readonly headers: readonly HeaderColumn[];
  readonly rows: readonly CodedRow[];
  /** True where people taught what its headers mean. */
  readonly taught?: boolean;
}

/** 0 … 1: the sum of what speaks for an appendix, less what headers that belong elsewhere cost. */
export function evidenceFor({ columns, headers, rows, taught = false }: Judged, words: string): number {
  const roles = new Set(columns.map(({ role }) => role));
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const coded = share(criteria.filter(({ code }) => code.code !== null).length, criteria.length);
  const figures = share(criteria.filter(({ piece }) => piece.hasFigures).length, criteria.length);
  const spoken = fold(`${words} ${headers.map(({ header }) => header).join(' ')}`);
  const knowsField = taught || fieldWords.test(spoken);
  const sum =
    (roles.has('name') ? weighs.names : 0) +
    weighs.codes * coded +
    ([...roles].some(isMaximum) ? weighs.maxima : 0) +
    ([...roles].some((role) => roleOf(role).tells) ? weighs.telling : 0) +
    weighs.figures * figures +
    (rows.some(({ kind }) => kind === 'total') ? weighs.total : 0) +
    (criteria.length >= several ? weighs.several : 0) +
    (knowsField ? weighs.words : 0);
  const scored = [...roles].some(isMaximum) && [...roles].some((role) => isScored(role) || isTarget(role));
  const against = scored ? ['stranger'] : ['stranger', 'fact'];
  const strangers = headers.filter(({ own }) => against.includes(foreignAs(own) ?? '')).length;
  const evidence = Math.max(0, sum - strangerCosts * strangers);
  return knowsField && !isAboutOther(fold(words))
    ? Math.min(1, evidence)
    : Math.min(outsideTheField, evidence);
}
