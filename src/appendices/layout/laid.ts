/** A laid-out sheet: every cell, merge, height and look, as excel/ writes it. */
import type { CellContent } from '../../sheets/patch';
import type { Outdated } from '../model/sheet-plan';
import type { Look } from './looks';

/** A rectangle of the sheet, zero-based, all bounds inclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a cell is given: as `CellContent` of a patch, with the words or number it shows when calculated. */
export interface LaidCell {
  readonly row: number;
  readonly column: number;
  /** A number, a text, or a formula when `formula` is true. */
  readonly input: string | number;
  readonly formula: boolean;
  readonly format: string;
}

/** What a laid-out cell holds, as a patch would say it. */
export const contentIn = ({ input, formula, format }: LaidCell): CellContent =>
  typeof input === 'string' && !formula && input !== ''
    ? { formula: input, literal: true, format }
    : { formula: input, format };

export interface SheetLayout {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly LaidCell[];
  readonly merges: readonly Box[];
  /** Points, one per row and per column. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** Points of the table's letters. */
  readonly size: number;
  /** Rows by look; rows that none names have `bodyLook`. */
  readonly looks: readonly { readonly look: Look; readonly rows: readonly number[] }[];
  /** The table: borders, wrapped words. */
  readonly table: Box;
  readonly header: Box;
  /** Cells to be filled in, by column: light until something stands in them. */
  readonly toFill: readonly { readonly column: number; readonly rows: readonly number[] }[];
  /** Cells whose words are still to be changed, by column and words: light while they stand too often. */
  readonly outdated: readonly (Outdated & { readonly column: number; readonly rows: readonly number[] })[];
  /** The line below the print area that says what a light cell means; null when there is none. */
  readonly legendRow: number | null;
  readonly printed: Box;
  /** Rows that begin a new page by hand, so that no heading stands alone at the foot of one. */
  readonly breaks: readonly number[];
}

/** Some rows of a sheet, from the top of the part on. */
export interface Part {
  readonly cells: readonly LaidCell[];
  readonly merges: readonly Box[];
  readonly heights: readonly number[];
}

export const text = (row: number, column: number, input: string): LaidCell => ({
  row,
  column,
  input,
  formula: false,
  format: 'General',
});

export const sum = (widths: readonly number[], from: number, to: number): number =>
  widths.slice(from, to + 1).reduce((total, width) => total + width, 0);
