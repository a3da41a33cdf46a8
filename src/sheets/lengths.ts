/** What a text may be by the number of its letters alone, and a row by its place. */

/** “Tiêu chí 1.1” is a code; longer texts are names that begin with one. */
const longestCode = 12;
/** “Sở”, “Xã”, “Số” name nothing by themselves. */
const shortestName = 4;

/** Letters of a heading over several columns; longer words there are a title or a remark. */
const longestGroup = 40;
/** Letters of a heading that names a unit, with the words around the name. */
const longestUnitHeading = 140;
/** Letters of a heading inside a table; a longer lone text is prose below it. */
const longestHeading = 200;
/** Rows a page break may put between the two parts of a row: blanks and a repeated header. */
const longestBreak = 4;
/** Rows at the end of a table that may be its total, besides those whose words say so; the first may be, too. */
const lastRows = 6;

/** True for a text that is short enough to be a code. */
export const mayBeCode = (text: string): boolean => text.length <= longestCode;

/** True for a text that is long enough to be the name of a criterion or a unit. */
export const mayBeName = (text: string): boolean => text.length >= shortestName;

/** True for a text that is short enough to head several columns. */
export const mayBeGroup = (text: string): boolean => text.length <= longestGroup;

/** True for a text that is short enough to be a heading that names a unit. */
export const mayBeUnitHeading = (text: string): boolean => text.length <= longestUnitHeading;

/** True for a text that is too long to be a heading inside a table. */
export const isProse = (text: string): boolean => text.length > longestHeading;

/** True where a row may go on in another, so many rows in between. */
export const mayGoOn = (between: number): boolean => between <= longestBreak;

/** True for a row that may be the total by its place, `at` of `count` rows. */
export const isAtAnEnd = (at: number, count: number): boolean => at === 0 || at >= count - lastRows;
