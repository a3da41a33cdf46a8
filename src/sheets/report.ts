/** The whole answer about a workbook: what the pane shows and the terminal prints. */
import { runChecks } from '../domain/checks';
import { scaleUncertain } from '../domain/checks/scale-uncertain';
import { structureUncertain } from '../domain/checks/structure-uncertain';
import { diagnose } from '../domain/diagnosis';
import { pointColumns, recompute } from '../domain/recompute';
import { bestScheme, fitOf, schemes as knownSchemes } from '../domain/scheme';
import { followSums } from '../domain/stale';
import type { RightSums, StaleSum } from '../domain/stale';
import { summarise } from '../domain/summary';
import { statedScore } from '../domain/tree';
import { registryFor, unitReader, unitRegistry, withOwnUnits } from '../domain/units';
import type { Appendix, ColumnKey, Year } from '../domain/appendix';
import type { PointRole } from '../domain/roles';
import type { Diagnosis } from '../domain/diagnosis';
import type { Scenario } from '../domain/planning/scenario';
import type { Finding } from '../domain/finding';
import type { Sums } from '../domain/recompute';
import type { Scheme } from '../domain/scheme';
import type { Score } from '../domain/score';
import type { Summary } from '../domain/summary';
import type { Unit, UnitRegistry } from '../domain/units';
import type { Grid, WorkbookReading } from './grid';
import { rightSumsIn } from './right-sums';
import { namesBehind } from './binding/sum-names';
import { readBinding, silencedBecause } from './binding';
import type { BindingReading, BindingRecord, BrokenName, IgnoredTable, PartProblem } from './binding';
import { hasOutside, outsideReader } from './outside';
import type { OutsidePoints } from './outside';
import { recogniseWorkbook } from './recognise';
import type { RecognitionHints } from './recognise';
import { turnedIn } from './turned';
import type { TurnedTable } from './turned';
import { withLessons } from './taught/lesson';
import type { Lesson } from './taught/lesson';

/** The total of one point column: as the total row states it, and as the leaves add up. */
export interface ColumnTotal {
  readonly column: ColumnKey;
  readonly role: PointRole;
  readonly year?: Year;
  /** As in the column: what tells it from others of its role and year, and the unit it is about. */
  readonly label?: string;
  readonly unit?: string;
  readonly stated: Score | null;
  readonly exact: Score | null;
}

/** A finding that a person has silenced, with the reason. */
export interface SilencedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** The scheme a table is held against, and why. */
export interface SchemeInUse {
  readonly scheme: Scheme | null;
  /** 0 … 1: how well it fits; the best scheme's where none fits well enough. */
  readonly fit: number;
  /** True when a person chose it, or that there be none. */
  readonly chosen: boolean;
}

export interface AppendixReport {
  readonly appendix: Appendix;
  /** `appendix.scheme` is its id. */
  readonly scheme: SchemeInUse;
  readonly sums: Sums;
  readonly totals: readonly ColumnTotal[];
  readonly findings: readonly Finding[];
  /** Findings a person has silenced in this workbook; they are not among `findings`. */
  readonly silenced?: readonly SilencedFinding[];
  readonly diagnoses: readonly Diagnosis[];
  readonly summary: Summary;
  /** Typed sums that did not follow a change below them, each also a finding. */
  readonly stale?: readonly StaleSum[];
  /** Typed sums that are or were right, for the next look at the table. */
  readonly right?: RightSums;
  /** Rows below the workbook names of a bound table that belong to it all the same; binding again takes them in. */
  readonly grown?: number;
  /** Names of a bound table that no longer hold just the cells to be added up; binding again mends them. */
  readonly namesBehind?: readonly string[];
}

export interface WorkbookReport {
  readonly appendices: readonly AppendixReport[];
  /** Names of bound appendices that lead nowhere any more. */
  readonly brokenNames?: readonly BrokenName[];
  /** Tables that a person said are no appendices. */
  readonly ignored?: readonly IgnoredTable[];
  /** Schemes that this workbook keeps; those of the project are not among them. */
  readonly ownSchemes?: readonly Scheme[];
  /** Scenarios that the workbook keeps, of all its appendices. */
  readonly scenarios?: readonly Scenario[];
  /** Choices that the workbook keeps, JSON values by key. */
  readonly settings?: BindingRecord['settings'];
  /** Units that this workbook keeps of its own; `unitsOf` lays them over those of the project. */
  readonly ownUnits?: readonly Unit[];
  /** What the workbook keeps of taught words. */
  readonly taught?: readonly Lesson[];
  /** Tables on their side, on sheets where nothing else was recognised: not read, and said. */
  readonly turned?: readonly TurnedTable[];
  /** Why our own part in the workbook could not be read. */
  readonly partProblem?: PartProblem;
}

/** What an analysis goes by beside the cells; all of it may be left out. */
export interface AnalyseOptions {
  /** Schemes to hold tables against: those of the project when left out. */
  readonly schemes?: readonly Scheme[];
  /** A scheme that every table with anything to do with it is held against, whatever fits best. */
  readonly scheme?: Scheme;
  /** Units under the workbook's own: those of the project when left out. */
  readonly units?: UnitRegistry;
  /** What was taught of the words of tables elsewhere; what the workbook keeps itself wins. */
  readonly taught?: readonly Lesson[];
  /** What was right of each table when it was looked at last, by its id; else what the workbook keeps counts. */
  readonly before?: ReadonlyMap<string, RightSums>;
  /** What a person said of tables and has not bound yet; wins over the workbook's own binding. */
  readonly hints?: RecognitionHints;
  /** Bounds the search for the causes of wrong sums, for each column; as long as it takes, within reason, when left out. */
  readonly steps?: number;
}

const doubts: readonly string[] = [structureUncertain.id, scaleUncertain.id];

/** True for a finding that doubts how the table was understood. */
export const isDoubt = ({ check }: Pick<Finding, 'check'>): boolean => doubts.includes(check);

/**
 * True where the tree of an appendix or its columns of points are doubted: what its rows add up to may be another sum than the one that
 * is meant, so nothing is written from it. A person who silences the doubt says that it was understood right.
 */
export const isDoubted = ({ findings }: Pick<AppendixReport, 'findings'>): boolean => findings.some(isDoubt);

const totalsOf = (appendix: Appendix, sums: Sums): readonly ColumnTotal[] => {
  const { total } = appendix;
  if (total === null) return [];
  return pointColumns(appendix).map(({ key, role, year, label, unit }) => ({
    column: key,
    role,
    ...(year === undefined ? {} : { year }),
    ...(label === undefined ? {} : { label }),
    ...(unit === undefined ? {} : { unit }),
    stated: statedScore(appendix.rows[total], key),
    exact: sums.get(key)?.[total] ?? null,
  }));
};

/** A table that has less in common with a wanted scheme is another table, say of another index in the same workbook. */
const leastWanted = 0.05;

/** The workbook's own schemes first: one that has the id of a known scheme takes its place. */
const schemesFor = (options: AnalyseOptions, binding: BindingReading | null): readonly Scheme[] => {
  const own = binding?.record.schemes ?? [];
  const taken = new Set(own.map(({ id }) => id));
  return [...own, ...(options.schemes ?? knownSchemes).filter(({ id }) => !taken.has(id))];
};

const schemeFor = (
  appendix: Appendix,
  options: AnalyseOptions,
  binding: BindingReading | null,
): SchemeInUse => {
  const given = (scheme: Scheme | null, chosen: boolean): SchemeInUse => ({
    scheme,
    fit: scheme ? fitOf(appendix, scheme) : 0,
    chosen,
  });
  const wanted = options.scheme && fitOf(appendix, options.scheme);
  if (options.scheme && wanted !== undefined && wanted >= leastWanted)
    return { scheme: options.scheme, fit: wanted, chosen: true };
  const schemes = schemesFor(options, binding);
  const choice = binding?.record.schemeChoices[appendix.id];
  if (choice === null) return given(null, true);
  const chosen = schemes.find(({ id }) => id === choice);
  if (chosen) return given(chosen, true);
  const bound = schemes.find(({ id }) => id === appendix.scheme);
  if (bound) return given(bound, false);
  return { ...bestScheme(appendix, schemes), chosen: false };
};

const sorted = (
  all: readonly Finding[],
  binding: BindingReading | null,
): { findings: readonly Finding[]; silenced: readonly SilencedFinding[] } => {
  if (!binding || binding.record.silenced.length === 0) return { findings: all, silenced: [] };
  const silenced = all.flatMap((finding) => {
    const reason = silencedBecause(binding.record, finding);
    return reason === null ? [] : [{ finding, reason }];
  });
  return { findings: all.filter((finding) => !silenced.some((one) => one.finding === finding)), silenced };
};

const grownBy = ({ id, bound, area }: Appendix, binding: BindingReading | null): number => {
  const named = bound && binding?.hints.tables.find((hint) => hint.bound === true && hint.id === id)?.area;
  return named ? Math.max(0, area.bottom - named.bottom) : 0;
};

/**
 * Everything there is to say about one recognised appendix; `binding` is what the workbook remembers of it.
 * @internal Tests analyse one recognised appendix without a workbook around it.
 */
export const analyseAppendix = (
  recognised: Appendix,
  options: AnalyseOptions = {},
  binding: BindingReading | null = null,
  outside: OutsidePoints | null = null,
): AppendixReport => {
  const inUse = schemeFor(recognised, options, binding);
  const { scheme } = inUse;
  const appendix = { ...recognised, scheme: scheme?.id ?? null };
  const known = withOwnUnits(options.units ?? unitRegistry, binding?.record.units ?? []);
  const units = registryFor(appendix, known, scheme?.level ?? null);
  const sums = recompute(appendix);
  const before = options.before?.get(appendix.id) ?? rightSumsIn(binding?.record, appendix.id);
  const { stale, right } = followSums(appendix, sums, before);
  const grown = grownBy(recognised, binding);
  const context = { sums, scheme, units, stale, ...(outside && { outside }) };
  const { findings, silenced } = sorted(runChecks(appendix, context), binding);
  const doubted = isDoubted({ findings });
  return {
    appendix,
    scheme: inUse,
    sums,
    totals: totalsOf(appendix, sums),
    findings,
    ...(silenced.length > 0 ? { silenced } : {}),
    diagnoses: doubted
      ? []
      : diagnose(appendix, { stale, ...(options.steps !== undefined && { steps: options.steps }) }),
    summary: summarise(appendix, sums, unitReader(units)),
    ...(stale.length > 0 && !doubted ? { stale } : {}),
    right,
    ...(grown > 0 ? { grown } : {}),
  };
};

const behindOf = (appendix: Appendix, { names }: WorkbookReading): Pick<AppendixReport, 'namesBehind'> => {
  const behind = appendix.bound ? namesBehind(appendix, names) : [];
  return behind.length > 0 ? { namesBehind: behind } : {};
};

/** The units that a workbook is read with. */
export const unitsOf = ({ ownUnits = [] }: WorkbookReport, base: UnitRegistry = unitRegistry): UnitRegistry =>
  withOwnUnits(base, ownUnits);

/** Reads a workbook: its bound appendices as they are bound, all others as they are recognised. */
export const analyse = (reading: WorkbookReading, options: AnalyseOptions = {}): WorkbookReport => {
  const binding = readBinding(reading.part, reading.names);
  const hints = {
    tables: [...(options.hints?.tables ?? []), ...binding.hints.tables],
    taught: withLessons(options.taught ?? [], binding.record.taught),
  };
  const outsideOf = outsideReader(reading);
  const recognised = recogniseWorkbook(reading, hints);
  return {
    appendices: recognised.map((each) => ({
      ...analyseAppendix(each, options, binding, outsideOf?.(each)),
      ...behindOf(each, reading),
    })),
    ...turnedIn(reading.grids, recognised),
    ...(binding.ignored.length > 0 ? { ignored: binding.ignored } : {}),
    ...(binding.record.schemes.length > 0 ? { ownSchemes: binding.record.schemes } : {}),
    ...(binding.record.units.length > 0 ? { ownUnits: binding.record.units } : {}),
    ...(binding.record.taught.length > 0 ? { taught: binding.record.taught } : {}),
    ...(binding.record.scenarios.length > 0 ? { scenarios: binding.record.scenarios } : {}),
    ...(Object.keys(binding.record.settings).length > 0 ? { settings: binding.record.settings } : {}),
    ...(binding.broken.length > 0 ? { brokenNames: binding.broken } : {}),
    ...(binding.problem === null ? {} : { partProblem: binding.problem }),
  };
};

const sameBinding = (a: WorkbookReading, b: WorkbookReading): boolean =>
  a.part === b.part &&
  a.names.length === b.names.length &&
  a.names.every(({ name, refersTo }, at) => b.names[at]?.name === name && b.names[at].refersTo === refersTo);

const rightBefore = ({ appendices }: WorkbookReport): ReadonlyMap<string, RightSums> =>
  new Map(appendices.map(({ appendix, right = {} }) => [appendix.id, right]));

/**
 * The same answer after an edit, at the cost of the edited sheets only: what stands on a grid that both readings share
 * is kept as it is. `earlier` is the reading that `before` was made from, with the same options.
 */
export const reanalyse = (
  before: WorkbookReport,
  earlier: WorkbookReading,
  reading: WorkbookReading,
  given: AnalyseOptions = {},
): WorkbookReport => {
  const options = { ...given, before: rightBefore(before) };
  const unchanged = (grid: Grid): boolean => earlier.grids.includes(grid);
  // What an edit does to values from outside may reach every sheet.
  if (!sameBinding(earlier, reading) || hasOutside(earlier) || hasOutside(reading))
    return analyse(reading, options);
  const kept = before.appendices.filter(({ appendix }) =>
    reading.grids.some((grid) => unchanged(grid) && grid.sheetId === appendix.sheetId),
  );
  const edited = analyse({ ...reading, grids: reading.grids.filter((grid) => !unchanged(grid)) }, options);
  const ids = new Set(kept.map(({ appendix }) => appendix.id));
  if (edited.appendices.some(({ appendix }) => ids.has(appendix.id))) return analyse(reading, options);
  const order = (report: AppendixReport): number =>
    reading.grids.findIndex(({ sheetId }) => sheetId === report.appendix.sheetId);
  const isKept = ({ sheetId }: TurnedTable): boolean =>
    reading.grids.some((grid) => unchanged(grid) && grid.sheetId === sheetId);
  const turned = [...(before.turned ?? []).filter(isKept), ...(edited.turned ?? [])];
  return {
    ...edited,
    ...(turned.length > 0 ? { turned } : {}),
    appendices: [...kept, ...edited.appendices].sort((a, b) => order(a) - order(b)),
  };
};
