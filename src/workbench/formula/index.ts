/** Functions of the engine that answer otherwise than Excel's, each written anew in a file of its own. */
import type { Injector } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';

import { Edate } from './edate';
import { rememberNothing } from './no-index';
import { Proper } from './proper';

/** Puts them in the engine's place. */
export function likeExcel(injector: Injector): void {
  rememberNothing();
  injector.get(IFunctionService).registerExecutors(new Edate(), new Proper());
}
