/**
 * The root of Excel's objects: loading it describes every kind, so that `refer.ts` finds whatever one object leads to.
 * A new file of an object is named here unless another file here leads to it.
 */
import './conditional-format';
import './range';
import './range-areas';
import './table';
import './worksheet';

export { workbookObject } from './workbook';
