/** Which criteria are scored by survey: as the scheme says, else as their names or tasks say. They move little in a year. */
import type { Appendix, Row } from '../appendix';
import { kindOf } from '../kinds';
import { isScored, scoredBy } from '../roles';
import type { Scheme } from '../scheme';
import { matchRows } from '../schemes/match';
import { scoringOf } from '../schemes/scorings';
import { cleanText } from '../text';

/** What the survey is called. */
const named = /đtxhh|điều tra (?:xhh|xã hội)/u;
/** What names and tasks of its criteria speak of. */
const about = /khảo sát|sipas|chỉ số hài lòng|tác động của cải cách đến/u;

/** What a title says of points that documents bear out. */
const appraised = /thẩm định/u;

const folded = (text: string): string => cleanText(text).toLocaleLowerCase('vi');

const says = (text: string): boolean => named.test(folded(text)) || about.test(folded(text));

/** Longer texts tell a story; only a short one says how a row is scored. */
const longestMark = 60;

/** True for a row of which a short cell names the survey, in whatever column. */
export const isMarkedSurvey = ({ texts }: Row): boolean =>
  [...texts.values()].some((text) => text.length <= longestMark && named.test(folded(text)));

/** True for a row whose own name, or one above it, names the survey that scores it ("… (ĐTXHH)"). */
export function isNamedSurvey({ rows }: Appendix, index: number): boolean {
  for (let at: number | null = index; at !== null; at = rows[at]?.parent ?? null)
    if (named.test(folded(rows[at]?.name ?? ''))) return true;
  return false;
}

const tasksOf = ({ columns }: Appendix, row: Row): string =>
  columns
    .filter(({ role }) => role === 'task')
    .map(({ key }) => row.texts.get(key) ?? '')
    .join(' ');

/** True for a table of nothing but a survey, whatever its kind: its points or its title say so. */
function isSurvey({ kind, title, columns }: Appendix): boolean {
  if (kindOf(kind).surveyed) return true;
  const ways = columns.flatMap(({ role }) => (isScored(role) ? [scoredBy(role)] : []));
  if (ways.length > 0 && ways.every((way) => way === 'survey')) return true;
  return named.test(folded(title)) && !appraised.test(folded(title));
}

/**
 * Per row of the appendix, whether it is scored by survey. What the scheme says of a criterion wins; else the words of its
 * name or task, or of a name above it, decide.
 */
export function surveyRows(appendix: Appendix, scheme: Scheme | null): readonly boolean[] {
  const all = isSurvey(appendix);
  const matches = scheme ? matchRows(appendix, scheme).rows : [];
  const byName: boolean[] = [];
  return appendix.rows.map((row, index) => {
    const by = scoringOf(matches[index]?.node.scoredBy);
    const above = row.parent === null ? false : (byName[row.parent] ?? false);
    byName[index] = by === undefined ? all || above || says(row.name) : by.bySurvey;
    return byName[index] || (by === undefined && says(tasksOf(appendix, row)));
  });
}
