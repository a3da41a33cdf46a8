/** Rows that were inserted, where they stand now. */
import { movedFormula } from '../../sheets/follow/formula';
import { formulaMovedBy, withRowsIn, withRowsOut } from '../../sheets/follow/inserted-rows';
import type { RowsStep } from '../steps/step';
import { content, emptyStep, unknown } from './where';
import type { Following, Where } from './where';

type NewRow = RowsStep['rows'][number];
type RowCell = NewRow['cells'][number];

const rowCells = (cells: readonly RowCell[], where: Where): readonly (RowCell | null)[] =>
  cells.flatMap(({ column, content: held }) => {
    const [now, read] = [where.home.columns.at(column), content(held, where)];
    if (now === null) return [];
    return [now !== undefined && read ? { column: now, content: read } : null];
  });

/** The rows are named by the row above each as if none of them was there. */
export const followRows = (step: RowsStep, where: Where): Following<RowsStep> => {
  const { rows: lines, sheet } = where.home;
  const placed = step.rows.flatMap((row, index) => {
    const was = row.after + 1 + index;
    const place = lines.at(was);
    if (place === null) return [];
    return [{ was, place, like: lines.at(likeNow(step, row)), cells: rowCells(row.cells, where), row }];
  });
  const lost = placed.flatMap(({ was, place, cells, row }) =>
    place === undefined || cells.includes(null)
      ? row.cells.slice(0, 1).map((cell) => unknown(sheet, was, cell.column, cell.content))
      : [],
  );
  if (placed.length === 0) return { step: emptyStep(step, where) };
  const places = placed.map(({ place }) => place ?? 0);
  const rows = placed.map(({ place, like, cells, row }, index): NewRow => {
    const after = (place ?? 0) - 1 - index;
    const above = places.filter((other) => typeof like === 'number' && other < like).length;
    const anchor = rowCells(row.anchor, where).flatMap((cell) => cell ?? []);
    return {
      after,
      likeRow: typeof like === 'number' ? like - above : after,
      cells: cells.flatMap((cell) => cell ?? []),
      anchor,
    };
  });
  const names = step.names && namesNow(step, step.names, rows, where);
  return { step: { ...step, sheet, rows, ...(names && { names }) }, lost };
};

const placesOf = (rows: RowsStep['rows']): readonly number[] => rows.map(({ after }) => after);

/**
 * What names refer to without the new rows, in places of now: by way of the places with them in, which are those that moved. A name of
 * which it cannot be told is left to Excel, which moves it when the rows go.
 */
function namesNow(
  step: RowsStep,
  names: NonNullable<RowsStep['names']>,
  rows: RowsStep['rows'],
  { home, movesOf }: Where,
) {
  const [then, now] = [withRowsIn(step.sheet, placesOf(step.rows)), withRowsOut(home.sheet, placesOf(rows))];
  return names.flatMap((change) => {
    const within = change.before === null ? null : formulaMovedBy(change.before, '', then);
    const moved = within === null ? null : movedFormula(within, '', movesOf);
    const before = moved === null ? null : formulaMovedBy(moved, '', now);
    return before === null ? [] : [{ ...change, before }];
  });
}

/** Where the row whose look was taken stands once all rows are in. */
const likeNow = ({ rows }: RowsStep, { likeRow }: NewRow): number =>
  likeRow + rows.filter(({ after }) => after < likeRow).length;
