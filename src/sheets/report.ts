/** The whole answer about a workbook: what the pane shows and the terminal prints. */
import { runChecks } from '../domain/checks';
import { diagnose } from '../domain/diagnosis';
import { pointColumns, recompute } from '../domain/recompute';
import { bestScheme, schemes as knownSchemes } from '../domain/scheme';
import { summarise } from '../domain/summary';
import { statedScore } from '../domain/tree';
import { splitUnits, unitRegistry } from '../domain/units';
import type { Appendix, ColumnKey, PointRole, Year } from '../domain/appendix';
import type { Diagnosis } from '../domain/diagnosis';
import type { Finding } from '../domain/finding';
import type { Sums } from '../domain/recompute';
import type { Scheme } from '../domain/scheme';
import type { Score } from '../domain/score';
import type { Summary } from '../domain/summary';
import type { UnitRegistry } from '../domain/units';
import type { Grid, WorkbookReading } from './grid';
import { recogniseWorkbook } from './recognise';
import type { RecognitionHints } from './recognise';

/** The total of one point column: as the total row states it, and as the leaves add up. */
export interface ColumnTotal {
  readonly column: ColumnKey;
  readonly role: PointRole;
  readonly year?: Year;
  readonly stated: Score | null;
  readonly exact: Score | null;
}

export interface AppendixReport {
  readonly appendix: Appendix;
  readonly sums: Sums;
  readonly totals: readonly ColumnTotal[];
  readonly findings: readonly Finding[];
  readonly diagnoses: readonly Diagnosis[];
  readonly summary: Summary;
}

export interface WorkbookReport {
  readonly appendices: readonly AppendixReport[];
}

/** What an analysis goes by beside the cells; all of it may be left out. */
export interface AnalyseOptions {
  /** Schemes to hold tables against: those of the project when left out. */
  readonly schemes?: readonly Scheme[];
  /** A scheme that every table is held against, whatever fits best. */
  readonly scheme?: Scheme;
  readonly units?: UnitRegistry;
  /** What a person said of tables and has not bound yet; wins over the workbook's own binding. */
  readonly hints?: RecognitionHints;
}

const totalsOf = (appendix: Appendix, sums: Sums): readonly ColumnTotal[] => {
  const { total } = appendix;
  if (total === null) return [];
  return pointColumns(appendix).map(({ key, role, year }) => ({
    column: key,
    role,
    ...(year === undefined ? {} : { year }),
    stated: statedScore(appendix.rows[total], key),
    exact: sums.get(key)?.[total] ?? null,
  }));
};

const schemeFor = (appendix: Appendix, options: AnalyseOptions): Scheme | null => {
  if (options.scheme) return options.scheme;
  const schemes = options.schemes ?? knownSchemes;
  return schemes.find(({ id }) => id === appendix.scheme) ?? bestScheme(appendix, schemes);
};

/** Everything there is to say about one recognised appendix. */
export const analyseAppendix = (recognised: Appendix, options: AnalyseOptions = {}): AppendixReport => {
  const scheme = schemeFor(recognised, options);
  const appendix = { ...recognised, scheme: scheme?.id ?? null };
  const units = options.units ?? unitRegistry;
  const sums = recompute(appendix);
  return {
    appendix,
    sums,
    totals: totalsOf(appendix, sums),
    findings: runChecks(appendix, { sums, scheme, units }),
    diagnoses: diagnose(appendix),
    summary: summarise(appendix, sums, (cell) => splitUnits(cell, units)),
  };
};

/** Reads a workbook: its bound appendices as they are bound, all others as they are recognised. */
export const analyse = (reading: WorkbookReading, options: AnalyseOptions = {}): WorkbookReport => ({
  appendices: recogniseWorkbook(reading, options.hints).map((appendix) => analyseAppendix(appendix, options)),
});

const sameBinding = (a: WorkbookReading, b: WorkbookReading): boolean =>
  a.part === b.part &&
  a.names.length === b.names.length &&
  a.names.every(({ name, refersTo }, at) => b.names[at]?.name === name && b.names[at].refersTo === refersTo);

/**
 * The same answer after an edit, at the cost of the edited sheets only: what stands on a grid that both readings share
 * is kept as it is. `earlier` is the reading that `before` was made from, with the same options.
 */
export const reanalyse = (
  before: WorkbookReport,
  earlier: WorkbookReading,
  reading: WorkbookReading,
  options: AnalyseOptions = {},
): WorkbookReport => {
  const unchanged = (grid: Grid): boolean => earlier.grids.includes(grid);
  if (!sameBinding(earlier, reading)) return analyse(reading, options);
  const kept = before.appendices.filter(({ appendix }) =>
    reading.grids.some((grid) => unchanged(grid) && grid.sheetId === appendix.sheetId),
  );
  const edited = analyse({ ...reading, grids: reading.grids.filter((grid) => !unchanged(grid)) }, options);
  const ids = new Set(kept.map(({ appendix }) => appendix.id));
  if (edited.appendices.some(({ appendix }) => ids.has(appendix.id))) return analyse(reading, options);
  const order = (report: AppendixReport): number =>
    reading.grids.findIndex(({ sheetId }) => sheetId === report.appendix.sheetId);
  return { appendices: [...kept, ...edited.appendices].sort((a, b) => order(a) - order(b)) };
};
