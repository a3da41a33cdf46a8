/** Rolling forward: what of last year's tables a new plan takes over, criterion by criterion. */
import { isWholeTree, kindOf } from '../../domain/kinds';
import { columnsOf } from '../../domain/appendix';
import type { Appendix, Column, Row } from '../../domain/appendix';
import { namesLeads } from '../../domain/said';
import { exactly } from '../../domain/score';
import { parentSchemeCode } from '../../domain/scheme';
import type { Scheme } from '../../domain/scheme';
import { readUnits, withoutSlips } from '../../domain/units';
import type { UnitRegistry } from '../../domain/units';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { registryOf } from '../../sheets/units-of-table';
import { announcedNote } from '../source/announced-note';
import { counterparts } from '../source/counterparts';
import { blank, linkTo, points, scoreOfCell, toFill, words } from '../model/cells';
import type { PlanCell } from '../model/sheet-plan';
import type { Remark } from '../model/remarks';
import type { PlanCriterion, TargetCell } from './plan-sheet';
import {
  boundsOf,
  inheritedWords,
  lastYearOf,
  scoredColumn,
  scoredColumns,
  wordsIn,
} from '../source/columns';
import { withSuccessors } from '../source/successors';
import { datedCell, movedToYear, speaksOfYear } from './dated-tasks';
import type { DateRule } from './dated-tasks';
import { remarksOf } from './roll-remarks';
import type { RenamedUnits } from './roll-remarks';
import { proposedBy } from './target-rules';
import type { TargetRule } from './target-rules';
import { parentsByCode } from './tree';

export interface RollOptions {
  readonly year: string;
  readonly targets: TargetRule;
  /** What becomes of last year's dates in tasks; they are marked when left out. */
  readonly dates?: DateRule;
  /** The rows of another scheme instead of the table's own. */
  readonly scheme?: Scheme | undefined;
  /** Id of the plan that tasks and units are taken from; found by itself when left out. */
  readonly previous?: string | undefined;
}

export interface Rolled {
  readonly criteria: readonly PlanCriterion[];
  readonly remarks: readonly Remark[];
  /** Printed below the table. */
  readonly notes: readonly string[];
}

/** A criterion of the new plan, or a heading over some, and its row in the source. */
interface Base {
  readonly heading?: true;
  readonly code: string | null;
  readonly mark?: string;
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

/** A heading takes no points, no task and no unit of its own: they stay blank. */
const headingBase = ({ code, name }: Row): Base => {
  const mark = String(code.raw).trim();
  // In capitals where no mark tells it from a field.
  const title = mark === '' ? name.toLocaleUpperCase('vi') : name;
  return { heading: true, code: null, mark, name: title, parent: null, maximum: blank, row: null };
};

/** The source's criteria, each part of a table that numbers anew below its heading. */
const ownBase = ({ appendix }: AppendixReport): readonly Base[] => {
  const parts = new Set(appendix.rows.flatMap(({ section }) => section ?? []));
  const kept = appendix.rows.flatMap((row, index) =>
    row.kind === 'criterion' || parts.has(index) ? [{ row, index }] : [],
  );
  const placeOf = new Map(kept.map(({ index }, at) => [index, at]));
  const maximum = boundsOf(appendix, scoredColumn(appendix))?.key ?? null;
  return kept.map(({ row }) =>
    row.kind !== 'criterion'
      ? headingBase(row)
      : {
          code: row.code.code,
          mark: row.code.code === null ? String(row.code.raw).trim() : '',
          name: row.name,
          parent: (row.parent === null ? undefined : placeOf.get(row.parent)) ?? null,
          maximum: linkTo(appendix, row, maximum) ?? toFill,
          row,
        },
  );
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
  report === source
    ? base.map(({ row }) => row)
    : counterparts(
        report.appendix,
        // A heading is no criterion, whatever it is called.
        base.map((each) => (each.heading ? { code: null, name: '' } : each)),
      );

/** At least half of the criteria must be found for a table to be one of the same. */
const isSame = (rows: readonly (Row | null)[], base: readonly Base[]): boolean =>
  rows.filter((row) => row !== null).length * 2 >= base.filter(({ heading }) => !heading).length;

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
    if (column && isSame(rows, base)) return { appendix, column, rows };
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
  columnsOf(appendix, 'task').length > 0 || namesLeads(appendix);

/** Last year's plan, with a row for each criterion. */
interface Previous {
  readonly appendix: Appendix;
  readonly rows: readonly (Row | null)[];
}

/** Last year's plan: the one named, the source itself, or the table with tasks that knows most of the criteria. */
const previousPlan = (
  book: WorkbookReport,
  source: AppendixReport,
  base: readonly Base[],
  id: string | undefined,
): Previous | null => {
  const pool =
    id === undefined ? book.appendices : book.appendices.filter(({ appendix }) => appendix.id === id);
  const plans = pool.filter((report) => kindOf(report.appendix.kind).plansAhead && hasTasks(report));
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
  if (namesLeads(appendix)) return inheritedWords(appendix, row, 'lead-unit');
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
  if (given !== undefined)
    return points(typeof given === 'string' ? exactly(given) : exactly(given[0], given[1]));
  const proposed = proposedBy(rule);
  return proposed === 'as-achieved' && scoreOfCell(achieved) === null && planned ? planned : proposed;
};

/** Unit names of last year's plan as the new one writes them, and what was done to them on the way. */
const renameUnits = (text: string, year: string, registry: UnitRegistry): RenamedUnits => {
  const right = withoutSlips(text, registry);
  const { text: renamed, replaced, withoutSuccessor } = withSuccessors(right, year, registry);
  return {
    text: renamed,
    corrected: right === text ? [] : [`${text} → ${right}`],
    replaced,
    withoutSuccessor,
  };
};

interface Inherited {
  readonly task: string;
  readonly units: RenamedUnits | null;
  /** True where last year's plan says something of the criterion. */
  readonly carried: boolean;
}

/** What last year's plan says of each criterion; where it names no unit, the unit of the results themselves. */
const inheritedFrom = (
  previous: Previous | null,
  own: Previous,
  at: number,
  year: string,
  registry: UnitRegistry,
): Inherited => {
  const [row, ownRow] = [previous?.rows[at], own.rows[at]];
  const task = previous && row ? wordsIn(previous.appendix, row, 'task') : '';
  const planned = previous && row ? unitsOf(previous.appendix, row, registry) : '';
  const units = planned === '' && ownRow ? inheritedWords(own.appendix, ownRow, 'lead-unit') : planned;
  return {
    task,
    units: units === '' ? null : renameUnits(units, year, registry),
    carried: task !== '' || planned !== '',
  };
};

/** A task as the new plan has it: its dates of the year before are moved, or marked. */
const taskOf = (
  task: string,
  before: string,
  { year, dates }: RollOptions,
): { readonly cell: PlanCell; readonly moved: boolean } => {
  const moved = dates === 'moved' && speaksOfYear(task, before);
  return { cell: datedCell(moved ? movedToYear(task, before, year) : task, before), moved };
};

/** That the announced total of the year before is not what its criteria add up to. */
const notesOf = ({ appendices }: WorkbookReport, achieved: Lookup | null): readonly string[] => {
  const report = appendices.find(({ appendix }) => appendix === achieved?.appendix);
  return report ? announcedNote(report, achieved?.column) : [];
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
  const known = registryOf(source, registry);
  const own: Previous = { appendix: source.appendix, rows: base.map(({ row }) => row) };
  const inherited = base.map((_, at) => inheritedFrom(previous, own, at, options.year, known));
  const tasks = inherited.map(({ task }) => taskOf(task, before, options));
  const criteria = base.map((each, at): PlanCriterion => {
    if (each.heading) return { ...each, achieved: blank, target: blank, task: blank, unit: blank };
    const got = lookUp(achieved, at) ?? toFill;
    const target = targetOf(options.targets, each, got, lookUp(planned, at));
    return {
      ...each,
      achieved: got,
      target,
      task: tasks[at]?.cell ?? words(''),
      unit: words(inherited[at]?.units?.text ?? ''),
    };
  });
  const remarks = remarksOf({
    before,
    achievedKnown: achieved !== null,
    year: options.year,
    criteria,
    moved: base.filter((_, at) => tasks[at]?.moved === true),
    previousSheet: previous?.appendix.sheet ?? null,
    carried: inherited.filter(({ carried }) => carried).length,
    renamed: inherited.flatMap(({ units }) => units ?? []),
  });
  return { criteria, remarks, notes: notesOf(book, achieved) };
};
