/** What the overview draws: the figures of a row, its criteria below it, and the shares of a bar. Pure. */
import type { Row } from '../../domain/appendix';
import { headline, truthsOf } from '../../domain/announced';
import type { DifferenceCause, TwoTruths } from '../../domain/announced';
import { subtract, type Score } from '../../domain/score';
import type { SummaryLine } from '../../domain/summary';
import type { AppendixReport } from '../../sheets/report';

/** Exact figures of one row; null where the appendix has none. */
export interface Figures {
  readonly maximum: Score | null;
  readonly achieved: Score | null;
  readonly target: Score | null;
}

/** A row of the table as the overview lists it. */
export interface CriterionLine extends Figures {
  /** Index into `Appendix.rows`. */
  readonly index: number;
  readonly row: Row;
}

/**
 * The exact figures of a row, in the columns the summary speaks of.
 * @internal Tests hold it for rows that no overview shows.
 */
export function figuresOf(report: AppendixReport, index: number): Figures {
  const { primary } = report.summary;
  const at = (key: string | null): Score | null =>
    key === null ? null : (report.sums.get(key)?.[index] ?? null);
  return { maximum: at(primary.maximum), achieved: at(primary.achieved), target: at(primary.target) };
}

/** All rows below a row, in the order of the sheet. */
export function linesUnder(report: AppendixReport, index: number): readonly CriterionLine[] {
  const { rows } = report.appendix;
  const lines: CriterionLine[] = [];
  const visit = (parent: number): void => {
    for (const child of rows[parent]?.children ?? []) {
      const row = rows[child];
      if (!row) continue;
      lines.push({ index: child, row, ...figuresOf(report, child) });
      visit(child);
    }
  };
  visit(index);
  return lines;
}

/** Shares of a bar in percent of its length, for drawing only: the figures beside it are the exact ones. */
export interface BarShares {
  readonly achieved: number;
  readonly toBeWon: number;
  readonly givenUp: number;
}

/** Null when there is nothing to draw: no maximum, or a maximum of zero. Intervals are drawn to their lower bound. */
export function barShares({ maximum, achieved, target }: Figures): BarShares | null {
  if (!maximum || maximum.low.value.lte(0) || (!achieved && !target)) return null;
  const percent = (score: Score | null): number =>
    score ? Math.min(100, Math.max(0, score.low.value.div(maximum.low.value).times(100).toNumber())) : 0;
  const got = percent(achieved);
  const planned = Math.max(got, percent(target));
  return { achieved: got, toBeWon: planned - got, givenUp: 100 - planned };
}

/** What is left of a figure's parts, for the words beside a bar; parts that are zero or unknown are null. */
export interface FigureParts {
  readonly toWin: Score | null;
  /** maximum − target with a target, else maximum − achieved. */
  readonly left: Score | null;
}

export function partsOf({ maximum, achieved, target }: Figures): FigureParts {
  const above = (whole: Score | null, part: Score | null): Score | null => {
    if (!whole || !part) return null;
    const rest = subtract(whole, part);
    return rest.high.value.gt(0) || rest.low.value.gt(0) ? rest : null;
  };
  return { toWin: above(target, achieved), left: above(maximum, target ?? achieved) };
}

/** The figures a person is told first, and where the leaves add up to others. */
export interface ToldFigures {
  readonly figures: Figures;
  readonly differences: readonly StatedDifference[];
}

/** A figure that the sheet states otherwise than its leaves add up to. */
export interface StatedDifference {
  readonly role: 'achieved' | 'target';
  readonly stated: Score;
  readonly exact: Score;
  readonly cause: DifferenceCause;
}

const differing = (role: StatedDifference['role'], truths: TwoTruths): readonly StatedDifference[] => {
  const { stated, exact, cause } = truths;
  return stated && exact && cause ? [{ role, stated, exact, cause }] : [];
};

/** A row's figures as the sheet states them, with those of its leaves beside them where they differ. */
export function toldFigures(report: AppendixReport, index: number): ToldFigures {
  const { primary } = report.summary;
  const { maximum } = figuresOf(report, index);
  const [achieved, target] = [primary.achieved, primary.target].map((key) => truthsOf(report, key, index));
  return {
    figures: {
      maximum,
      achieved: achieved ? headline(achieved) : null,
      target: target ? headline(target) : null,
    },
    differences: [
      ...(achieved ? differing('achieved', achieved) : []),
      ...(target ? differing('target', target) : []),
    ],
  };
}

/** The totals of the overview that differ from what is stated. */
export const statedDifferences = (report: AppendixReport): readonly StatedDifference[] => {
  const { total } = report.appendix;
  return total === null ? [] : toldFigures(report, total).differences;
};

/** The figures of the overview's head: as the document states them where it does, so that they agree with each other. */
export function headFigures({
  maximum,
  achieved,
  target,
  statedAchieved,
  statedTarget,
}: SummaryLine): Figures {
  return {
    maximum,
    achieved: headline({ stated: statedAchieved, exact: achieved }),
    target: headline({ stated: statedTarget, exact: target }),
  };
}
