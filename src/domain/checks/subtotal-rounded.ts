/** A stated sum that is its children's, rounded. */
import { subtotalCheck } from './sums';

export const subtotalRounded = subtotalCheck('subtotal-rounded', 'info', 'rounded');
