/** Counts the round trips of the rich API, as a test or a budget asks for them. */

/** A write has at least one action that changes the workbook; housekeeping is what the library does unasked. */
export type RequestKind = 'read' | 'write' | 'housekeeping';

export interface RequestRecord {
  readonly kind: RequestKind;
  readonly actions: number;
  /** Length of the request and response bodies, in characters. */
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
  /** Excel's or Office's error code, when the request failed. */
  readonly error?: string;
}

export class Traffic {
  private records: RequestRecord[] = [];

  get requests(): readonly RequestRecord[] {
    return this.records;
  }

  /** Round trips that only read. */
  get reads(): number {
    return this.count('read');
  }

  /** Round trips that changed, or tried to change, the workbook. */
  get writes(): number {
    return this.count('write');
  }

  /** Calls that cost a person's undo stack in Excel on some platform, as "Worksheet.delete". */
  undoLosses: string[] = [];

  record(request: RequestRecord): void {
    this.records.push(request);
  }

  reset(): void {
    this.records = [];
    this.undoLosses = [];
  }

  private count(kind: RequestKind): number {
    return this.records.filter((request) => request.kind === kind).length;
  }
}
