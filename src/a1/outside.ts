/** Formulas that take a value from outside of their workbook: another file, a cube, the web. It is as old as its last refresh. */
import { withoutMarks } from './function-marks';
import { scan } from './scanner';

const fetching = /^(?:CUBE\w*|RTD|WEBSERVICE|STOCKHISTORY)$/iu;

/** True for a function that asks a source outside of the workbook. */
export const isFetching = (name: string): boolean => fetching.test(withoutMarks(name));

/** What a formula must hold before it is worth a look. */
const hint = /\[|CUBE|RTD|WEBSERVICE|STOCKHISTORY/iu;

/** True when a value of the formula comes from another workbook or from a source outside of all workbooks. */
export const takesFromOutside = (formula: string): boolean =>
  hint.test(formula) &&
  scan(formula).some(
    ({ kind, prefix, body }) => (prefix && prefix.book !== null) || (kind === 'function' && isFetching(body)),
  );
