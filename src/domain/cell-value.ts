/** What a cell can hold, whatever it means. */

/** A cell's raw value, as Office.js gives it in `values`. */
export type CellValue = string | number | boolean;
