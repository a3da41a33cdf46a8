/** Defined names in the order of Excel's lists. */

/** As much of a name as a list says of it. */
export interface ListedName {
  readonly name: string;
  /** A range without "=", or a formula with it. */
  readonly formulaOrRefString: string;
  /** The sheet it belongs to; absent, or `workbookScope`, for a name of the workbook. */
  readonly localSheetId?: string;
}

/** As Univer and its resource say that a name is the workbook's. */
export const workbookScope = 'AllDefaultWorkbook';

/** The sheet that a name belongs to; null for the workbook's. */
export const scopeOf = ({ localSheetId }: ListedName): string | null =>
  !localSheetId || localSheetId === workbookScope ? null : localSheetId;

/** The names of a sheet, or of the workbook (null), by their spelling. */
export const namesIn = <N extends ListedName>(scope: string | null, names: readonly N[]): readonly N[] =>
  names.filter((name) => scopeOf(name) === scope).sort((a, b) => a.name.localeCompare(b.name));

/** What a name stands for, as `formula` says it. */
export const refersTo = ({ formulaOrRefString }: ListedName): string =>
  `=${formulaOrRefString.replace(/^=/, '')}`;

/** "R1C1", "r", "C": a place in the other way of writing addresses, and so no name. */
export const isPlaceInR1C1 = (name: string): boolean => /^(?:r\d*(?:c\d*)?|c\d*)$/iu.test(name);

/** Excel compares the names of sheets, names and tables without regard to case. */
export const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
