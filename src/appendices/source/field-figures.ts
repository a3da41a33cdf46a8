/** What each field got in a year, found in whatever tables of the workbook tell it: appraisal, survey, satisfaction. */
import { columnsOf, isLeaf } from '../../domain/appendix';
import type { CellValue, Column, Role, Year } from '../../domain/appendix';
import { kindOf } from '../../domain/kinds';
import { maximumFor } from '../../domain/primary';
import { rankBelow } from '../../domain/rank-text';
import { isNamedSurvey } from '../../domain/planning/survey';
import { matchRows, otherIndexOf, schemeById } from '../../domain/scheme';
import { scoringOf } from '../../domain/schemes/scorings';
import { exactly, isInterval, roundScore, sumScores } from '../../domain/score';
import type { Score } from '../../domain/score';
import { compareYears } from '../../domain/year';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { addressOn, blank, points, toFill } from '../model/cells';
import type { PlanCell } from '../model/sheet-plan';
import { boundsOf, scoredColumn } from './columns';
import { rowOfField } from './field-list';
import type { Field } from './field-list';

/** The figures of one field in one year; blank where a field has no such part. */
export interface FieldFigures {
  readonly appraisalMaximum: PlanCell;
  readonly appraised: PlanCell;
  readonly surveyMaximum: PlanCell;
  readonly survey: PlanCell;
  /** To be filled in where no table tells it. */
  readonly rank: PlanCell;
}

/** A published satisfaction score, where no table of the workbook tells it. */
export interface Satisfaction {
  readonly points: string;
  readonly maximum: string;
}

/** Points by field are published with two decimals, and added up as they were published. */
const publishedDecimals = 2;
/** Sums of criteria keep all decimals that scoring gives them. */
const leafDecimals = 4;
const mostReferences = 200;

const none: FieldFigures = {
  appraisalMaximum: blank,
  appraised: blank,
  surveyMaximum: blank,
  survey: blank,
  rank: toFill,
};

const isByField = ({ appendix }: AppendixReport): boolean => kindOf(appendix.kind).byField === true;
/** A table of the survey's items. */
export const isSurvey = ({ appendix }: AppendixReport): boolean => kindOf(appendix.kind).surveyed === true;

const columnOf = ({ appendix }: AppendixReport, role: Role, year: Year): Column | undefined =>
  appendix.columns.find((column) => column.role === role && column.year === year);

/** The cells of some rows in a column added up, to so many decimals; blank when none of them holds a number. */
const sumOn = (
  report: AppendixReport,
  rows: readonly number[],
  column: Column | undefined,
  decimals = publishedDecimals,
): PlanCell => {
  if (!column) return blank;
  const { appendix } = report;
  const cells = rows.flatMap((index) => {
    const cell = appendix.rows[index]?.points.get(column.key);
    return cell?.reading.kind === 'score' && !cell.reading.percent ? [cell] : [];
  });
  const scores = cells.flatMap(({ reading }): Score[] => (reading.kind === 'score' ? [reading.score] : []));
  if (scores.length === 0) return blank;
  const score = roundScore(sumScores(scores), decimals);
  const linked = cells.every(({ reading }) => reading.kind === 'score' && reading.form === 'number');
  if (!linked || isInterval(score) || cells.length > mostReferences) return points(score);
  const references = cells.map((cell) => addressOn(appendix.sheet, cell));
  const [only] = references;
  const plain = cells.length === 1 && scores.every(({ low }) => low.value.decimalPlaces() <= decimals);
  if (plain && only !== undefined) return { kind: 'formula', formula: `=${only}`, score };
  return { kind: 'formula', formula: `=ROUND(SUM(${references.join(',')}),${String(decimals)})`, score };
};

/** A table by field that splits points into appraisal and survey, or has one of the two. */
const fromFields = (report: AppendixReport, field: Field, year: Year): FieldFigures => {
  const row = rowOfField(report.appendix, field);
  if (row === null) return none;
  const cell = (role: Role): PlanCell => sumOn(report, [row], columnOf(report, role, year));
  return {
    ...none,
    appraisalMaximum: cell('appraisal-maximum'),
    appraised: cell('appraised'),
    surveyMaximum: cell('survey-maximum'),
    survey: cell('survey'),
  };
};

/** The maxima of a survey table's points: of their year, else the one column of maxima that speaks of no year. */
export const surveyMaxima = (report: AppendixReport, year: Year): Column | undefined => {
  const points = columnOf(report, 'survey', year);
  const own = points && maximumFor(report.appendix, points);
  const [plain, ...others] = columnsOf(report.appendix, 'maximum');
  return own ?? (others.length === 0 && plain?.year === undefined ? plain : undefined);
};

/** A survey table's group. Its points are added up from its items where it has any. */
const fromSurvey = (report: AppendixReport, field: Field, year: Year): FieldFigures => {
  const row = rowOfField(report.appendix, field);
  if (row === null) return none;
  const children = report.appendix.rows[row]?.children ?? [];
  const parts = children.length > 0 ? children : [row];
  return {
    ...none,
    surveyMaximum: sumOn(report, parts, surveyMaxima(report, year)),
    survey: sumOn(report, parts, columnOf(report, 'survey', year)),
  };
};

const leavesBelow = ({ appendix }: AppendixReport, index: number): readonly number[] => {
  const row = appendix.rows[index];
  if (!row) return [];
  return isLeaf(row)
    ? [index]
    : row.children.flatMap((child) => leavesBelow({ appendix } as AppendixReport, child));
};

/** A whole tree of criteria: its scheme says which leaves are scored by survey, else their names, or names above them, do. */
const fromTree = (report: AppendixReport, field: Field, year: Year): FieldFigures => {
  const { appendix } = report;
  const scheme = appendix.scheme === null ? undefined : schemeById(appendix.scheme);
  const row = rowOfField(appendix, field);
  const achieved = scoredColumn(appendix, year);
  if (row === null || !achieved) return none;
  const maximum = boundsOf(appendix, achieved);
  const matches = scheme ? matchRows(appendix, scheme).rows : [];
  const leaves = leavesBelow(report, row);
  const bySurvey = leaves.filter(
    (leaf) => scoringOf(matches[leaf]?.node.scoredBy)?.bySurvey ?? isNamedSurvey(appendix, leaf),
  );
  const appraised = leaves.filter((leaf) => !bySurvey.includes(leaf));
  return {
    ...none,
    appraisalMaximum: sumOn(report, appraised, maximum, leafDecimals),
    appraised: sumOn(report, appraised, achieved, leafDecimals),
    surveyMaximum: sumOn(report, bySurvey, maximum, leafDecimals),
    survey: sumOn(report, bySurvey, achieved, leafDecimals),
  };
};

const satisfactionRow = /sipas|hài lòng|người dân/iu;

/** The satisfaction score: as given, else from a table of how the points were come by. */
const satisfactionOf = (
  book: WorkbookReport,
  year: Year,
  field: Field,
  given: Satisfaction | undefined,
): Pick<FieldFigures, 'survey' | 'surveyMaximum'> => {
  if (given) return { survey: points(exactly(given.points)), surveyMaximum: points(exactly(given.maximum)) };
  const parts = book.appendices.filter(({ appendix }) => kindOf(appendix.kind).byWayOfScoring);
  for (const report of parts) {
    const row = report.appendix.rows.findIndex(({ name }) => satisfactionRow.test(name));
    const survey = row < 0 ? blank : sumOn(report, [row], scoredColumn(report.appendix, year));
    if (survey.kind !== 'blank') return { survey, surveyMaximum: schemeSurvey(book, field) };
  }
  return { survey: blank, surveyMaximum: blank };
};

/** What the scheme of a table in the workbook lets the survey give a field. */
const schemeSurvey = (book: WorkbookReport, field: Field): PlanCell => {
  for (const { appendix } of book.appendices) {
    const scheme = appendix.scheme === null ? undefined : schemeById(appendix.scheme);
    const node = scheme?.nodes.find(({ code }) => code === field.code);
    if (node?.surveyMaximum !== undefined) return points(exactly(node.surveyMaximum));
  }
  return blank;
};

const isBlank = (cell: PlanCell): boolean => cell.kind === 'blank';

/** The first of some figures that says something, part by part: points and their maximum come from one table. */
const firstOf = (candidates: readonly FieldFigures[]): FieldFigures => {
  const appraisal = candidates.find(({ appraised }) => !isBlank(appraised)) ?? none;
  const survey = candidates.find((figures) => !isBlank(figures.survey)) ?? none;
  return {
    ...none,
    appraisalMaximum: appraisal.appraisalMaximum,
    appraised: appraisal.appraised,
    surveyMaximum: survey.surveyMaximum,
    survey: survey.survey,
  };
};

/** A rank as a table writes it ("19", "19/63"), followed by a formula where it is a number. */
const rankIn = (report: AppendixReport, row: number | null, year: Year): PlanCell | null => {
  const column = columnOf(report, 'rank', year);
  const line = row === null ? undefined : report.appendix.rows[row];
  return column && line ? asRank(line.points.get(column.key)?.value ?? line.texts.get(column.key)) : null;
};

/** The rank that a row below the total tells, in the column of the year's points. */
const rankBelowTotal = (report: AppendixReport, year: Year): PlanCell | null => {
  const column = columnOf(report, 'total', year) ?? scoredColumn(report.appendix, year);
  return column ? asRank(rankBelow(report.appendix, column.key)) : null;
};

const asRank = (value: CellValue | undefined): PlanCell | null => {
  const written = String(value ?? '').trim();
  const place = /^(\d{1,3})(?:\s*\/\s*\d{1,3})?$/u.exec(written)?.[1];
  if (place === undefined) return null;
  return written === place ? points(exactly(place)) : { kind: 'text', text: written };
};

/** The first rank that a table tells which may tell it, of the source before others. */
const firstRank = (
  book: WorkbookReport,
  source: AppendixReport,
  tells: (report: AppendixReport) => boolean,
  rankFrom: (report: AppendixReport) => PlanCell | null,
): PlanCell => {
  const tables = [source, ...book.appendices.filter((report) => report !== source)];
  for (const report of tables) {
    const rank = tells(report) ? rankFrom(report) : null;
    if (rank) return rank;
  }
  return toFill;
};

/** Tables whose total is the whole index: by field, by the way of scoring, or a whole tree of PAR INDEX. */
const totalsIndex = (report: AppendixReport): boolean => {
  const { kind, scheme } = report.appendix;
  const { byWayOfScoring, wholeTree } = kindOf(kind);
  return isByField(report) || byWayOfScoring === true || (wholeTree && !otherIndexOf(scheme));
};

/** The rank of the whole index. */
export const totalRank = (book: WorkbookReport, source: AppendixReport, year: Year): PlanCell =>
  firstRank(
    book,
    source,
    totalsIndex,
    (report) => rankIn(report, report.appendix.total, year) ?? rankBelowTotal(report, year),
  );

/** The figures of a field in a year: of the source first, then of the survey, then of other tables by field. */
export const figuresOf = (
  book: WorkbookReport,
  source: AppendixReport,
  field: Field,
  year: Year,
  satisfaction: Satisfaction | undefined,
): FieldFigures => {
  const others = book.appendices.filter((report) => report !== source);
  const own = isByField(source) ? fromFields(source, field, year) : fromTree(source, field, year);
  const satisfied = field.satisfaction ? satisfactionOf(book, year, field, satisfaction) : null;
  const figures = firstOf([
    ...(satisfaction && satisfied ? [{ ...none, ...satisfied }] : []),
    own,
    ...others.filter(isSurvey).map((report) => fromSurvey(report, field, year)),
    ...(satisfied ? [{ ...none, ...satisfied }] : []),
    ...others.filter(isByField).map((report) => fromFields(report, field, year)),
  ]);
  const rank = firstRank(book, source, isByField, (report) =>
    rankIn(report, rowOfField(report.appendix, field), year),
  );
  return { ...figures, rank };
};

/** Years that the workbook's tables by field, of surveys or of criteria tell points of. */
export const knownYears = (source: AppendixReport): readonly Year[] => {
  const roles: readonly Role[] = ['appraised', 'total', 'achieved', 'survey'];
  const years = source.appendix.columns.flatMap(({ role, year }) =>
    roles.includes(role) && year ? [year] : [],
  );
  return [...new Set(years)].sort(compareYears);
};
