/** Failures on purpose, so that callers can prove they cope: Excel has bad days that no test could wait for. */
import { HostError } from './errors';
import type { RequestKind } from './traffic';
import { OfficeError } from './protocol';

export interface Fault {
  /** Which round trips it hits; default all. */
  readonly kind?: RequestKind;
  /** How many matching round trips pass first; default 0. */
  readonly skip?: number;
  /** How many it hits before it is used up; default 1. */
  readonly times?: number;
  /** What the answer is held back for. */
  readonly until?: Promise<unknown>;
  /** Excel's error code and sentence, raised before the action with this index; default before the first. */
  readonly error?: { readonly code: string; readonly message?: string; readonly beforeAction?: number };
  /** Office's own error number instead of an answer. */
  readonly office?: number;
  /** No answer ever comes: the page's host is gone. */
  readonly gone?: boolean;
}

interface Armed {
  readonly fault: Fault;
  skip: number;
  times: number;
}

export class Faults {
  private armed: Armed[] = [];
  private unanswered: (() => void)[] = [];
  /** True where the calls that Microsoft lists as costing a person's undo stack do so. */
  losesUndo = false;
  private edit: { readonly over: Promise<void>; readonly end: () => void } | null = null;

  /** Resolves when a request comes that will never be answered. */
  async silence(): Promise<void> {
    await new Promise<void>((resolve) => this.unanswered.push(resolve));
  }

  /** Arms a failure; several may be armed and each is used up on its own. */
  add(fault: Fault): void {
    this.armed.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  /** A person is typing in a cell: Excel refuses until Enter or Esc. */
  cellEditMode(times = 1): void {
    this.add({ times, ...inCellEdit });
  }

  /**
   * A person begins to type in a cell, and types for as long as they like: requests are refused until `endCellEdit`, those
   * that can wait (`delayForCellEdit`) wait.
   */
  beginCellEdit(): void {
    if (this.edit) return;
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    this.edit = { over, end };
  }

  /** The person has left the cell, with Enter or Esc. */
  endCellEdit(): void {
    this.edit?.end();
    this.edit = null;
  }

  get cellIsEdited(): boolean {
    return this.edit !== null;
  }

  /** Resolves when no cell is edited. */
  async cellLeft(): Promise<void> {
    while (this.edit) await this.edit.over;
  }

  /** Too many requests at once. */
  activityLimit(times = 1): void {
    this.add({ times, office: OfficeError.activityLimit });
  }

  /** Excel no longer knows the session. */
  sessionTimeout(times = 1): void {
    this.add({ times, office: OfficeError.timedOutSession });
  }

  clear(): void {
    this.armed = [];
    this.losesUndo = false;
    this.endCellEdit();
  }

  /** The faults that hit this round trip. */
  take(kind: RequestKind): readonly Fault[] {
    const hits: Fault[] = [];
    for (const entry of this.armed) {
      if (entry.fault.kind !== undefined && entry.fault.kind !== kind) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      if (entry.times <= 0) continue;
      entry.times -= 1;
      hits.push(entry.fault);
    }
    this.armed = this.armed.filter((entry) => entry.times > 0);
    if (hits.some(({ gone }) => gone === true)) {
      for (const resolve of this.unanswered) resolve();
      this.unanswered = [];
    }
    return hits;
  }
}

/** What a request meets that comes while a cell is edited and cannot wait. */
export const inCellEdit: Fault = {
  error: { code: 'InvalidOperationInCellEditMode', message: 'Excel is in cell-editing mode.' },
};

/** The check before each action of a request that a fault hits. */
export const gateOf =
  (faults: readonly Fault[]) =>
  (index: number): void => {
    for (const { error } of faults) {
      if (error && index === (error.beforeAction ?? 0)) {
        throw new HostError(error.code, error.message ?? error.code);
      }
    }
  };
