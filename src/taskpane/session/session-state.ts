/** All that the pane knows at a moment: one value, replaced as a whole. */
import type { Diagnosis, Explanation } from '../../domain/diagnosis';
import type { Finding } from '../../domain/finding';
import type { Conflict, JournalEntry } from '../../excel/outcome';
import type { WorkbookReading } from '../../sheets/grid';
import type { AskedPlace } from '../../sheets/columns/choice';
import type { PlaceProblem } from '../../sheets/columns/place';
import type { Patch } from '../../sheets/patch';
import { roundingOf } from '../../sheets/rounding';
import type { RoundingChoice } from '../../sheets/rounding';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import type { Refusal } from './desk';
import type { MakePatch } from './made-actions';
import type { Message } from './message';
import type { PanelId } from './panel';
import type { Preferences } from './preferences';

/** What a preview is of. It is planned anew from this whenever the sheet changes. */
export type PreviewSource =
  /** `rounding` is a choice not yet kept; without it the workbook's own counts. */
  | { readonly kind: 'recompute'; readonly rounding?: RoundingChoice }
  | { readonly kind: 'repairs'; readonly findings: readonly Finding[] }
  | { readonly kind: 'correction'; readonly diagnosis: Diagnosis; readonly explanation: Explanation }
  /** What a part of the pane made of its own: tried targets into their column, or into a new one. */
  | { readonly kind: 'made'; readonly title: MadeTitle; readonly make: MakePatch };

/** What a made patch is for; the words are in locales/ under `pane.preview.made`. */
export type MadeTitle = 'targets' | 'scenario-column' | 'successors' | 'merge';

/** A patch shown and not yet written. */
export interface Preview {
  readonly source: PreviewSource;
  readonly patch: Patch;
  /** Why the chosen place cannot take new columns; the patch is then without them and must not be written. */
  readonly problem: PlaceProblem | null;
  /** Cells that changed between planning and writing; nothing was written because of them. */
  readonly conflicts: readonly Conflict[];
}

/** What runs now; one thing at a time. */
export type Busy = 'reading' | 'writing' | 'undoing' | 'binding' | 'marking';

export interface SessionState {
  readonly busy: Busy | null;
  /** Why the workbook could not be read, or null. */
  readonly failure: Refusal | null;
  readonly reading: WorkbookReading | null;
  readonly report: WorkbookReport | null;
  /** Id of the appendix on show. */
  readonly chosen: string | null;
  readonly preview: Preview | null;
  readonly message: Message | null;
  /** What was written last and not yet taken back. */
  readonly last: JournalEntry | null;
  /** Whether the rows below maximum of the appendix on show are marked in the sheet. */
  readonly marked: boolean;
  /** How often the sheet changed by other hands since the pane opened; the pane announces it. */
  readonly changes: number;
  readonly help: boolean;
  /** The panel on show in the place of the screen, or null. */
  readonly panel: PanelId | null;
  /** Whether the findings of the appendix on show are marked in the sheet; known while they are on show. */
  readonly findingsMarked: boolean;
  /** Where new columns shall go, by the appendix they are for; the workbook keeps it once it is written. */
  readonly places: Readonly<Record<string, AskedPlace>>;
  readonly preferences: Preferences;
}

export const openingState = (preferences: Preferences): SessionState => ({
  busy: null,
  failure: null,
  reading: null,
  report: null,
  chosen: null,
  preview: null,
  message: null,
  last: null,
  marked: false,
  changes: 0,
  help: false,
  panel: null,
  findingsMarked: false,
  places: {},
  preferences,
});

/** The appendix on show. */
export const chosenReport = ({ report, chosen }: SessionState): AppendixReport | null =>
  report?.appendices.find(({ appendix }) => appendix.id === chosen) ?? null;

/** Keeps the chosen appendix while it exists, else takes the first: the widest job is the plan with most criteria. */
export function chooseAppendix(report: WorkbookReport, chosen: string | null): string | null {
  const ids = report.appendices.map(({ appendix }) => appendix.id);
  return ids.find((id) => id === chosen) ?? ids[0] ?? null;
}

/** What can be taken back: the newest entry that was not undone; `entries` are newest first. */
export const lastUndoable = (entries: readonly JournalEntry[]): JournalEntry | null =>
  entries.find(({ undone }) => !undone) ?? null;

/** True when the workbook was read and holds nothing at all. */
export const isBlank = ({ reading }: SessionState): boolean =>
  reading !== null &&
  reading.grids.every(({ values }) => values.every((row) => row.every((value) => value === '')));

/** How the sums of the appendix on show are rounded, as the workbook remembers it. */
export const keptRounding = ({ reading, chosen }: SessionState): RoundingChoice =>
  roundingOf(reading ?? { part: null }, chosen ?? '');

/** The choice a preview was planned with, when it is another than the one kept; writing keeps it. */
export function newRounding(state: SessionState): RoundingChoice | null {
  const source = state.preview?.source;
  const asked = source?.kind === 'recompute' ? source.rounding : undefined;
  const kept = keptRounding(state);
  return asked && (asked.mode !== kept.mode || asked.decimals !== kept.decimals) ? asked : null;
}
