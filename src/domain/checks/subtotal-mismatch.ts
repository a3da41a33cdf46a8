/** A stated sum that its stated children do not add up to, whatever rounding allows. The total is a sum like any other. */
import { subtotalCheck } from './sums';

export const subtotalMismatch = subtotalCheck('subtotal-mismatch', 'error', 'mismatch');
