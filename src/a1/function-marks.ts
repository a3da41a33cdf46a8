/** Marks that files put before functions newer than the format, parameters of LET, and functions that nobody knows. */
const marks = /^(?:_xl(?:fn|ws|udf|pm)\.)+/iu;

/** "_xlfn.IFS" → "IFS". */
export const withoutMarks = (name: string): string => name.replace(marks, '');
