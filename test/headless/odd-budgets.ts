/**
 * What each odd file may cost from reading to a saved recompute, in a process of its own: processor time as a multiple of what
 * a published table of 119 rows takes on the same machine, and memory at its peak (MB). Three times what was measured, and
 * never less than the usual.
 */
export interface Budget {
  readonly time: number;
  readonly memory: number;
}

/** A small table; what it costs is the start of the terminal and of the engine. */
const usual: Budget = { time: 2, memory: 480 };

export const budgets: Readonly<Record<string, Budget>> = {
  'c-diagnosis': { time: 5, memory: 640 },
  'c-long': { time: 7.5, memory: 1_520 },
  'col-last': { time: 2.5, memory: 490 },
  'cols-1-to-16384': usual,
  'cols-bad': usual,
  'cols-neg': { time: 3, memory: 550 },
  'cols-style-all': usual,
  'deep-rich': { time: 4, memory: 780 },
  dynamic: usual,
  'enc-utf16-sheet': usual,
  'g-rows-250': { time: 4, memory: 650 },
  'g-rows-500': { time: 6, memory: 780 },
  'g-rows-2000': { time: 18, memory: 1_370 },
  'inj-codes': usual,
  longname: usual,
  'merge-cols': { time: 4.5, memory: 1_120 },
  'no-content-types': usual,
  nostyles: usual,
  prefixes: usual,
  'r-corr-huge': { time: 2.5, memory: 490 },
  'r-deep-3000': usual,
  'r-foreign-name': usual,
  'r-names-huge': usual,
  'r-redos-200k': { time: 2, memory: 490 },
  'redos-code-2000': usual,
  'redos-spaces-16000': usual,
  'row-100k-one-cell': usual,
  'row-huge': usual,
  'row-last': { time: 2, memory: 540 },
  's-badjson': usual,
  'side-label': usual,
  structured: usual,
};
