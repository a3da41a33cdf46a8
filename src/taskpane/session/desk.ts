import type { Area } from '../../a1/place';
/**
 * What the pane asks of the workbook, in one list. `excel-desk.ts` answers it with the functions of src/excel; nothing
 * else in the pane touches them.
 */
import type { Appendix } from '../../domain/appendix';
import type { WorkbookChange } from '../../excel/changes';
import type { JournalEntry, RefusalReason, WriteOutcome } from '../../excel/outcome';
import type { ColumnPlace } from '../../sheets/columns/place';
import type { WorkbookReading } from '../../sheets/grid';
import type { Patch } from '../../sheets/patch';
import type { AppendixReport } from '../../sheets/report';
import type { RoundingChoice } from '../../sheets/rounding';
import type { SetupDesk } from './desk-setup';
import type { AppendixDesk } from './desk-appendices';
import type { Preferences } from './preferences';

/** Why the workbook refused, with the host's own words for those who want them. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly sheet?: string;
  readonly detail: string;
  /** The journal's entry that holds what could not be put back: undo will. */
  readonly unfinished?: string;
}

/** What the workbook keeps for one appendix from now on: how its sums are rounded, where its new columns go. */
export interface KeptChoices {
  readonly appendix: Appendix;
  readonly rounding?: RoundingChoice;
  readonly place?: ColumnPlace;
}

/** Cells on a sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

export interface Desk extends SetupDesk, AppendixDesk {
  /** Reads all that recognition needs. */
  readonly read: () => Promise<WorkbookReading>;
  /** Brings an earlier reading up to date with changes in the workbook. */
  readonly readAreas: (
    changes: readonly WorkbookChange[],
    earlier: WorkbookReading,
  ) => Promise<WorkbookReading>;
  /** Tells of every change that the add-in did not make itself. */
  readonly watch: (heard: (changes: readonly WorkbookChange[]) => void) => Promise<void>;
  /** Writes a patch that was planned on this reading; `keep` are choices to be remembered with it. */
  readonly apply: (patch: Patch, since: WorkbookReading, keep?: KeptChoices) => Promise<WriteOutcome>;
  readonly undo: () => Promise<WriteOutcome>;
  /** What was written, newest first. */
  readonly entries: () => Promise<readonly JournalEntry[]>;
  /** Gives the appendix's columns their workbook names. */
  readonly bind: (report: AppendixReport) => Promise<WriteOutcome>;
  readonly unbind: (report: AppendixReport) => Promise<WriteOutcome>;
  /** Marks the rows below maximum in the sheet. */
  readonly mark: (report: AppendixReport) => Promise<WriteOutcome>;
  readonly unmark: (report: AppendixReport) => Promise<WriteOutcome>;
  readonly isMarked: (report: AppendixReport) => Promise<boolean>;
  /** Selects cells; why not, when the sheet is hidden or gone. */
  readonly select: (target: SheetArea) => Promise<Refusal | null>;
  /** What was stored, as it is: nothing in it is trusted. */
  readonly preferences: () => Partial<Record<keyof Preferences, unknown>>;
  readonly savePreferences: (preferences: Preferences) => void;
  /** Office's background colour "#RRGGBB", or null when Office does not say. */
  readonly background: () => string | null;
  /** The language Office shows itself in ("vi-VN"). */
  readonly language: () => string;
  /** Sorts out what the host threw. */
  readonly refusal: (error: unknown) => Refusal;
}
