/**
 * What a plan's text says of one table, ready to be copied. The sentences are Vietnamese: they go into the document. Only what
 * the table tells is said, and only like is compared with like.
 */
import { isWholeTree, kindOf } from '../../domain/kinds';
import { otherIndexOf } from '../../domain/scheme';
import { truthsOf } from '../../domain/announced';
import type { DifferenceCause } from '../../domain/announced';
import type { Appendix, ColumnKey } from '../../domain/appendix';
import { formatScore } from '../../domain/score';
import { belowSentence, tally, tallySentence, unscoredSentence, yearSentence } from '../../domain/texts';
import type { UnitRegistry } from '../../domain/units';
import { compareYears } from '../../domain/year';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { compareChoices, yearChoices } from '../source/compared-years';
import type { YearChoice } from '../source/compared-years';
import { unitParagraphs } from './unit-paragraphs';
import type { UnitParagraph } from './unit-paragraphs';

export interface PlanTexts {
  readonly summary: readonly string[];
  readonly units: readonly UnitParagraph[];
}

/**
 * What the total of a column is called; null where it is nothing that a sentence could be about. Points by appraisal alone, or
 * by survey alone, are no index: the index is the total of both, or of a whole tree of criteria.
 */
const subjectOf = ({ side: { appendix, column } }: YearChoice): string | null => {
  const role = appendix.columns.find(({ key }) => key === column)?.role;
  const { surveyed, byField } = kindOf(appendix.kind);
  if (!surveyed && !byField && !isWholeTree(appendix.kind)) return null;
  if (surveyed || role === 'survey') return 'Điểm điều tra xã hội học';
  if (role === 'self-scored') return 'Điểm tự chấm';
  return role === 'appraised' ? 'Điểm thẩm định' : indexOf(appendix);
};

/** Words of a title that say whose index a table is. */
const ofReform = /cải cách hành chính|cchc|par[ -]?index/iu;

/** The index of a whole table: as its scheme says, or its title or sheet; what neither says is not said. */
const indexOf = ({ scheme, title, sheet }: Appendix): string => {
  const other = otherIndexOf(scheme);
  if (other) return `Chỉ số ${other.name}`;
  const isReform = scheme !== null || ofReform.test(title.normalize('NFC')) || ofReform.test(sheet);
  return isReform ? 'Chỉ số CCHC' : 'Tổng điểm';
};

/** The latest year before that says the same thing of the same body, of this table where it has one. */
const yearBefore = (choices: readonly YearChoice[], latest: YearChoice): YearChoice | undefined => {
  const { appendix } = latest.side;
  const earlier = choices.filter(
    (each) =>
      compareYears(each.year, latest.year) < 0 &&
      subjectOf(each) === subjectOf(latest) &&
      each.side.appendix.owner === appendix.owner,
  );
  return earlier.filter(({ side }) => side.appendix.id === appendix.id).at(-1) ?? earlier.at(-1);
};

/** Where the rows add up to something else than the announced total, a reader must be told, and why. */
const exactNotes: Readonly<Record<DifferenceCause, (stated: string, exact: string) => string>> = {
  rounded: (_, exact) =>
    `Cộng các tiêu chí thành phần được ${exact} điểm; chênh lệch với tổng điểm đã công bố là do làm tròn.`,
  mismatch: (_, exact) => `Cộng các tiêu chí thành phần được ${exact} điểm, khác tổng điểm đã công bố.`,
  unscored: (_, exact) =>
    `Các tiêu chí thành phần đã có điểm cộng lại được ${exact} điểm; còn tiêu chí chưa có điểm.`,
  'beyond-maximum': (stated, exact) =>
    `${exact} là điểm cộng từ các tiêu chí thành phần; tổng ghi ở bảng (${stated}) vượt điểm tối đa.`,
  stale: (stated, exact) =>
    `${exact} là điểm cộng từ các tiêu chí thành phần; tổng ghi ở bảng (${stated}) chưa tính lại.`,
};

const exactNote = ({ side }: YearChoice): readonly string[] => {
  const { stated, exact, cause } = truthsOf(side, side.column, side.appendix.total);
  return stated && exact && cause ? [exactNotes[cause](formatScore(stated), formatScore(exact))] : [];
};

const yearSentences = (book: WorkbookReport, { appendix }: AppendixReport): readonly string[] => {
  const choices = yearChoices(book.appendices);
  const latest = choices.filter(({ side }) => side.appendix.id === appendix.id).at(-1);
  const subject = latest ? subjectOf(latest) : null;
  if (!latest || subject === null) return [];
  const before = yearBefore(choices, latest);
  // Without a year before, the year is held against itself and only its own figures are said.
  const comparison = compareChoices(before ?? latest, latest);
  const sentence = yearSentence({
    subject,
    year: latest.year,
    ...(before ? { before: before.year } : {}),
    comparison,
  });
  return sentence === null ? [] : [sentence, ...exactNote(latest)];
};

/** How many criteria are at their maximum: said of a whole tree; of a list of those below it only what they add up to. */
const tallySentences = ({ appendix }: AppendixReport, points: ColumnKey, maximum: ColumnKey): string[] => {
  const counted = tally(appendix, { points, maximum });
  if (counted.leaves === 0) return [];
  if (isWholeTree(appendix.kind)) {
    const unscored = unscoredSentence(counted);
    return [tallySentence(counted), ...(unscored === null ? [] : [unscored])];
  }
  return kindOf(appendix.kind).pickedOut ? [belowSentence(counted)] : [];
};

/** Everything there is to copy; empty where the table has too few figures. */
export const planTexts = (
  book: WorkbookReport,
  report: AppendixReport,
  registry: UnitRegistry,
): PlanTexts => {
  const { achieved, maximum } = report.summary.primary;
  if (achieved === null) return { summary: [], units: [] };
  const tallied = maximum === null ? [] : tallySentences(report, achieved, maximum);
  return { summary: [...yearSentences(book, report), ...tallied], units: unitParagraphs(report, registry) };
};
