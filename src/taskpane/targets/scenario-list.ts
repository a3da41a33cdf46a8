/** Scenarios as the pane lists and compares them. Pure. */
import { isLeaf } from '../../domain/appendix';
import type { Appendix } from '../../domain/appendix';
import type { Board } from '../../domain/planning/board';
import { boardOf, compareScenarios, type Scenario } from '../../domain/planning/scenario';
import { sumScores } from '../../domain/score';
import type { Score } from '../../domain/score';
import { scoreToJson } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';

/** Scenarios shown side by side at most. */
export const mostCompared = 4;

/** A new id that no kept scenario has. */
export function freeId(kept: readonly Scenario[]): string {
  const numbers = kept.map(({ id }) => Number(/^s(\d+)$/u.exec(id)?.[1] ?? 0));
  return `s${String(Math.max(0, ...numbers) + 1)}`;
}

export interface ScenarioView {
  readonly scenario: Scenario;
  readonly board: Board;
  readonly lost: readonly string[];
}

/** The scenarios of an appendix on its sheet as it is now; those of a column that is gone are left out. */
export const scenarioViews = (appendix: Appendix, kept: readonly Scenario[]): readonly ScenarioView[] =>
  kept
    .filter(
      (scenario) =>
        scenario.appendix === appendix.id && appendix.columns.some(({ key }) => key === scenario.column),
    )
    .map((scenario) => ({ scenario, ...boardOf(appendix, scenario) }));

export const comparisons = ['field', 'unit', 'criterion'] as const;
export type Comparison = (typeof comparisons)[number];

export interface ComparedLine {
  readonly key: string;
  readonly name: string;
  /** The sheet first, then each scenario. */
  readonly values: readonly (Score | null)[];
  readonly differs: boolean;
}

const text = (score: Score | null): string => (score ? String(scoreToJson(score)) : '');
const differ = (values: readonly (Score | null)[]): boolean =>
  values.some((value) => text(value) !== text(values[0] ?? null));

/** The total's line; tables without a total row have one too. */
export function totalLine(boards: readonly Board[], name: string): ComparedLine {
  const [first] = boards;
  const values = first ? [first.before(first.total), ...boards.map((board) => board.value(board.total))] : [];
  return { key: 'total', name, values, differs: differ(values) };
}

function byUnit(
  { summary, appendix }: AppendixReport,
  boards: readonly Board[],
  noUnit: string,
): ComparedLine[] {
  const rowsOf = new Map<string, number[]>();
  for (const { row, units } of summary.belowMaximum)
    for (const unit of units.length > 0 ? units : [noUnit])
      rowsOf.set(unit, [...(rowsOf.get(unit) ?? []), row]);
  const sum = (rows: readonly number[], pick: (row: number) => Score | null): Score | null => {
    const scores = rows.flatMap((row) => pick(row) ?? []);
    return scores.length > 0 ? sumScores(scores) : null;
  };
  return [...rowsOf].map(([unit, rows]) => {
    const leaves = rows.filter((row) => appendix.rows[row] && isLeaf(appendix.rows[row]));
    const [first] = boards;
    const values = [
      sum(leaves, (row) => first?.before(row) ?? null),
      ...boards.map((board) => sum(leaves, (row) => board.value(row))),
    ];
    return { key: unit, name: unit, values, differs: differ(values) };
  });
}

/** Lines of a comparison by field, by unit (their criteria below maximum) or by criterion. */
export function comparedLines(
  report: AppendixReport,
  boards: readonly Board[],
  by: Comparison,
  noUnit: string,
): readonly ComparedLine[] {
  if (by === 'unit') return byUnit(report, boards, noUnit);
  const { rows } = report.appendix;
  return compareScenarios(report.appendix, boards).flatMap(({ row, values, differs }) => {
    const line = rows[row];
    const wanted = line?.kind === 'criterion' && (by === 'field' ? line.parent === null : true);
    const name = [line?.code.code, line?.name].filter(Boolean).join(' ');
    return wanted ? [{ key: String(row), name, values, differs }] : [];
  });
}
