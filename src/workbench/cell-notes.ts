/** What is noted of a cell beside Univer's own fields; it goes with the cell wherever lines move it. */
import type { CellValue, ICellData, Nullable } from '@univerjs/core';

import type { MoreLooks } from './named-styles';

/** Looks that Univer's styles have no word for. */
export interface CellLooks extends MoreLooks {
  /** The name of its style; absent for Normal. */
  readonly style?: string;
  /** A fill pattern by Excel's name, and its colour, "#RRGGBB". */
  readonly pattern?: string;
  readonly patternColor?: string;
  readonly formulaHidden?: true;
}

export interface CellNotes {
  /** The cells that its array formula fills, as the file says. */
  readonly array?: string;
  /** The value that an array formula beside it filled in; no longer true once the cell holds another. */
  readonly spilled?: CellValue;
  /** The file's value of a formula that the engine cannot compute. */
  readonly kept?: CellValue;
  /** Its text is an error value. */
  readonly error?: boolean;
  readonly looks?: CellLooks;
}

export const notesOf = (cell: Nullable<ICellData>): CellNotes => (cell?.custom ?? {}) as CellNotes;
