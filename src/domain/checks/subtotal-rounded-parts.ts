/** A stated sum that only fits when its parts were rounded before they were written. */
import { subtotalCheck } from './sums';

export const subtotalRoundedParts = subtotalCheck('subtotal-rounded-parts', 'warning', 'rounded-parts');
