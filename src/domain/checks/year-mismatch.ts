/** Header, title and sheet name that disagree on the year; a target that is not for a later year than the points it builds on. */
import type { Appendix, Year } from '../appendix';
import { kindOf } from '../kinds';
import { isTarget, isWholeResult } from '../roles';
import { latestYear, yearSpan } from '../year';
import { defineCheck } from './check';
import type { Observation } from './check';

/** First and last calendar year; nothing else is a year of a column, a title or a sheet's name. */
const span = (year: Year): { readonly first: number; readonly last: number } =>
  yearSpan(year) ?? { first: 0, last: 0 };

const overlaps = (a: Year, b: Year): boolean =>
  span(a).first <= span(b).last && span(b).first <= span(a).last;
/** A plan or a report made in the year after the one it is about. */
const follows = (year: Year, of: Year): boolean => span(year).first === span(of).last + 1;

/** A title of results that sets targets too may say the year of the results; that of an index alone ("Chỉ số CCHC năm 2024") speaks of them. */
const saysResults = (title: string): boolean =>
  /kết quả|tổng hợp|bảng điểm|chấm điểm|đánh giá|^chỉ số/iu.test(title) &&
  !/kế hoạch|phấn đấu|đề án|giai đoạn/iu.test(title);

/** True where another place, or another word of the title, says the year of a target. */
const saysTarget = (yearsSaid: Appendix['yearsSaid'], year: Year, targets: readonly Year[]): boolean =>
  yearsSaid.some((other) => other.year !== year && targets.some((target) => overlaps(target, other.year)));

function agrees({ columns, kind, title, yearsSaid }: Appendix, year: Year): boolean {
  const targets = columns.flatMap(({ role, year: own }) =>
    isTarget(role) && own !== undefined ? [own] : [],
  );
  const reached = columns.flatMap(({ role, year: own }) =>
    isTarget(role) || own === undefined ? [] : [own],
  );
  const ofResults =
    reached.some((own) => overlaps(own, year)) &&
    (saysResults(title) || saysTarget(yearsSaid, year, targets));
  if (kindOf(kind).plansAhead && targets.length > 0)
    return ofResults || targets.some((target) => overlaps(target, year));
  const years = columns.flatMap(({ year: own }) => own ?? []);
  return years.length === 0 || years.some((own) => overlaps(own, year) || follows(year, own));
}

const headerYears = ({ columns }: Appendix): string =>
  [...new Set(columns.flatMap(({ year }) => year ?? []))].join(', ');

/** Title and sheet name against the columns; when both say the same wrong year, the title is where it is said. */
function saidElsewhere(appendix: Appendix): Observation[] {
  const wrong = appendix.yearsSaid.filter(({ year }) => !agrees(appendix, year));
  const said = new Set<string>();
  return wrong.flatMap(({ where, year, place }) => {
    if (said.has(year)) return [];
    said.add(year);
    const at = place ?? { row: appendix.header.top, column: appendix.area.left };
    return [{ place: at, stated: year, expected: headerYears(appendix), params: { where } }];
  });
}

function targetsBefore(appendix: Appendix): Observation[] {
  const scored = appendix.columns.filter(({ role, year }) => isWholeResult(role) && year !== undefined);
  const latest = latestYear(scored.map(({ year }) => year));
  if (latest === null) return [];
  return appendix.columns
    .filter(({ role, year }) => isTarget(role) && year !== undefined && span(year).last < latest)
    .map((column) => ({
      place: { row: appendix.header.bottom, column: column.column },
      column,
      stated: column.year ?? '',
      expected: String(latest + 1),
      params: { where: 'target', scored: String(latest) },
    }));
}

const yearPlaces = {
  vi: { title: 'tiêu đề', sheet: 'tên trang tính' } as Readonly<Record<string, string>>,
  en: { title: 'the title', sheet: 'the sheet name' } as Readonly<Record<string, string>>,
};

export const yearMismatch = defineCheck({
  id: 'year-mismatch',
  severity: 'warning',
  label: { vi: 'Năm không thống nhất', en: 'Years disagree' },
  finds:
    'title or sheet name that disagrees with the columns on the year; a target for a year before the points it builds on',
  example: 'title 2023, target 2022',
  appliesTo: ({ saysItsYear }) => saysItsYear,
  sentence: {
    vi: (w) =>
      w.value('where') === 'target'
        ? `${w.cell}: cột “${w.header}” đặt mục tiêu cho năm ${w.stated}, trước năm ${w.value('scored')} của điểm đã đạt; hãy sửa năm ở tiêu đề cột.`
        : `${w.cell}: ${yearPlaces.vi[w.value('where')] ?? 'bảng'} ghi năm ${w.stated} nhưng các cột là của năm ${w.expected}; hãy sửa cho thống nhất.`,
    en: (w) =>
      w.value('where') === 'target'
        ? `${w.cell}: column “${w.header}” sets targets for ${w.stated}, before ${w.value('scored')}, the year of the points reached; correct the year in the header.`
        : `${w.cell}: ${yearPlaces.en[w.value('where')] ?? 'the table'} says ${w.stated} but the columns are of ${w.expected}; make them agree.`,
  },
  run: (appendix) => [...saidElsewhere(appendix), ...targetsBefore(appendix)],
});
