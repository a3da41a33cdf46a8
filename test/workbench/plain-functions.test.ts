import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/engine-formula';

import { isFetching } from '../../src/a1/outside';
import { plainFunctions } from '../../src/workbench/engine/plain-functions';

test('the engine knows every plain function, and computes none of them but when what it reads has changed', () => {
  const implemented = ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>;
  const changing = ['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT', 'CELL', 'INFO'];
  expect([...plainFunctions].filter((name) => !implemented.has(name) || isFetching(name))).toEqual([]);
  expect(changing.filter((name) => plainFunctions.has(name))).toEqual([]);
});
