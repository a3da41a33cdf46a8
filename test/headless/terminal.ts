/** Calls the terminal as a person does: a process of its own, its words and its exit status. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

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
