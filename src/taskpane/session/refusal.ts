/** Why the workbook refused, as data; frame/message-words.ts has the sentences. */
import { toFailure } from '../../excel/failure';
import type { RefusalReason } from '../../excel/outcome';

/** Why the workbook refused, with the host's own words for those who want them. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly sheet?: string;
  readonly detail: string;
  /** The journal's entry that holds what could not be put back: undo will. */
  readonly unfinished?: string;
}

/** What the host threw, sorted out. */
export function refusalFrom(error: unknown): Refusal {
  const { reason, detail, sheet } = toFailure(error);
  return { reason, detail, ...(sheet === undefined ? {} : { sheet }) };
}
