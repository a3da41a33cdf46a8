/** The picture of a page in a few numbers: what the pane draws beside a generator's name. */

/** 'bold': a field or a total; 'section': a row over the whole width; 'plain'; 'to-fill': a row somebody must fill in. */
export type RowLook = 'bold' | 'section' | 'plain' | 'to-fill';

export interface PageLook {
  readonly portrait?: boolean;
  /** Where the lines between columns stand, in parts of the table's width. */
  readonly columns: readonly number[];
  /** Those of them that reach up through a second header row. */
  readonly groups?: readonly number[];
  readonly rows: readonly RowLook[];
  /** How many pages lie behind it. */
  readonly behind?: number;
}
