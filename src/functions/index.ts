/** Gives the functions to Excel; loaded in the pane's page, the runtime they share. */
import { associateFunctions } from './associate';
import type { CustomFunctionsLibrary } from './library';
import { functionSource } from './source';

/** Nothing in an Excel that has no custom functions. */
const { CustomFunctions: library } = globalThis as { CustomFunctions?: CustomFunctionsLibrary };
if (library) associateFunctions(library, functionSource);
