/** Which criteria are scored by survey: as the scheme says, else as their names or tasks say. They move little in a year. */
import type { Appendix, Row } from '../appendix';
import type { Scheme } from '../scheme';
import { matchRows } from '../schemes/match';
import { scoringOf } from '../schemes/scorings';
import { cleanText } from '../text';

/** What the survey is called. */
const named = /đtxhh|điều tra (?:xhh|xã hội)/u;
/** What names and tasks of its criteria speak of. */
const about = /khảo sát|sipas|chỉ số hài lòng|tác động của cải cách đến/u;

const folded = (text: string): string => cleanText(text).toLocaleLowerCase('vi');

const says = (text: string): boolean => named.test(folded(text)) || about.test(folded(text));

/** Longer texts tell a story; only a short one says how a row is scored. */
const longestMark = 60;

/** True for a row of which a short cell names the survey, in whatever column. */
export const isMarkedSurvey = ({ texts }: Row): boolean =>
  [...texts.values()].some((text) => text.length <= longestMark && named.test(folded(text)));

const tasksOf = ({ columns }: Appendix, row: Row): string =>
  columns
    .filter(({ role }) => role === 'task')
    .map(({ key }) => row.texts.get(key) ?? '')
    .join(' ');

/**
 * Per row of the appendix, whether it is scored by survey. What the scheme says of a criterion wins; else the words of its
 * name or task, or of a name above it, decide.
 */
export function surveyRows(appendix: Appendix, scheme: Scheme | null): readonly boolean[] {
  const matches = scheme ? matchRows(appendix, scheme).rows : [];
  const named: boolean[] = [];
  return appendix.rows.map((row, index) => {
    const by = scoringOf(matches[index]?.node.scoredBy);
    const above = row.parent === null ? false : (named[row.parent] ?? false);
    named[index] = by === undefined ? above || says(row.name) : by.bySurvey;
    return named[index] || (by === undefined && says(tasksOf(appendix, row)));
  });
}
