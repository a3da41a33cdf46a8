/** Where functions get what they answer from: the workbook as the pane reads it. A function may be what starts the add-in. */
import type { WorkbookChange } from '../excel/changes';
import type { Language } from '../locales';
import type { WorkbookReading } from '../sheets/grid';
import type { WorkbookReport } from '../sheets/report';

export interface Knowledge {
  readonly reading: WorkbookReading | null;
  /** Null until the workbook has been read. */
  readonly report: WorkbookReport | null;
  /** True when it could not be read. */
  readonly failed: boolean;
  /** The language of the words that come with errors. */
  readonly language: Language;
}

export interface FunctionSource {
  readonly get: () => Knowledge;
  /** Tells of every change. */
  readonly subscribe: (listener: () => void) => void;
  /** Says that answers need texts: merged areas are asked for, if nobody did. */
  readonly needTexts: () => void;
  /** Takes in what changed in the workbook. */
  readonly heard: (changes: readonly WorkbookChange[]) => void;
}

let give: (source: FunctionSource) => void = () => undefined;
/** Comes when the pane hands it in. */
export const functionSource = new Promise<FunctionSource>((resolve) => {
  give = resolve;
});

/** The pane hands in its source, once. */
export const answerFunctionsFrom = (source: FunctionSource): void => give(source);
