/** The columns and lines that an assignment and a unit's own sheet share: criteria with figures, task, deadline and note. */
import type { Column, Role } from '../../domain/appendix';
import { columnsOf, isLeaf } from '../../domain/appendix';
import { primaryColumns } from '../../domain/primary';
import { exceeds } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';
import { blank, linkTo, points, scoreOfCell, toFill, words } from '../model/cells';
import type { PlanCell, PlanColumn } from '../model/sheet-plan';
import { formatFor, valueOf, wordsIn } from '../source/columns';
import { headers } from '../model/words';

/** A table whose criteria are given to units, and the columns its figures come from. */
export interface Assigned {
  readonly report: AppendixReport;
  readonly maximum: Column | undefined;
  readonly achieved: Column | undefined;
  readonly target: Column | undefined;
}

export const assignedOf = (report: AppendixReport): Assigned => {
  const { appendix } = report;
  const primary = primaryColumns(appendix);
  const column = (key: string | null): Column | undefined =>
    appendix.columns.find((each) => each.key === key);
  return {
    report,
    maximum: column(primary.maximum) ?? columnsOf(appendix, 'maximum')[0],
    achieved: column(primary.achieved),
    target: column(primary.target),
  };
};

const figureColumn = (
  { report }: Assigned,
  column: Column | undefined,
  role: Role,
  header: (year: string) => string,
): PlanColumn => {
  const leaves = report.appendix.rows.flatMap((row, index) => (isLeaf(row) ? [index] : []));
  const year = column?.year;
  return {
    key: year === undefined ? role : `${role}:${year}`,
    role,
    ...(year === undefined ? {} : { year }),
    header: header(year ?? ''),
    share: 56,
    align: 'right',
    format: formatFor(leaves.map((index) => valueOf(report, column, index))),
  };
};

const without = (word: string): string => word.replace(/ năm $/u, '');

/** Code, name, maximum, achieved, target, task, deadline, note. */
export const assignedColumns = (assigned: Assigned): readonly PlanColumn[] => {
  const word = { align: 'left', format: 'General' } as const;
  return [
    { key: 'code', role: 'code', header: headers.code, share: 46, align: 'center', format: '@' },
    { key: 'name', role: 'name', header: headers.belowName, share: 184, ...word },
    figureColumn(assigned, assigned.maximum, 'maximum', () => headers.maximum),
    figureColumn(assigned, assigned.achieved, 'achieved', (year) => without(headers.achieved(year))),
    figureColumn(assigned, assigned.target, 'target', (year) => without(headers.target(year))),
    { key: 'task', role: 'task', header: headers.task, share: 190, ...word },
    { key: 'deadline', role: 'deadline', header: headers.deadline, share: 70, ...word },
    { key: 'note', role: 'note', header: headers.note, share: 76, ...word },
  ];
};

export const figureAt = { maximum: 2, achieved: 3, target: 4 } as const;

interface LineOptions {
  /** Follow the plan by formulas; else values, for a sheet that is sent out. */
  readonly linked: boolean;
  /** Points are left to the unit that leads. */
  readonly withoutPoints?: boolean;
  readonly note: string;
}

/** The cells of one criterion. A leaf below its maximum without a task, or a deadline, is marked to be filled in. */
export const assignedCells = (
  { report, maximum, achieved, target }: Assigned,
  index: number,
  { linked, withoutPoints = false, note }: LineOptions,
): readonly PlanCell[] => {
  const { appendix } = report;
  const row = appendix.rows[index];
  if (!row) return [];
  const figure = (column: Column | undefined): PlanCell => {
    if (withoutPoints || !column) return blank;
    const cell = linkTo(appendix, row, column.key);
    const score = cell ? scoreOfCell(cell) : null;
    return linked || !score ? (cell ?? blank) : points(score);
  };
  const cells = [figure(maximum), figure(achieved), figure(target)];
  const [most] = cells.map(scoreOfCell);
  const below = cells.slice(1).some((cell) => {
    const score = scoreOfCell(cell);
    return score && most && exceeds(most, score);
  });
  const fill = (text: string): PlanCell => (text === '' && below ? toFill : words(text));
  const said = wordsIn(appendix, row, 'note');
  return [
    words(row.code.code ?? ''),
    words(row.name),
    ...cells,
    fill(wordsIn(appendix, row, 'task')),
    fill(wordsIn(appendix, row, 'deadline')),
    words([note, said].filter((text) => text !== '').join('; ')),
  ];
};
