/** The sheet of a plan: a tree of criteria with maximum, achieved, target, tasks and units. Shared by next-plan and indices. */
import type { Year } from '../../domain/appendix';
import { exceeds, isInterval } from '../../domain/score';
import { cellAddress } from '../../a1/address';
import { points, scoreOfCell, toFill } from '../model/cells';
import { bodyTop } from '../model/sheet-plan';
import type { PlanBinding, PlanCell, PlanColumn, SheetPlan, TitleBlock } from '../model/sheet-plan';
import { formatFor } from '../source/columns';
import { treeLines } from './tree';
import type { Criterion } from './tree';
import { headers } from '../model/words';

/** A criterion with what its line will hold. */
export interface PlanCriterion extends Criterion {
  readonly maximum: PlanCell;
  readonly achieved: PlanCell;
  readonly target: TargetCell;
  readonly task: PlanCell;
  readonly unit: PlanCell;
}

/** A target: a cell, or "as the maximum (achieved) of this very line", which stays a formula. */
export type TargetCell = PlanCell | 'as-maximum' | 'as-achieved';

export interface PlanParts {
  readonly name: string;
  readonly titles: TitleBlock;
  readonly binding: PlanBinding;
  readonly year: Year;
  /** The year of the achieved points. */
  readonly before: Year;
  readonly criteria: readonly PlanCriterion[];
  readonly notes?: readonly string[];
  /** The achieved total where the leaves do not tell it (a published figure). */
  readonly statedTotal?: PlanCell | null;
  /** What the name column is headed by. */
  readonly nameHeader?: string;
}

const columnAt = { maximum: 2, achieved: 3 } as const;

/** A leaf's target as a cell: a formula on its own line, unless that line's figure is no number. */
const targetCell = ({ target, maximum, achieved }: PlanCriterion, row: number): PlanCell => {
  if (typeof target !== 'string') return target;
  const from = target === 'as-maximum' ? maximum : achieved;
  const score = scoreOfCell(from);
  if (score === null) return toFill;
  if (isInterval(score)) return points(score);
  const column = target === 'as-maximum' ? columnAt.maximum : columnAt.achieved;
  return { kind: 'formula', formula: `=${cellAddress({ row, column })}`, score };
};

/** True for a leaf that lost points or is planned to: it needs a task and somebody who answers for it. */
const isBelow = (criterion: PlanCriterion): boolean => {
  const most = scoreOfCell(criterion.maximum);
  const target = scoreOfCell(targetCell(criterion, 0));
  const known = [scoreOfCell(criterion.achieved), target].flatMap((score) => score ?? []);
  return most !== null && (known.length === 0 || known.some((score) => exceeds(most, score)));
};

const wordy = { align: 'left', format: 'General' } as const;

const columnsOf = (
  { year, before, criteria, nameHeader }: PlanParts,
  targets: readonly PlanCell[],
): readonly PlanColumn[] => {
  const format = (cells: readonly PlanCell[]): string => formatFor(cells.map(scoreOfCell));
  const maximum = format(criteria.map((each) => each.maximum));
  return [
    { key: 'code', role: 'code', header: headers.code, share: 46, align: 'center', format: '@' },
    { key: 'name', role: 'name', header: nameHeader ?? headers.criterion, share: 196, ...wordy },
    { key: 'maximum', role: 'maximum', header: headers.maximum, share: 52, align: 'right', format: maximum },
    {
      key: `achieved:${before}`,
      role: 'achieved',
      year: before,
      header: headers.achieved(before),
      share: 58,
      align: 'right',
      format: format(criteria.map((each) => each.achieved)),
    },
    {
      key: `target:${year}`,
      role: 'target',
      year,
      header: headers.target(year),
      share: 58,
      align: 'right',
      format: format(targets),
    },
    { key: 'task', role: 'task', header: headers.task, share: 204, ...wordy },
    { key: 'lead-unit', role: 'lead-unit', header: headers.unit, share: 100, ...wordy },
  ];
};

/** The cells of task and unit: as they are told, or to be filled in where a leaf below maximum lacks them. */
const answersOf = (criteria: readonly PlanCriterion[]) => {
  const blank: PlanCell = { kind: 'blank' };
  const isParent = new Set(criteria.flatMap(({ parent }) => parent ?? []));
  const needed = (cell: PlanCell, index: number): PlanCell => {
    const criterion = criteria[index];
    if (!criterion || cell.kind !== 'blank') return cell;
    return !isParent.has(index) && isBelow(criterion) ? toFill : cell;
  };
  const told = (index: number): PlanCell => criteria[index]?.unit ?? blank;
  const answered = (index: number): boolean => {
    for (let up: number | null = index; up !== null; up = criteria[up]?.parent ?? null)
      if (told(up).kind !== 'blank') return true;
    return false;
  };
  return {
    task: (index: number) => needed(criteria[index]?.task ?? blank, index),
    unit: (index: number) => (answered(index) ? told(index) : needed(told(index), index)),
  };
};

/** Builds the sheet; places where a leaf below maximum lacks a task or a unit are marked to be filled in. */
export const planSheet = (parts: PlanParts): SheetPlan => {
  const { criteria, statedTotal } = parts;
  const top = bodyTop(columnsOf(parts, []));
  const targets = criteria.map((criterion, at) => targetCell(criterion, top + at));
  const columns = columnsOf(parts, targets);
  const { task, unit } = answersOf(criteria);
  const lines = treeLines(
    criteria,
    [
      { kind: 'points', leaf: (index) => criteria[index]?.maximum ?? toFill },
      { kind: 'points', leaf: (index) => criteria[index]?.achieved ?? toFill },
      { kind: 'points', leaf: (index) => targets[index] ?? toFill },
      { kind: 'own', cell: task },
      { kind: 'own', cell: unit },
    ],
    top,
  );
  return {
    name: parts.name,
    titles: parts.titles,
    columns,
    lines: lines.map((line) =>
      line.kind === 'total' && statedTotal
        ? { ...line, cells: line.cells.map((cell, column) => (column === 3 ? statedTotal : cell)) }
        : line,
    ),
    notes: parts.notes ?? [],
    orientation: 'landscape',
    binding: parts.binding,
  };
};
