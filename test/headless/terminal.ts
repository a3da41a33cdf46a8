/** Calls the terminal as a person does, its words and its exit status: in a process of its own, or without one. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { answer } from '../../src/headless/answer';

const root = join(__dirname, '../..');

export interface Called {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `par-index` with the given words, as `npm run par-index` does: built when that is up to date. */
export const parIndex = async (...words: string[]): Promise<Called> =>
  await new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'tools/terminal/run.js'), ...words],
      { cwd: root, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' },
      (error, out, err) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

/**
 * The same call without its process: what a call does is held so, in a third of the time. How it starts, reads many workbooks at
 * once and ends is held by processes. One call at a time: office.js speaks to one workbook.
 */
export const parIndexHere = async (...words: string[]): Promise<Called> => {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const status = await answer(words, {
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
  });
  return { status, out: said.out.join(''), err: said.err.join('') };
};

export const sample = (name: string): string => join(root, 'assets/samples', `${name}.xlsx`);

/** The JSON document's shape as far as tests look at it. */
export interface Document {
  readonly workbooks: readonly {
    readonly file: string;
    /** Why it could not be read, where many are read together. */
    readonly failure?: string;
    readonly appendices: readonly {
      readonly id: string;
      readonly kind: string;
      readonly criteria: number;
      readonly leaves: number;
      readonly totals: readonly {
        readonly role: string;
        readonly year?: string;
        readonly stated: unknown;
        readonly exact: unknown;
      }[];
    }[];
    readonly findings: readonly {
      readonly check: string;
      readonly severity: string;
      readonly cell: string;
      readonly code?: string;
      readonly stated?: unknown;
      readonly expected?: unknown;
      readonly repair?: string;
      readonly message: string;
    }[];
    readonly diagnoses: readonly {
      readonly explains: readonly string[];
      readonly candidates: readonly unknown[];
      readonly alternatives: readonly unknown[];
    }[];
    readonly units: readonly {
      readonly unit: string;
      readonly shortfall: string;
      readonly criteria: readonly string[];
    }[];
  }[];
}
