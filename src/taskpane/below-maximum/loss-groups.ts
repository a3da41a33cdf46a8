/** The leaves below maximum, put together by lead unit or by field, and as text to paste elsewhere. Pure. */
import { toldDifference, truthsOf } from '../../domain/announced';
import type { DifferenceCause, TwoTruths } from '../../domain/announced';
import { comparesPoints } from '../../domain/primary';
import { alike } from '../../domain/score';
import type { Score } from '../../domain/score';
import type { BelowMaximum } from '../../domain/summary';
import { fieldOf } from '../../domain/tree';
import type { AppendixReport } from '../../sheets/report';

export const lossGroupings = ['unit', 'field'] as const;
export type LossGrouping = (typeof lossGroupings)[number];

export interface LossGroup {
  readonly key: string;
  /** The unit's or field's name; '' for leaves without a unit. */
  readonly name: string;
  /** Of its criteria. */
  readonly shortfall: Score | null;
  /** By the points that the field's own row states, where that is another figure. */
  readonly stated: LossByTotal | null;
  readonly goalGap: Score | null;
  readonly remainingGap: Score | null;
  /** How many of its criteria stand with other units too. */
  readonly shared: number;
  readonly items: readonly BelowMaximum[];
}

/** What is lost by the points that a sum states, and why that is not what the criteria below it lose. */
export interface LossByTotal {
  readonly lost: Score;
  /** Null where the sum is not why: some criterion has more than its maximum. */
  readonly cause: DifferenceCause | null;
}

/** A maximum has one truth: what is laid down. */
const laidDown = (maximum: Score | null): TwoTruths => ({ stated: maximum, exact: null, cause: null });

/** Null where the sum states no points, or points that lose just as much. */
function lossByTotal(
  report: AppendixReport,
  row: number | null,
  maximum: Score | null,
  byCriteria: Score | null,
): LossByTotal | null {
  const achieved = truthsOf(report, report.summary.primary.achieved, row);
  const lost = toldDifference(laidDown(maximum), achieved);
  return lost && byCriteria && !alike(lost.told, byCriteria) ? { lost: lost.told, cause: lost.cause } : null;
}

/** What all criteria below maximum lose, and what is lost by the stated total where that is another figure. */
export const lossOfAll = (
  report: AppendixReport,
): { readonly byCriteria: Score; readonly byTotal: LossByTotal | null } => {
  const { total, together } = report.summary;
  const byTotal = lossByTotal(report, total.row, total.maximum, together.shortfall);
  return { byCriteria: together.shortfall, byTotal };
};

/** What is still to be won and what is given up, as the totals are told; beside it what the criteria come to where that is another figure. */
export interface GapsOfAll {
  readonly toWin: Score;
  readonly remaining: Score;
  readonly byCriteria: {
    readonly toWin: Score;
    readonly remaining: Score;
    readonly cause: DifferenceCause | null;
  } | null;
}

/** Null where nothing is planned. */
export function gapsOfAll(report: AppendixReport): GapsOfAll | null {
  const { total, together, primary } = report.summary;
  const { goalGap, remainingGap } = together;
  if (!goalGap || !remainingGap) return null;
  const [target, achieved] = [primary.target, primary.achieved].map((key) =>
    truthsOf(report, key, total.row),
  );
  const toWin = target && achieved ? toldDifference(target, achieved) : null;
  const remaining = target ? toldDifference(laidDown(total.maximum), target) : null;
  const own = { toWin: goalGap, remaining: remainingGap };
  if (!toWin || !remaining) return { ...own, byCriteria: null };
  const differs = !alike(toWin.told, goalGap) || !alike(remaining.told, remainingGap);
  const byCriteria = differs ? { ...own, cause: toWin.cause ?? remaining.cause } : null;
  return { toWin: toWin.told, remaining: remaining.told, byCriteria };
}

function byUnit({ summary }: AppendixReport): readonly LossGroup[] {
  return summary.units.map((unit) => ({
    key: unit.unit,
    name: unit.unit,
    shortfall: unit.shortfall,
    stated: null,
    goalGap: unit.goalGap,
    remainingGap: unit.remainingGap,
    shared: unit.shared,
    items: unit.items.flatMap((item) => summary.belowMaximum[item] ?? []),
  }));
}

/** Orders scores from the highest down; what is unknown stands last. */
function mostFirst(a: Score | null, b: Score | null): number {
  if (!a || !b) return Number(a === null) - Number(b === null);
  return b.low.value.cmp(a.low.value);
}

function byField(report: AppendixReport): readonly LossGroup[] {
  const { summary } = report;
  const groups = summary.fields.map((field) => ({
    key: String(field.row),
    name: [field.code, field.name].filter(Boolean).join('. '),
    shortfall: field.shortfall,
    stated: lossByTotal(report, field.row, field.maximum, field.shortfall),
    goalGap: field.goalGap,
    remainingGap: field.remainingGap,
    shared: 0,
    items: summary.belowMaximum.filter((item) => fieldOf(report.appendix, item.row) === field.row),
  }));
  return groups.filter(({ items }) => items.length > 0).sort((a, b) => mostFirst(a.shortfall, b.shortfall));
}

/** Most points lost first. */
export const lossGroups = (report: AppendixReport, grouping: LossGrouping): readonly LossGroup[] =>
  grouping === 'unit' ? byUnit(report) : byField(report);

/** The words the text needs; a locale gives them. */
export interface LossWords {
  readonly noUnit: string;
  readonly group: (name: string, lost: string, toWin: string | null) => string;
  readonly item: (code: string, name: string, achieved: string, maximum: string) => string;
}

/** The list as plain text, one line a group and one a criterion, to paste into a document or a message. */
export function lossText(
  groups: readonly LossGroup[],
  words: LossWords,
  show: (score: Score) => string,
): string {
  return groups
    .map(({ name, shortfall, goalGap, items }) =>
      [
        words.group(name || words.noUnit, shortfall ? show(shortfall) : '', goalGap ? show(goalGap) : null),
        ...items.map((item) =>
          words.item(item.code ?? '', item.name, show(item.achieved), show(item.maximum)),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

/** How many criteria are below maximum; null where the table has no points to tell it from. */
export function belowMaximumCount({ appendix, sums, summary }: AppendixReport): number | null {
  const { maximum, achieved } = summary.primary;
  if (maximum === null || achieved === null) return null;
  const count = summary.belowMaximum.length;
  return count > 0 || comparesPoints(appendix, sums, summary.primary) ? count : null;
}
