/** A slice of the tables that `npm run recognition-rates` counts, from the seeds it prints. */
import { faultOf } from '../support/other-provinces/rates';

test('240 drawn tables in the styles of other provinces (seeds 1 to 240): right ones without an error, planted slips at their cell', () => {
  const faults = Array.from({ length: 240 }, (_, at) => [at + 1, faultOf(at + 1)] as const);
  expect(faults.filter(([, fault]) => fault !== '')).toEqual([]);
});
