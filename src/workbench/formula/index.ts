/** What of the engine answers otherwise than Excel, or too slowly, each written anew in a file of its own. */
import type { Injector } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';

import { Edate } from './edate';
import { answerWithErrors } from './failing';
import { askHiddenRows } from './hidden-rows';
import { rememberNothing } from './no-index';
import { Proper } from './proper';
import { roundAsShown } from './shown';

/** Puts them in the engine's place. */
export function likeExcel(injector: Injector): void {
  rememberNothing();
  askHiddenRows(injector);
  roundAsShown(injector);
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(new Edate(), new Proper());
  functions.getExecutors().forEach(answerWithErrors);
}
