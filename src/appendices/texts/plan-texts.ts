/**
 * What a plan's text says of one table, ready to be copied. The sentences are Vietnamese: they go into the document. Only what
 * the table tells is said, and only like is compared with like.
 */
import { isWholeTree, kindOf } from '../../domain/kinds';
import { otherIndexOf } from '../../domain/scheme';
import type { ColumnKey } from '../../domain/appendix';
import type { Comparison, ComparisonLine } from '../../domain/compare';
import { equals, formatScore, subtract } from '../../domain/score';
import type { Score } from '../../domain/score';
import { belowSentence, tally, tallySentence, yearSentence } from '../../domain/texts';
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
  if (isWholeTree(appendix.kind)) return `Chỉ số ${otherIndexOf(appendix.scheme)?.name ?? 'CCHC'}`;
  const { surveyed, byField } = kindOf(appendix.kind);
  if (surveyed) return 'Điểm điều tra xã hội học';
  if (!byField) return null;
  if (role === 'total' || role === 'achieved') return 'Chỉ số CCHC';
  return role === 'survey' ? 'Điểm điều tra xã hội học' : 'Điểm thẩm định';
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

/** A total as it was announced, which is what a sentence speaks of; null where the table states none. */
const statedTotal = ({ appendices }: WorkbookReport, { side }: YearChoice): Score | null =>
  appendices
    .find(({ appendix }) => appendix.id === side.appendix.id)
    ?.totals.find(({ column }) => column === side.column)?.stated ?? null;

/** The comparison with announced totals in the place of exact ones. */
const announced = (comparison: Comparison, before: Score | null, after: Score | null): Comparison => {
  const { total } = comparison;
  if (!total?.after || !total.before) return comparison;
  const line: ComparisonLine = {
    ...total,
    before: { ...total.before, points: before ?? total.before.points },
    after: { ...total.after, points: after ?? total.after.points },
  };
  const [a, b] = [line.before?.points, line.after?.points];
  return { ...comparison, total: { ...line, points: a && b ? subtract(b, a) : null } };
};

/** Where the rows add up to something else than the announced total, a reader must be told. */
const exactNote = (comparison: Comparison, stated: Score | null): readonly string[] => {
  const exact = comparison.total?.after?.points;
  return stated && exact && !equals(stated, exact)
    ? [`Cộng các tiêu chí thành phần được ${formatScore(exact)} điểm, khác tổng điểm đã công bố.`]
    : [];
};

const yearSentences = (book: WorkbookReport, { appendix }: AppendixReport): readonly string[] => {
  const choices = yearChoices(book.appendices);
  const latest = choices.filter(({ side }) => side.appendix.id === appendix.id).at(-1);
  const subject = latest ? subjectOf(latest) : null;
  if (!latest || subject === null) return [];
  const before = yearBefore(choices, latest);
  // Without a year before, the year is held against itself and only its own figures are said.
  const comparison = compareChoices(before ?? latest, latest);
  const stated = statedTotal(book, latest);
  const sentence = yearSentence({
    subject,
    year: latest.year,
    ...(before ? { before: before.year } : {}),
    comparison: announced(comparison, statedTotal(book, before ?? latest), stated),
  });
  return sentence === null ? [] : [sentence, ...exactNote(comparison, stated)];
};

/** How many criteria are at their maximum: said of a whole tree; of a list of those below it only what they add up to. */
const tallySentences = ({ appendix }: AppendixReport, points: ColumnKey, maximum: ColumnKey): string[] => {
  const counted = tally(appendix, { points, maximum });
  if (counted.leaves === 0) return [];
  if (isWholeTree(appendix.kind)) return [tallySentence(counted)];
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
