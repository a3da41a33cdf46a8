/** All that the pane knows at a moment: one value, replaced as a whole. */
import type { ColumnKey } from '../../domain/appendix';
import type { JournalEntry } from '../../excel/outcome';
import type { Grid, WorkbookReading } from '../../sheets/grid';
import type { AskedPlace } from '../../sheets/columns/choice';
import { roundingOf } from '../../sheets/rounding';
import type { RoundingChoice } from '../../sheets/rounding';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import type { Preferences } from './preferences';
import type { Refusal } from './refusal';
import { previewOnShow, type Stage } from './stage';

/** What runs now; one thing at a time. */
export type Busy = 'reading' | 'writing' | 'undoing' | 'binding' | 'marking';

/** Why what is on show is older than the sheet: a cell is being edited, or Excel could not be asked. */
export type Behind = 'cell-edited' | 'not-read';

/** A sum of an appendix, and how often somebody has asked. */
export interface ExplainedFigure {
  readonly appendix: string;
  /** Index of the row whose sum it is. */
  readonly row: number;
  readonly column: ColumnKey;
  readonly asked: number;
}

export interface SessionState extends Stage {
  readonly busy: Busy | null;
  /** Why the workbook could not be read, or null. */
  readonly failure: Refusal | null;
  readonly reading: WorkbookReading | null;
  readonly report: WorkbookReport | null;
  /** Whether causes of wrong sums are still looked for. */
  readonly searching: boolean;
  /** Id of the appendix on show. */
  readonly chosen: string | null;
  /** What was written last and not yet taken back. */
  readonly last: JournalEntry | null;
  /** Whether the rows below maximum of the appendix on show are marked in the sheet. */
  readonly marked: boolean;
  /** How often the sheet changed by other hands since the pane opened; the pane announces it. */
  readonly changes: number;
  /** Null while the pane knows all that it heard of. */
  readonly behind: Behind | null;
  /** The sheet that the pane itself went to last: what it shows there it goes on showing. */
  readonly wentTo: string | null;
  /** Whether a custom function answers with texts of rows. */
  readonly textsNeeded: boolean;
  /** Whether the findings of the appendix on show are marked in the sheet; known while they are on show. */
  readonly findingsMarked: boolean;
  /** Whose points of a matrix are on show, by appendix; all units' where nobody is named. */
  readonly units: Readonly<Record<string, string | null>>;
  /** The figure that a person asked about from the sheet; null until one is. */
  readonly explained: ExplainedFigure | null;
  /** Where new columns shall go, by the appendix they are for; the workbook keeps it once it is written. */
  readonly places: Readonly<Record<string, AskedPlace>>;
  readonly preferences: Preferences;
}

export const openingState = (preferences: Preferences): SessionState => ({
  front: { at: 'screen' },
  message: null,
  busy: null,
  failure: null,
  reading: null,
  report: null,
  searching: false,
  chosen: null,
  last: null,
  marked: false,
  changes: 0,
  behind: null,
  wentTo: null,
  textsNeeded: false,
  findingsMarked: false,
  units: {},
  explained: null,
  places: {},
  preferences,
});

/** True where texts of rows are needed: a function answers with them, or anything but the overview is on show. */
export const showsTexts = ({ front, preferences, textsNeeded }: SessionState): boolean =>
  textsNeeded || front.at !== 'screen' || preferences.screen !== 'overview';

/** The appendix on show. */
export const chosenReport = ({ report, chosen }: SessionState): AppendixReport | null =>
  report?.appendices.find(({ appendix }) => appendix.id === chosen) ?? null;

/** The unit whose points of a matrix are on show; null for all, and where the sheet no longer names it. */
export const unitOnShow = ({ units }: SessionState, { appendix, summary }: AppendixReport): string | null =>
  summary.matrix.find(({ unit }) => unit === units[appendix.id])?.unit ?? null;

/** The sheet that the appendix on show stands on, as it was read. */
export function chosenGrid(state: SessionState): Grid | null {
  const report = chosenReport(state);
  return state.reading?.grids.find(({ sheetId }) => sheetId === report?.appendix.sheetId) ?? null;
}

/** Keeps the chosen appendix while it exists, else takes the first: the widest job is the plan with most criteria. */
export function chooseAppendix(report: WorkbookReport, chosen: string | null): string | null {
  const ids = report.appendices.map(({ appendix }) => appendix.id);
  return ids.find((id) => id === chosen) ?? ids[0] ?? null;
}

/** True when the workbook was read and holds nothing at all. */
export const isBlank = ({ reading }: SessionState): boolean =>
  reading !== null &&
  reading.grids.every(({ values }) => values.every((row) => row.every((value) => value === '')));

/** How the sums of the appendix on show are rounded, as the workbook remembers it. */
export const keptRounding = ({ reading, chosen }: SessionState): RoundingChoice =>
  roundingOf(reading ?? { part: null }, chosen ?? '');

/** The choice a preview was planned with, when it is another than the one kept; writing keeps it. */
export function newRounding(state: SessionState): RoundingChoice | null {
  const source = previewOnShow(state)?.source;
  const asked = source?.kind === 'recompute' ? source.rounding : undefined;
  const kept = keptRounding(state);
  return asked && (asked.mode !== kept.mode || asked.decimals !== kept.decimals) ? asked : null;
}
