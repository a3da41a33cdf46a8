/** What comes of an action in the workbook. Findings and outcomes are values; only misuse throws. */
import type { CellContent } from '../sheets/patch';

/** Why the host refused, in words that locales/ knows. */
export type RefusalReason =
  | 'protected'
  | 'read-only'
  | 'edit-mode'
  | 'too-large'
  | 'busy'
  | 'gone'
  | 'missing'
  | 'unsupported'
  /** New columns would tear an Excel table apart; `detail` is its name. */
  | 'table'
  /** Rows or columns are half inserted since a write that broke off; `detail` is the name it left. */
  | 'left-open'
  | 'unknown';

/** A cell that is not what it was when the patch was planned. */
export interface Conflict {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expected: CellContent;
  /** Null when it cannot be told where the cell is now, or what its formula referred to. */
  readonly found: CellContent | null;
  /** True for a cell that is not written itself: others were worked out from it. */
  readonly input?: true;
}

export type WriteOutcome =
  | {
      readonly status: 'written';
      readonly cells: number;
      readonly entry: string;
      /** True for an undo that found nothing left to take back: Ctrl+Z had done it. */
      readonly already?: true;
    }
  | { readonly status: 'nothing' }
  | { readonly status: 'conflict'; readonly conflicts: readonly Conflict[] }
  | {
      readonly status: 'refused';
      readonly reason: RefusalReason;
      readonly sheet?: string;
      readonly detail: string;
      /** Only when Excel went away midway and could not be asked to put everything back: the journal entry to undo. */
      readonly unfinished?: string;
    };

/** One thing the add-in did in the workbook and can take back. */
export interface JournalEntry {
  readonly id: string;
  /** The patch's action id, for the words. */
  readonly action: string;
  readonly at: string;
  readonly cells: number;
  readonly undone: boolean;
}
