/** How far a call over many workbooks is: one line that is written over, on a terminal alone. */
import { words } from '../locales';
import type { Language } from '../locales';

export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

const quiet: Progress = { step: () => undefined, end: () => undefined };

/** A line on stderr; nothing when stderr is a pipe, or there is but one workbook. */
export function progress(count: number, language: Language): Progress {
  if (count < 2 || !process.stderr.isTTY) return quiet;
  let done = 0;
  return {
    step: () => {
      done += 1;
      process.stderr.write(`\r${words(language).terminal.progress(String(done), String(count))}`);
    },
    end: () => void process.stderr.write('\r\x1b[K'),
  };
}
