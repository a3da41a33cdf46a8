/** Rolling forward: what of last year's tables a new plan takes over, criterion by criterion. */
import { isWholeTree } from '../../domain/kinds';
import { columnsOf } from '../../domain/appendix';
import type { Appendix, Column, Row } from '../../domain/appendix';
import { exactly, exceeds } from '../../domain/score';
import { parentSchemeCode } from '../../domain/scheme';
import type { Scheme } from '../../domain/scheme';
import { readUnits, withoutSlips } from '../../domain/units';
import type { UnitRegistry } from '../../domain/units';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { counterparts } from '../source/counterparts';
import { linkTo, points, scoreOfCell, toFill, words } from '../model/cells';
import type { PlanCell } from '../model/sheet-plan';
import { remarkKind } from '../model/remarks';
import type { Remark } from '../model/remarks';
import type { PlanCriterion, TargetCell } from './plan-sheet';
import { boundsOf, lastYearOf, scoredColumn, scoredColumns, wordsIn } from '../source/columns';
import { withSuccessors } from '../source/successors';
import { parentsByCode } from './tree';

/** How targets are proposed: as achieved, up to the maximum, or given by code (others as achieved). */
export type TargetRule = 'achieved' | 'maximum' | Readonly<Record<string, string>>;

export interface RollOptions {
  readonly year: string;
  readonly targets: TargetRule;
  /** The rows of another scheme instead of the table's own. */
  readonly scheme?: Scheme | undefined;
  /** Id of the plan that tasks and units are taken from; found by itself when left out. */
  readonly previous?: string | undefined;
}

export interface Rolled {
  readonly criteria: readonly PlanCriterion[];
  readonly remarks: readonly Remark[];
}

/** A criterion of the new plan, and its row in the source. */
interface Base {
  readonly code: string | null;
  readonly name: string;
  readonly parent: number | null;
  readonly maximum: PlanCell;
  readonly row: Row | null;
}

/** A column somewhere in the workbook with a row for each criterion. */
interface Lookup {
  readonly appendix: Appendix;
  readonly column: Column;
  readonly rows: readonly (Row | null)[];
}

const ownBase = ({ appendix }: AppendixReport): readonly Base[] => {
  const kept = appendix.rows.flatMap((row, index) => (row.kind === 'criterion' ? [{ row, index }] : []));
  const placeOf = new Map(kept.map(({ index }, at) => [index, at]));
  const maximum = boundsOf(appendix, scoredColumn(appendix))?.key ?? null;
  return kept.map(({ row }) => ({
    code: row.code.code,
    name: row.name,
    parent: (row.parent === null ? undefined : placeOf.get(row.parent)) ?? null,
    maximum: linkTo(appendix, row, maximum) ?? toFill,
    row,
  }));
};

const schemeBase = ({ appendix }: AppendixReport, scheme: Scheme): readonly Base[] => {
  const rows = counterparts(appendix, scheme.nodes);
  const parents = parentsByCode(scheme.nodes.map(({ code }) => code));
  return scheme.nodes.map(({ code, name, maximum }, at) => ({
    code,
    name,
    parent: parentSchemeCode(code) === null ? null : (parents[at] ?? null),
    maximum: maximum === undefined ? toFill : points(exactly(maximum)),
    row: rows[at] ?? null,
  }));
};

const rowsIn = (
  report: AppendixReport,
  source: AppendixReport,
  base: readonly Base[],
): readonly (Row | null)[] =>
  report === source ? base.map(({ row }) => row) : counterparts(report.appendix, base);

/** At least half of the criteria must be found for a table to be one of the same. */
const isSame = (rows: readonly (Row | null)[]): boolean =>
  rows.filter((row) => row !== null).length * 2 >= rows.length;

/** The points of the year before: the source's own, else those of another table of the workbook. */
const achievedLookup = (
  book: WorkbookReport,
  source: AppendixReport,
  base: readonly Base[],
  before: string,
): Lookup | null => {
  const others = book.appendices.filter((each) => each !== source && isWholeTree(each.appendix.kind));
  for (const report of [source, ...others]) {
    const { appendix } = report;
    const undated = scoredColumns(appendix).find(({ year }) => year === undefined);
    const column = scoredColumn(appendix, before) ?? (report === source ? undated : undefined);
    const rows = column ? rowsIn(report, source, base) : [];
    if (column && isSame(rows)) return { appendix, column, rows };
  }
  return null;
};

/** The targets of the year before, where the points are not known yet. */
const plannedLookup = (source: AppendixReport, base: readonly Base[], before: string): Lookup | null => {
  const { appendix } = source;
  const column = columnsOf(appendix, 'target').find((each) => lastYearOf(each) === Number(before));
  return column ? { appendix, column, rows: base.map(({ row }) => row) } : null;
};

const hasTasks = ({ appendix }: AppendixReport): boolean =>
  columnsOf(appendix, 'task').length + columnsOf(appendix, 'lead-unit').length > 0;

/** Last year's plan: the one named, the source itself, or the table with tasks that knows most of the criteria. */
const previousPlan = (
  book: WorkbookReport,
  source: AppendixReport,
  base: readonly Base[],
  id: string | undefined,
): { readonly appendix: Appendix; readonly rows: readonly (Row | null)[] } | null => {
  const pool =
    id === undefined ? book.appendices : book.appendices.filter(({ appendix }) => appendix.id === id);
  const plans = pool.filter((report) => report.appendix.kind === 'plan' && hasTasks(report));
  const candidates = plans.includes(source) ? [source] : plans;
  const found = candidates.map((report) => ({
    appendix: report.appendix,
    rows: rowsIn(report, source, base),
  }));
  const known = ({ rows }: { rows: readonly (Row | null)[] }): number => rows.filter(Boolean).length;
  return found.sort((a, b) => known(b) - known(a)).find(({ rows }) => known({ rows }) > 0) ?? null;
};

/** Units of a row of last year's plan: its unit column, else those that open its task. */
const unitsOf = (appendix: Appendix, row: Row, registry: UnitRegistry): string => {
  if (columnsOf(appendix, 'lead-unit').length > 0) return wordsIn(appendix, row, 'lead-unit');
  const { units } = readUnits(wordsIn(appendix, row, 'task'), registry);
  return units.map(({ name }) => name).join('; ');
};

const lookUp = (lookup: Lookup | null, at: number): PlanCell | null => {
  const row = lookup?.rows[at];
  return lookup && row ? linkTo(lookup.appendix, row, lookup.column.key) : null;
};

const targetOf = (
  rule: TargetRule,
  { code }: Base,
  achieved: PlanCell,
  planned: PlanCell | null,
): TargetCell => {
  const given = typeof rule === 'string' || code === null ? undefined : rule[code];
  if (given !== undefined) return points(exactly(given));
  if (rule === 'maximum') return 'as-maximum';
  return scoreOfCell(achieved) === null && planned ? planned : 'as-achieved';
};

const list = (items: readonly string[]): string => [...new Set(items)].join('; ');

const remark = {
  achievedUnknown: remarkKind<'year'>('achieved-unknown', {
    vi: ({ year }) => `Chưa có điểm đạt được năm ${year}: cột này để trống để điền khi có kết quả.`,
    en: ({ year }) => `The points achieved in ${year} are not known yet: the column is left to be filled in.`,
  }),
  carried: remarkKind<'count' | 'of' | 'sheet'>('tasks-carried', {
    vi: ({ count, of, sheet }) =>
      `Nhiệm vụ, đơn vị của ${count} trên ${of} dòng được mang sang từ trang “${sheet}”.`,
    en: ({ count, of, sheet }) =>
      `Tasks and units of ${count} of ${of} rows were carried over from “${sheet}”.`,
  }),
  corrected: remarkKind<'units'>('units-corrected', {
    vi: ({ units }) => `Tên đơn vị gõ sai đã được viết lại: ${units}.`,
    en: ({ units }) => `Misspelt unit names were corrected: ${units}.`,
  }),
  succeeded: remarkKind<'units'>('units-succeeded', {
    vi: ({ units }) => `Đơn vị không còn được thay bằng đơn vị kế tục: ${units}.`,
    en: ({ units }) => `Units that no longer exist were replaced by their successors: ${units}.`,
  }),
  orphaned: remarkKind<'units'>('units-without-successor', {
    vi: ({ units }) => `Cần chọn đơn vị thay cho: ${units}.`,
    en: ({ units }) => `Choose a unit in place of: ${units}.`,
  }),
  overMaximum: remarkKind<'codes'>('target-over-maximum', {
    vi: ({ codes }) => `Mục tiêu cao hơn điểm tối đa: ${codes}.`,
    en: ({ codes }) => `Targets above the maximum: ${codes}.`,
  }),
};

/** Takes everything over that is known, and says what was done on the way. */
export const roll = (
  book: WorkbookReport,
  source: AppendixReport,
  options: RollOptions,
  registry: UnitRegistry,
): Rolled => {
  const before = String(Number(options.year) - 1);
  const base = options.scheme ? schemeBase(source, options.scheme) : ownBase(source);
  const achieved = achievedLookup(book, source, base, before);
  const planned = plannedLookup(source, base, before);
  const previous = previousPlan(book, source, base, options.previous);
  const replaced: string[] = [];
  const orphaned: string[] = [];
  const corrected: string[] = [];
  const succeed = (text: string): PlanCell => {
    const right = withoutSlips(text, registry);
    if (right !== text) corrected.push(`${text} → ${right}`);
    const done = withSuccessors(right, options.year, registry);
    replaced.push(...done.replaced);
    orphaned.push(...done.withoutSuccessor);
    return words(done.text);
  };
  const criteria = base.map((each, at): PlanCriterion => {
    const { code, name, parent, maximum } = each;
    const got = lookUp(achieved, at) ?? toFill;
    const row = previous?.rows[at];
    const target = targetOf(options.targets, each, got, lookUp(planned, at));
    const task = previous && row ? words(wordsIn(previous.appendix, row, 'task')) : words('');
    const unit = previous && row ? succeed(unitsOf(previous.appendix, row, registry)) : words('');
    return { code, name, parent, maximum, achieved: got, target, task, unit };
  });
  const remarks: Remark[] = [];
  if (!achieved) remarks.push(remark.achievedUnknown({ year: before }));
  const carried = criteria.filter(({ task, unit }) => task.kind === 'text' || unit.kind === 'text').length;
  if (previous && carried > 0)
    remarks.push(
      remark.carried({
        count: String(carried),
        of: String(criteria.length),
        sheet: previous.appendix.sheet,
      }),
    );
  if (corrected.length > 0) remarks.push(remark.corrected({ units: list(corrected) }));
  if (replaced.length > 0) remarks.push(remark.succeeded({ units: list(replaced) }));
  if (orphaned.length > 0) remarks.push(remark.orphaned({ units: list(orphaned) }));
  const over = criteria.filter(({ target, maximum }) => {
    const [most, wanted] = [scoreOfCell(maximum), typeof target === 'string' ? null : scoreOfCell(target)];
    return most && wanted && exceeds(wanted, most);
  });
  if (over.length > 0) remarks.push(remark.overMaximum({ codes: list(over.map(({ code }) => code ?? '')) }));
  return { criteria, remarks };
};
