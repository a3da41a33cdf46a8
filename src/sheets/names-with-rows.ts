/** What the names of bound tables are to refer to once rows of ours are in: Excel moves a name, and extends none over its end. */
import { parseReference, sheetAddress } from '../a1/references';
import type { Appendix } from '../domain/appendix';
import { readBinding } from './binding';
import type { BindingReading } from './binding';
import { namesBehind, sumNames } from './binding/sum-names';
import { formulaMovedBy, gridWithRows, withRowsIn } from './follow/inserted-rows';
import type { NameReading, WorkbookReading } from './grid';
import type { SheetPatch } from './patch';
import { recogniseWorkbook } from './recognise';

/** The names of a table and its columns that end above rows which now belong to it, down to its last row. */
const longerNames = (
  { id, sheet, area }: Appendix,
  { record, hints }: BindingReading,
  names: readonly NameReading[],
): readonly NameReading[] => {
  const bound = record.appendices.find((each) => each.id === id);
  const end = hints.tables.find((hint) => hint.bound === true && hint.id === id)?.area?.bottom;
  if (!bound || end === undefined || end >= area.bottom) return [];
  const own = new Set(
    [bound.table, ...bound.columns.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  return names.flatMap(({ name, refersTo }) => {
    const now = own.has(name.toLowerCase()) ? parseReference(refersTo) : null;
    if (now?.area.bottom !== end) return [];
    return [{ name, refersTo: `=${sheetAddress(sheet, { ...now.area, bottom: area.bottom })}` }];
  });
};

/**
 * The names that a patch's new rows leave behind, with what they are to refer to once the rows are in. It is worked out by reading
 * the sheet as it will be, so that it is just what the next reading would find wrong; none where no table is bound.
 */
export const namesWithRows = (
  reading: WorkbookReading,
  { sheetId, newRows = [] }: Pick<SheetPatch, 'sheetId' | 'newRows'>,
): readonly NameReading[] => {
  const grid = reading.grids.find((each) => each.sheetId === sheetId);
  if (!grid || newRows.length === 0 || reading.part === null) return [];
  const moves = withRowsIn(
    grid.sheet,
    newRows.map(({ after }) => after),
  );
  const names = reading.names.map(({ name, refersTo }) => ({
    name,
    refersTo: formulaMovedBy(refersTo, '', moves) ?? refersTo,
  }));
  const binding = readBinding(reading.part, names);
  const after = { ...reading, grids: [gridWithRows(grid, newRows)], names };
  return recogniseWorkbook(after, binding.hints)
    .filter(({ bound }) => bound === true)
    .flatMap((appendix) => {
      const behind = new Set(namesBehind(appendix, names));
      return [
        ...longerNames(appendix, binding, names),
        ...sumNames(appendix).filter(({ name }) => behind.has(name)),
      ];
    });
};
