/** Which columns of gaps a table can have: per year what was lost, per target what is to be won and what is given up. */
import { columnsOf } from '../../domain/appendix';
import type { Appendix, Column } from '../../domain/appendix';
import { comparableYears } from '../../domain/compare';
import { viewOfUnit } from '../../domain/matrix';
import { gapAt, maximaFor, maximumFor } from '../../domain/primary';
import type { Sums } from '../../domain/recompute';
import { gapOf, gapRoles, isTarget } from '../../domain/roles';
import type { GapRole } from '../../domain/roles';
import type { Score } from '../../domain/score';
import type { PrimaryColumns } from '../../domain/primary';

/** One column of gaps: the figures it takes from each other. */
export interface WantedGap {
  readonly role: GapRole;
  readonly header: string;
  /** Columns that are added up before `less` is taken off: the maximum may stand in two parts, appraisal and survey. */
  readonly from: readonly Column[];
  readonly less: Column;
  /** The column of the table it stands in already. */
  readonly existing: Column | null;
  readonly valueAt: (sums: Sums, index: number) => Score | null;
}

type Draft = Omit<WantedGap, 'header' | 'existing'> & { readonly year: string | undefined };

/** The columns a gap is reckoned from; null stands for one that has no part in it. */
interface Ends {
  readonly scored: Column | null;
  readonly target: Column | null;
}

/** The gap between two columns, or nothing where the table lacks what it is taken from. */
function draftOf(appendix: Appendix, role: GapRole, { scored, target }: Ends): Draft[] {
  const { from, less } = gapOf(role);
  const bounded = less === 'scored' ? scored : target;
  if (!bounded) return [];
  const columns =
    from === 'target' ? [target].filter((column) => column !== null) : maximaFor(appendix, bounded);
  if (columns.length === 0) return [];
  const maximum = from === 'maximum' ? (maximumFor(appendix, bounded)?.key ?? null) : null;
  const primary = { maximum, achieved: scored?.key ?? null, target: target?.key ?? null };
  const { year } = target ?? bounded;
  return [
    {
      role,
      from: columns,
      less: bounded,
      year,
      valueAt: (sums, row) => gapAt(appendix, sums, primary, role, row),
    },
  ];
}

/** The column of points of each year, or the only one where none is named. */
const scoredColumns = (appendix: Appendix, primary: PrimaryColumns): readonly Column[] => {
  const keys = comparableYears(appendix).map(({ column }) => column);
  const latest = primary.achieved === null || keys.includes(primary.achieved) ? [] : [primary.achieved];
  return [...keys, ...latest].flatMap((key) => appendix.columns.find((column) => column.key === key) ?? []);
};

/** Of every year what was lost; of every target what is to be won since the latest points, and what is given up. */
const drafts = (appendix: Appendix, primary: PrimaryColumns): readonly Draft[] => {
  const achieved = appendix.columns.find(({ key }) => key === primary.achieved) ?? null;
  const targets = appendix.columns.filter(({ role }) => isTarget(role));
  return gapRoles.flatMap((role) => {
    const { from, less } = gapOf(role);
    if (from !== 'target' && less === 'scored')
      return scoredColumns(appendix, primary).flatMap((scored) =>
        draftOf(appendix, role, { scored, target: null }),
      );
    return targets.flatMap((target) =>
      draftOf(appendix, role, { scored: less === 'scored' ? achieved : null, target }),
    );
  });
};

/** The table's own column for a gap: of its year; without a year in the header, the one the overview speaks of. */
const existingFor = (appendix: Appendix, draft: Draft, only: boolean, isPrimary: boolean): Column | null => {
  const columns = columnsOf(appendix, draft.role);
  const exact = columns.find(({ year }) => year === draft.year);
  const yearless = isPrimary ? columns.find(({ year }) => year === undefined) : undefined;
  return exact ?? yearless ?? (only && columns.length === 1 ? (columns[0] ?? null) : null);
};

/**
 * All gap columns whose figures the appendix has; a header names its year where there are several of its kind. One
 * column cannot tell the gaps of several units, so of a matrix there are only those of columns that stand for all.
 */
export const wantedGaps = (whole: Appendix, primary: PrimaryColumns): readonly WantedGap[] => {
  const appendix = viewOfUnit(whole, null);
  const all = drafts(appendix, primary);
  return all.map(({ year, ...draft }) => {
    const only = all.filter(({ role }) => role === draft.role).length === 1;
    const subject = gapOf(draft.role).from === 'target' ? draft.from[0]?.key : draft.less.key;
    const isPrimary = subject === primary.achieved || subject === primary.target;
    const { heading } = gapOf(draft.role);
    const header = only || year === undefined ? heading : `${heading} ${year}`;
    const existing = existingFor(appendix, { ...draft, year }, only, isPrimary);
    return { ...draft, header, existing };
  });
};
