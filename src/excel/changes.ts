/** What an event says has changed in the workbook, as plain data that can be gathered and read again. */

export type WorkbookChange =
  /** Contents of cells; `address` as the event gives it ("D7:D9", "A1,C3", "D:D"). */
  | { readonly kind: 'cells'; readonly sheetId: string; readonly address: string }
  /** Rows, columns or cells came, went, or were hidden or sorted: the sheet is read again. */
  | { readonly kind: 'shape'; readonly sheetId: string }
  /** Sheets came, went, were renamed or shown: the workbook is read again. */
  | { readonly kind: 'book' };

type SheetChange = Exclude<WorkbookChange, { readonly kind: 'book' }>;

const keyOf = (change: SheetChange): string =>
  change.kind === 'shape' ? `shape ${change.sheetId}` : `cells ${change.sheetId} ${change.address}`;

/** The same news once: a change of the book covers all, a change of a sheet's shape covers its cells. */
export const coalesce = (changes: readonly WorkbookChange[]): readonly WorkbookChange[] => {
  const onSheets = changes.filter((change) => change.kind !== 'book');
  if (onSheets.length < changes.length) return [{ kind: 'book' }];
  const reshaped = new Set(onSheets.filter(({ kind }) => kind === 'shape').map(({ sheetId }) => sheetId));
  const kept = onSheets.filter((change) => change.kind === 'shape' || !reshaped.has(change.sheetId));
  return [...new Map(kept.map((change) => [keyOf(change), change])).values()];
};
