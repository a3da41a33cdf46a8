/** What office.js gives code that answers custom functions; its own types are in a package that nothing else of ours needs. */

/** One call of a streaming function, until Excel calls it off. */
export interface Invocation {
  /** Gives the cell its value, as often as there is another; an error is one of the library's. */
  readonly setResult: (value: string | number | Error) => void;
  onCanceled: () => void;
}

/** Excel's errors that carry words. */
export type ErrorCode = '#VALUE!' | '#N/A';

export interface CustomFunctionsLibrary {
  readonly associate: (id: string, answer: (...given: unknown[]) => void) => void;
  readonly Error: new (code: ErrorCode, message: string) => Error;
}
