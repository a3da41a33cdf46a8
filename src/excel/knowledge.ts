/** What a reading brought beside the cells, kept with it and not in it: when it was read and what is protected. */
import type { WorkbookReading } from '../sheets/grid';

export interface Knowledge {
  /** Milliseconds since 1970 when the last round trip of the reading ended. */
  readonly at: number;
  /** Ids of protected sheets. */
  readonly protectedSheets: ReadonlySet<string>;
  readonly readOnly: boolean;
}

const known = new WeakMap<WorkbookReading, Knowledge>();

export const remember = (reading: WorkbookReading, knowledge: Knowledge): WorkbookReading => {
  known.set(reading, knowledge);
  return reading;
};

export const knowledgeOf = (reading: WorkbookReading): Knowledge | undefined => known.get(reading);
