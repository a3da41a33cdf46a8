/** Repairs as patches: what findings offer, singly or all of one kind at once, and what a diagnosis explains. */
import type { Appendix } from '../domain/appendix';
import { codeLevel } from '../domain/code';
import type { Explanation } from '../domain/diagnosis';
import type { Finding, MissingCriterion, Repair } from '../domain/finding';
import { exactly } from '../domain/score';
import { partsOf } from '../domain/tree';
import type { Grid } from './grid';
import { withInputs } from './inputs';
import type { CellContent, CellEdit, NewRow, Patch } from './patch';
import type { AppendixReport } from './report';
import { contentAt, editAt, scoreContent, shown, styleOf } from './sums/cells';
import type { ColumnStyle } from './sums/cells';
import { ColumnPlan } from './sums/subtotals';

const plain: ColumnStyle = { format: 'General', separator: ',', dash: ' - ' };

const styleAt = ({ appendix }: AppendixReport, key: string | undefined): ColumnStyle =>
  key === undefined ? plain : styleOf(appendix, key);

/** Text that Excel would take for a number or a date keeps a text format, so that it stays what it is. */
const textContent = (value: string, own: string): CellContent => ({
  formula: value,
  literal: true,
  format: /^[\d\s.,/-]+$/u.test(value) && /\d/u.test(value) ? '@' : own,
});

const sumEdit = (report: AppendixReport, grid: Grid, finding: Finding): CellEdit[] => {
  const { appendix, sums } = report;
  const column = appendix.columns.find(({ key }) => key === finding.column);
  const index = appendix.rows.findIndex(
    (row) => row.points.get(finding.column ?? '')?.row === finding.place.row,
  );
  if (!column || index < 0) return [];
  const [edit] = new ColumnPlan({ appendix, column, sums, grid, mode: 'formulas' }).editsAt(index);
  return edit ? [{ ...edit, reason: 'repair' }] : [];
};

const editsOf = (report: AppendixReport, grid: Grid, finding: Finding, repair: Repair): CellEdit[] => {
  const { place } = finding;
  const now = contentAt(grid, place.row, place.column);
  switch (repair.kind) {
    case 'text':
      return editAt(grid, place, textContent(repair.value, now.format), 'repair', repair.value);
    case 'number': {
      const score = exactly(repair.value);
      const content = scoreContent(score, now.format, styleAt(report, finding.column));
      return editAt(grid, place, content, 'repair', shown(score));
    }
    case 'numbers':
      return repair.cells.flatMap((cell) =>
        editsOf(report, grid, { ...finding, place: cell.place }, { kind: 'number', value: cell.value }),
      );
    case 'sum-children':
      return sumEdit(report, grid, finding);
    case 'insert-row':
      return [];
  }
};

/** The row whose look a new one takes: the nearest of the same level at or above the place, else the row above it. */
const likeRow = ({ rows }: Appendix, after: number, code: string): number =>
  rows
    .filter(
      (row) => row.kind === 'criterion' && row.row <= after && row.level === codeLevel(code) && row.row > 0,
    )
    .at(-1)?.row ?? after;

type RowRepair = Extract<Repair, { kind: 'insert-row' }>;

/** The rows of a missing branch, one below the other. */
const newRows = (report: AppendixReport, grid: Grid, repair: RowRepair): NewRow[] =>
  [repair, ...(repair.below ?? [])].map((criterion) => ({
    ...newRow(report, repair.after, criterion),
    anchor: anchorAt(report, grid, repair.after),
  }));

/** The code and the name of the row above a new one. */
const anchorAt = ({ appendix }: AppendixReport, grid: Grid, row: number): NonNullable<NewRow['anchor']> =>
  appendix.columns
    .filter(({ role }) => role === 'code' || role === 'name')
    .map(({ column }) => ({ column, content: contentAt(grid, row, column) }));

/** The row of a missing criterion: its code as text, its name, its maximum. */
const newRow = (report: AppendixReport, after: number, repair: MissingCriterion): NewRow => {
  const { appendix } = report;
  const columnOf = (role: string): number | undefined =>
    appendix.columns.find((column) => column.role === role)?.column;
  const key = appendix.columns.find(({ role }) => role === 'maximum')?.key;
  const cells: { column: number; content: CellContent; shows: string }[] = [];
  const put = (column: number | undefined, content: CellContent, shows: string): void => {
    if (column !== undefined) cells.push({ column, content, shows });
  };
  const codes = columnOf('code');
  const nameText = codes === undefined ? `${repair.code} - ${repair.name}` : repair.name;
  put(codes, { formula: repair.code, literal: true, format: '@' }, repair.code);
  put(columnOf('name'), { formula: nameText, literal: true, format: 'General' }, nameText);
  if (repair.maximum !== null) {
    const maximum = exactly(repair.maximum);
    const style = styleAt(report, key);
    put(columnOf('maximum'), scoreContent(maximum, style.format, style), shown(maximum));
  }
  return { after, likeRow: likeRow(report.appendix, after, repair.code), cells };
};

const patchOf = (
  { appendix }: AppendixReport,
  action: string,
  edits: readonly CellEdit[],
  newRows: readonly NewRow[] = [],
): Patch => {
  const once = [...new Map(edits.map((edit) => [`${edit.row} ${edit.column}`, edit])).values()];
  const sorted = once.sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = newRows.length > 0 ? { newRows: [...newRows].sort((a, b) => a.after - b.after) } : {};
  const sheet = { sheet: appendix.sheet, sheetId: appendix.sheetId, edits: sorted, newColumns: [], ...rows };
  return { action, sheets: sorted.length + newRows.length > 0 ? [sheet] : [] };
};

/**
 * The patch that makes the repairs of these findings (of one appendix); findings without a repair, and those the sheet
 * no longer needs, add nothing. For all of one kind pass all findings of a check.
 */
export const buildRepairPatch = (report: AppendixReport, grid: Grid, findings: readonly Finding[]): Patch => {
  const own = findings.filter(({ appendix }) => appendix === report.appendix.id);
  const repairs = own.flatMap((finding) => (finding.repair ? [{ finding, repair: finding.repair }] : []));
  const edits = repairs.flatMap(({ finding, repair }) => editsOf(report, grid, finding, repair));
  const rows = repairs.flatMap(({ repair }) =>
    repair.kind === 'insert-row' ? newRows(report, grid, repair) : [],
  );
  const patch = patchOf(report, 'repair', edits, rows);
  const sums = repairs.some(({ repair }) => repair.kind === 'sum-children');
  return sums ? withInputs(report.appendix, grid, patch) : patch;
};

/**
 * The patch that puts the values of one explanation into its cells. A sum that is a formula, and that the explanation
 * makes the sum of its parts, becomes the formula that adds them up; every other cell gets the value.
 */
export const buildDiagnosisPatch = (
  report: AppendixReport,
  grid: Grid,
  column: string,
  explanation: Explanation,
): Patch => {
  const { appendix, sums } = report;
  const own = appendix.columns.find(({ key }) => key === column);
  const style = styleOf(appendix, column);
  const changed = new Set(explanation.corrections.map(({ row }) => row));
  const edits = explanation.corrections.flatMap(({ row, place, to }): CellEdit[] => {
    const now = contentAt(grid, place.row, place.column);
    const isFormula = typeof now.formula === 'string' && now.formula !== '' && now.literal !== true;
    if (own && isFormula && !partsOf(appendix, row).some((part) => changed.has(part))) {
      const [edit] = new ColumnPlan({ appendix, column: own, sums, grid, mode: 'formulas' }).editsAt(row);
      if (edit?.shows === shown(to)) return [{ ...edit, reason: 'diagnosis' }];
    }
    return editAt(grid, place, scoreContent(to, now.format, style), 'diagnosis', shown(to));
  });
  return withInputs(appendix, grid, patchOf(report, 'diagnosis', edits));
};
