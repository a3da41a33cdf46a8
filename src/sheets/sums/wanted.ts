/** Which columns of gaps a table can have: per year what was lost, per target what is to be won and what is given up. */
import { columnsOf } from '../../domain/appendix';
import type { Appendix, Column, Role } from '../../domain/appendix';
import { comparableYears } from '../../domain/compare';
import { gaps as gapsOf, maximumFor } from '../../domain/primary';
import type { Gaps } from '../../domain/primary';
import type { Sums } from '../../domain/recompute';
import type { Score } from '../../domain/score';
import type { PrimaryColumns } from '../../domain/primary';

export type GapRole = Extract<Role, 'shortfall' | 'goal-gap' | 'remaining-gap'>;
export const gapRoles: readonly GapRole[] = ['shortfall', 'goal-gap', 'remaining-gap'];

/** In the words of the glossary, so that they are recognised again. */
const words: Readonly<Record<GapRole, string>> = {
  shortfall: 'Điểm mất',
  'goal-gap': 'Điểm cần tăng',
  'remaining-gap': 'Điểm còn để mất',
};

const figureOf: Readonly<Record<GapRole, keyof Gaps>> = {
  shortfall: 'shortfall',
  'goal-gap': 'goalGap',
  'remaining-gap': 'remainingGap',
};

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

/** The maxima of points: their own column, or the two parts of their year. */
const maximaFor = (appendix: Appendix, points: Column): readonly Column[] => {
  const own = maximumFor(appendix, points);
  if (own) return [own];
  return appendix.columns.filter(
    ({ role, year }) => (role === 'appraisal-maximum' || role === 'survey-maximum') && year === points.year,
  );
};

const draftOf = (
  appendix: Appendix,
  role: GapRole,
  from: readonly Column[],
  less: Column,
  primary: PrimaryColumns,
  year: string | undefined,
): Draft[] =>
  from.length === 0
    ? []
    : [
        {
          role,
          from,
          less,
          year,
          valueAt: (sums, index) => gapsOf(appendix, sums, primary, index)[figureOf[role]],
        },
      ];

/** The column of points of each year, or the only one where none is named. */
const scoredColumns = (appendix: Appendix, primary: PrimaryColumns): readonly Column[] => {
  const keys = comparableYears(appendix).map(({ column }) => column);
  const latest = primary.achieved === null || keys.includes(primary.achieved) ? [] : [primary.achieved];
  return [...keys, ...latest].flatMap((key) => appendix.columns.find((column) => column.key === key) ?? []);
};

const drafts = (appendix: Appendix, primary: PrimaryColumns): readonly Draft[] => {
  const achieved = appendix.columns.find(({ key }) => key === primary.achieved);
  const targets = columnsOf(appendix, 'target');
  return [
    ...scoredColumns(appendix, primary).flatMap((points) => {
      const maximum = maximumFor(appendix, points)?.key ?? null;
      const columns = { maximum, achieved: points.key, target: null };
      return draftOf(appendix, 'shortfall', maximaFor(appendix, points), points, columns, points.year);
    }),
    ...targets.flatMap((target) =>
      achieved
        ? draftOf(
            appendix,
            'goal-gap',
            [target],
            achieved,
            { maximum: null, achieved: achieved.key, target: target.key },
            target.year,
          )
        : [],
    ),
    ...targets.flatMap((target) => {
      const maximum = maximumFor(appendix, target);
      return draftOf(
        appendix,
        'remaining-gap',
        maximum ? [maximum] : [],
        target,
        { maximum: maximum?.key ?? null, achieved: null, target: target.key },
        target.year,
      );
    }),
  ];
};

/** The table's own column for a gap: of its year; without a year in the header, the one the overview speaks of. */
const existingFor = (appendix: Appendix, draft: Draft, only: boolean, isPrimary: boolean): Column | null => {
  const columns = columnsOf(appendix, draft.role);
  const exact = columns.find(({ year }) => year === draft.year);
  const yearless = isPrimary ? columns.find(({ year }) => year === undefined) : undefined;
  return exact ?? yearless ?? (only && columns.length === 1 ? (columns[0] ?? null) : null);
};

/** All gap columns whose figures the appendix has; a header names its year where there are several of its kind. */
export const wantedGaps = (appendix: Appendix, primary: PrimaryColumns): readonly WantedGap[] => {
  const all = drafts(appendix, primary);
  return all.map(({ year, ...draft }) => {
    const only = all.filter(({ role }) => role === draft.role).length === 1;
    const subject = draft.role === 'goal-gap' ? draft.from[0]?.key : draft.less.key;
    const isPrimary = subject === primary.achieved || subject === primary.target;
    const header = only || year === undefined ? words[draft.role] : `${words[draft.role]} ${year}`;
    const existing = existingFor(appendix, { ...draft, year }, only, isPrimary);
    return { ...draft, header, existing };
  });
};
