/** What a command of the terminal is: one object, from which its words, its help, its reading and its running are made. */
import type { z } from 'zod';
import type { Language } from '../../locales';
import type { WorkbookReading } from '../../sheets/grid';
import type { AnalyseOptions, WorkbookReport } from '../../sheets/report';
import type { Sections } from '../json';

export type InBothLanguages = Readonly<Record<Language, string>>;

/** An option, declared once. */
export interface OptionWord {
  /** As commander reads it: "--year <year>", "--values", "--lock <codes...>". */
  readonly flags: string;
  readonly words: InBothLanguages;
  /** From what was typed (text, a list of texts, true, or undefined when left out) to what it means. */
  readonly schema: z.ZodType;
  /** The long flags it cannot stand beside: "--total". */
  readonly not?: readonly string[];
}

export type OptionWords = Readonly<Record<string, OptionWord>>;

type Value<O extends OptionWords, K extends keyof O> = z.output<O[K]['schema']>;

/** What the options of a call mean; one that was left out and has no default is not there. */
export type OptionValues<O extends OptionWords> = {
  readonly [K in keyof O as undefined extends Value<O, K> ? never : K]: Value<O, K>;
} & {
  readonly [K in keyof O as undefined extends Value<O, K> ? K : never]?: Exclude<Value<O, K>, undefined>;
};

/** What the shared options of a call mean. */
export interface CommonValues {
  readonly json: boolean;
  /** Where the written file goes; nothing is written without it. */
  readonly output?: string;
  /** Write although parts of the input cannot be carried over. */
  readonly lossy?: boolean;
  /** The scheme file that tables are held against. */
  readonly schemeFile?: string;
  /** The file of taught words that tables are read by. */
  readonly teachFile?: string;
}

/** One call of the terminal. */
export interface Call extends CommonValues {
  readonly command: TerminalCommand;
  /** Workbooks, folders and patterns as typed. */
  readonly books: readonly string[];
  /** What the command's own options mean. */
  readonly options: OptionValues<OptionWords>;
  readonly language: Language;
  /** The words themselves, for another process to read. */
  readonly argv: readonly string[];
}

/** One workbook, open behind office.js where the call writes into it, and what the call wants of it. */
export interface BookWork {
  /** The file's name, and its path as the call names it. */
  readonly file: string;
  readonly path: string;
  readonly call: Call;
  readonly reading: WorkbookReading;
  readonly report: WorkbookReport;
  readonly analyse: AnalyseOptions;
}

/** What became of one workbook. */
export interface BookDone {
  /** The report to print; the one that was read when left out. */
  readonly report?: WorkbookReport;
  /** The workbook's entry in the JSON document, and its block in the text; made of the report when left out. */
  readonly entry?: object;
  readonly text?: string;
  /** The whole document, where it is not a list of workbooks. */
  readonly document?: unknown;
  /** What is printed as it is, whether JSON was asked for or not. */
  readonly raw?: string;
  /** Sentences for stderr. */
  readonly notes?: readonly string[];
  /** What `-o` gets, where that is not the workbook. */
  readonly content?: string;
}

/** What is made of all workbooks of a call together. */
export interface AllDone {
  /** Further keys of the JSON document. */
  readonly keys?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly content?: Uint8Array;
}

export interface TerminalCommand<O extends OptionWords = OptionWords> {
  readonly name: string;
  readonly words: InBothLanguages;
  /** How the README shows its call. */
  readonly usage: string;
  /** `many`: also folders and patterns, each workbook for itself. */
  readonly books: 'one' | 'many';
  /** What `-o` names, and whether it may be left out. */
  readonly output: { readonly file: '.xlsx' | '.json'; readonly needed: boolean } | null;
  /** True when `-o` is the opened workbook with what the command wrote into it. */
  readonly writesBook: boolean;
  /** True when tables can be held against a scheme in a file (`--scheme`). */
  readonly againstScheme: boolean;
  readonly sections: Sections;
  readonly options: O;
  /** Why options do not go together, in one sentence; null when they do. */
  problem?(options: OptionValues<O>, language: Language): string | null;
  /** The work on one workbook; the report is printed when there is none. Loads what it needs. */
  perform?(work: BookWork, options: OptionValues<O>): Promise<BookDone>;
  /** The work on all entries together, in the order of the call. */
  together?(entries: readonly unknown[], call: Call): Promise<AllDone>;
}

/** Keeps the options' own types where a command is declared. */
export const terminalCommand = <O extends OptionWords>(command: TerminalCommand<O>): TerminalCommand<O> =>
  command;
