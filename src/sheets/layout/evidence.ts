/** How sure it is that a table is an appendix at all, and not a budget or a list of staff. */
import type { Column } from '../../domain/appendix';
import { fold } from '../headers/fold';
import type { HeaderColumn } from '../headers/columns';
import { isAboutOther } from '../headers/strangers';
import { roleFits } from '../headers/wording';
import { isMaximum, roleOf } from '../../domain/roles';
import type { CodedRow } from './coded';

/** Below this a table is left alone. */
export const leastEvidence = 0.5;
/** A table of one row says less of itself: below this it is left alone. */
export const leastForOneRow = 0.8;
/** What a table can reach that says no word of this field, or whose title is about another. */
const outsideTheField = 0.45;

const fieldWords =
  /cai cach hanh chinh|\bcchc\b|par[ -]?index|sipas|papi|hai long|tieu chi|linh vuc|\bdiem (?:chuan|toi da|tham dinh|dat|tu cham|tu danh gia|muc tieu|dtxhh)|thang diem|tham dinh|dieu tra xa hoi hoc|\bdtxhh\b/u;

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** Headers that belong to other tables. */
const strangers = (headers: readonly HeaderColumn[]): number =>
  headers.filter(({ own }) => {
    const best = roleFits(own)[0];
    return best !== undefined && best.role === null && best.fit >= 0.75;
  }).length;

/** What a table is judged by. */
interface Judged {
  readonly columns: readonly Column[];
  readonly headers: readonly HeaderColumn[];
  readonly rows: readonly CodedRow[];
  /** True where people taught what its headers mean. */
  readonly taught?: boolean;
}

/** 0 … 1: the sum of what speaks for an appendix, less 0.3 for each header that belongs elsewhere. */
export function evidenceFor({ columns, headers, rows, taught = false }: Judged, words: string): number {
  const roles = new Set(columns.map(({ role }) => role));
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const coded = share(criteria.filter(({ code }) => code.code !== null).length, criteria.length);
  const figures = share(criteria.filter(({ piece }) => piece.hasFigures).length, criteria.length);
  const spoken = fold(`${words} ${headers.map(({ header }) => header).join(' ')}`);
  const knowsField = taught || fieldWords.test(spoken);
  const sum =
    (roles.has('name') ? 0.15 : 0) +
    0.15 * coded +
    ([...roles].some(isMaximum) ? 0.15 : 0) +
    ([...roles].some((role) => roleOf(role).tells) ? 0.15 : 0) +
    0.1 * figures +
    (rows.some(({ kind }) => kind === 'total') ? 0.1 : 0) +
    (criteria.length >= 3 ? 0.05 : 0) +
    (knowsField ? 0.2 : 0);
  const evidence = Math.max(0, sum - 0.3 * strangers(headers));
  return knowsField && !isAboutOther(fold(words))
    ? Math.min(1, evidence)
    : Math.min(outsideTheField, evidence);
}
