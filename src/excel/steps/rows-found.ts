/** Where new rows go, and what stands there. */
import type { WorkbookReading } from '../../sheets/grid';
import { askUsed } from '../ask';
import type { Answer } from '../ask';
import { contentOf } from '../content';
import type { HeldContent } from '../content';
import type { Content, Rectangle } from '../window';
import { askNamed } from './names';
import type { FoundNames } from './names';
import { rowsName } from './passing-name';
import { gridOf, seenIn, seenMarker, seenNames } from './seen';
import type { RowsStep } from './step';

/** Cells of a row that are looked at: nothing of an appendix stands further right. */
const WIDTH = 200;

/** The rows that go in below one row of the sheet. */
interface Group {
  readonly after: number;
  readonly count: number;
  /** New rows of the groups above it. */
  readonly above: number;
  readonly likeRow: number;
}

interface RowNow {
  readonly cells: ReadonlyMap<number, HeldContent>;
}

export interface FoundRows {
  /** Row each passing name stands on, null where it is not there. */
  readonly markers: readonly (number | null)[];
  /** Contents at the places of the new rows once all are in. */
  readonly rows: readonly RowNow[];
  /** Contents of each group's row above, as if nothing was inserted, and as if all was. */
  readonly anchors: readonly { readonly before: RowNow; readonly after: RowNow }[];
  /** What the names that are to hold the new rows refer to. */
  readonly names: FoundNames;
}

export const groupsOf = ({ rows }: RowsStep): readonly Group[] => {
  const groups: { after: number; count: number; above: number; likeRow: number }[] = [];
  rows.forEach(({ after, likeRow }, index) => {
    const last = groups.at(-1);
    if (last?.after === after) last.count += 1;
    else groups.push({ after, count: 1, above: index, likeRow });
  });
  return groups;
};

/** Where the new row stands once all are in. */
export const placeOf = ({ rows }: RowsStep, index: number): number => (rows[index]?.after ?? 0) + 1 + index;

export const line = (row: number): Rectangle => ({ top: row, left: 0, rows: 1, columns: WIDTH });

const rowNow = ({ rectangle, values, formulas, formats }: Content): RowNow => ({
  cells: new Map(
    (formulas[0] ?? []).map((formula, at) => [
      rectangle.left + at,
      contentOf(values[0]?.[at] ?? '', formula, formats[0]?.[at] ?? 'General'),
    ]),
  ),
});

/** The same as `askRows` finds, as far as a reading shows it. */
export const seenRows = (step: RowsStep, reading: WorkbookReading): FoundRows | null => {
  const grid = gridOf(reading, step.sheetId);
  if (!grid) return null;
  const seen = (row: number): RowNow => rowNow(seenIn(grid, line(row)));
  const groups = groupsOf(step);
  return {
    markers: groups.map((_, group) => seenMarker(reading, rowsName(group))?.top ?? null),
    rows: step.rows.map((_, index) => seen(placeOf(step, index))),
    anchors: groups.map(({ after, above }) => ({ before: seen(after), after: seen(after + above) })),
    names: seenNames(reading, { names: step.names ?? [] }),
  };
};

export const askRows = (context: Excel.RequestContext, step: RowsStep): Answer<FoundRows> => {
  const sheet = context.workbook.worksheets.getItem(step.sheetId);
  const groups = groupsOf(step);
  const markers = groups.map((_, group) => {
    const range = context.workbook.names.getItemOrNullObject(rowsName(group)).getRangeOrNullObject();
    range.load('rowIndex');
    return range;
  });
  const rows = step.rows.map((_, index) => askUsed(sheet, line(placeOf(step, index))));
  const names = askNamed(context, { names: step.names ?? [] });
  const anchors = groups.map(({ after, above }) => ({
    before: askUsed(sheet, line(after)),
    after: askUsed(sheet, line(after + above)),
  }));
  return () => ({
    markers: markers.map((marker) => (marker.isNullObject ? null : marker.rowIndex)),
    rows: rows.map((row) => rowNow(row())),
    anchors: anchors.map(({ before, after }) => ({ before: rowNow(before()), after: rowNow(after()) })),
    names: names(),
  });
};
