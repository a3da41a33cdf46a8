/** Prints a call: one JSON document or text, workbook by workbook as they are done. */
import type { AllDone, Call } from './commands/command';

export interface Printer {
  /** One workbook, as its entry or its block of text. */
  readonly book: (entry: unknown, text: string | undefined) => void;
  /** A workbook that could not be read: it has an entry in a document, and nothing in a text. */
  readonly failure: (entry: unknown) => void;
  /** A whole document or text of its own. */
  readonly raw: (text: string) => void;
  /** Closes the document; with what was made of all workbooks together. */
  readonly end: (all: AllDone | undefined) => void;
}

/** The value as it stands two levels deep in a document. */
const indented = (value: unknown, by: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);

function textPrinter(out: (text: string) => void): Printer {
  let first = true;
  const block = (text: string | undefined): void => {
    if (text === undefined) return;
    out(first ? text : `\n${text}`);
    first = false;
  };
  return {
    book: (_, text) => block(text),
    failure: () => undefined,
    raw: block,
    end: (all) => block(all?.text),
  };
}

/** A list of workbooks is written as it grows, so that hundreds of them need not be kept. */
function jsonPrinter(out: (text: string) => void): Printer {
  let state: 'nothing' | 'list' | 'document' = 'nothing';
  const entry = (value: unknown): void => {
    out(state === 'nothing' ? '{\n  "workbooks": [\n    ' : ',\n    ');
    out(indented(value, '    '));
    state = 'list';
  };
  return {
    book: entry,
    failure: entry,
    raw: (text) => {
      out(text);
      state = 'document';
    },
    end: (all) => {
      if (state === 'document') return;
      out(state === 'nothing' ? '{\n  "workbooks": []' : '\n  ]');
      for (const [key, value] of Object.entries(all?.keys ?? {}))
        out(`,\n  ${JSON.stringify(key)}: ${indented(value, '  ')}`);
      out('\n}\n');
    },
  };
}

/** A printer for a call; `out` takes its words. */
export const printer = ({ json }: Call, out: (text: string) => void): Printer =>
  json ? jsonPrinter(out) : textPrinter(out);
