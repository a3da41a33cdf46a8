/** What a text may be by the number of its letters alone. */

/** “Tiêu chí 1.1” is a code; longer texts are names that begin with one. */
const longestCode = 12;
/** “Sở”, “Xã”, “Số” name nothing by themselves. */
const shortestName = 4;

/** True for a text that is short enough to be a code. */
export const mayBeCode = (text: string): boolean => text.length <= longestCode;

/** True for a text that is long enough to be the name of a criterion or a unit. */
export const mayBeName = (text: string): boolean => text.length >= shortestName;
