/** What the pane asks of the workbook to correct recognition, keep choices and write findings; a part of `Desk`. */
import type { Appendix } from '../../domain/appendix';
import type { Finding } from '../../domain/finding';
import type { WriteOutcome } from '../../excel/outcome';
import type { ReviewOutcome } from '../../excel/review';
import type { Selection } from '../../excel/select';
import type { BindingRecord } from '../../sheets/binding';
import type { ReviewSheet } from '../../appendices/review/review';

export interface SetupDesk {
  /** The cells a person has selected. Rejects when it is not one range. */
  readonly selection: () => Promise<Selection>;
  /** Remembers an appendix as it is given, by names; `action` says what it was done for. */
  readonly remember: (appendix: Appendix, action: string) => Promise<WriteOutcome>;
  readonly forget: (appendix: string) => Promise<WriteOutcome>;
  readonly ignore: (appendix: Appendix) => Promise<WriteOutcome>;
  readonly consider: (name: string) => Promise<WriteOutcome>;
  /** Changes what the workbook keeps beside bindings. */
  readonly keep: (action: string, change: (record: BindingRecord) => BindingRecord) => Promise<WriteOutcome>;
  readonly writeReview: (review: ReviewSheet) => Promise<ReviewOutcome>;
  readonly markFindings: (appendix: Appendix, findings: readonly Finding[]) => Promise<WriteOutcome>;
  readonly unmarkFindings: (appendix: Appendix) => Promise<WriteOutcome>;
  readonly areFindingsMarked: (appendix: Appendix) => Promise<boolean>;
}
