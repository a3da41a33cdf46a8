/**
 * Calls of custom functions that are under way: what each was asked, what it answered last, and which cells ask it. Cells that
 * ask a streaming function the same share one call, as in Excel (and RTD before it); any other function is called for each cell.
 */
import type { CellScalar } from '../cell-content';
import type { CustomFunction } from './metadata';

/** A cell with a formula. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a call came to; an error is its text, with the words the add-in gave it. */
export interface Outcome {
  readonly value: CellScalar;
  readonly message?: string;
}

export type CallArgument = CellScalar | null;

export interface Call {
  readonly id: number;
  readonly definition: CustomFunction;
  readonly args: readonly CallArgument[];
  /** Null while it is not known. */
  outcome: Outcome | null;
}

/** Who runs the calls: the add-in's page, once it says that it is ready. */
export interface CallRunner {
  readonly invoke: (calls: readonly Call[]) => void;
  readonly cancel: (calls: readonly Call[]) => void;
}

/** What a cell shows while its function has not answered. */
export const pendingText = '#BUSY!';

interface Uses {
  readonly cell: CallingCell;
  readonly keys: Set<string>;
}

const placeOf = ({ sheetId, row, column }: CallingCell): string => `${sheetId}|${row}|${column}`;

export class CustomFunctionCalls {
  private readonly calls = new Map<string, Call>();
  /** What each cell asks, by its place. */
  private readonly uses = new Map<string, Uses>();
  /** The same for the cells that are being computed now. */
  private pass = new Map<string, Uses>();
  private unsent: Call[] = [];
  private runner: CallRunner | null = null;
  private serial = 0;
  private waiting: (() => void)[] = [];
  /** True while cells take in what came: then an answer is an answer, and no call begins anew. */
  delivering = false;

  constructor(readonly definitions: readonly CustomFunction[]) {}

  /** What a cell's call says now; begins it when nobody has asked before. */
  ask(definition: CustomFunction, args: readonly CallArgument[], cell: CallingCell): CellScalar {
    const where = definition.stream ? '' : placeOf(cell);
    const key = `${definition.id}|${where}|${JSON.stringify(args)}`;
    const place = placeOf(cell);
    const uses = this.pass.get(place) ?? { cell, keys: new Set() };
    const again = !definition.stream && !this.delivering && !uses.keys.has(key);
    this.pass.set(place, { cell, keys: uses.keys.add(key) });
    const known = this.calls.get(key);
    const call = known && !(again && known.outcome) ? known : this.begin(key, definition, args);
    return call.outcome?.value ?? pendingText;
  }

  private begin(key: string, definition: CustomFunction, args: readonly CallArgument[]): Call {
    const call: Call = { id: (this.serial += 1), definition, args, outcome: null };
    this.calls.set(key, call);
    this.unsent.push(call);
    return call;
  }

  /** A computation is over: calls that nobody asks any more are called off, new ones are sent. */
  settle(hasFormula: (cell: CallingCell) => boolean): void {
    for (const [place, uses] of this.pass) this.uses.set(place, uses);
    this.pass = new Map();
    for (const [place, { cell }] of this.uses) if (!hasFormula(cell)) this.uses.delete(place);
    const asked = new Set([...this.uses.values()].flatMap(({ keys }) => [...keys]));
    const dropped = [...this.calls].filter(([key]) => !asked.has(key));
    for (const [key] of dropped) this.calls.delete(key);
    const gone = dropped.map(([, call]) => call);
    this.cancel(gone.filter((call) => !this.unsent.includes(call)));
    this.unsent = this.unsent.filter((call) => !gone.includes(call));
    this.send();
    this.tell();
  }

  private cancel(calls: readonly Call[]): void {
    const told = calls.filter(({ definition }) => definition.cancelable);
    if (told.length > 0) this.runner?.cancel(told);
  }

  private send(): void {
    if (!this.runner || this.unsent.length === 0) return;
    const calls = this.unsent;
    this.unsent = [];
    this.runner.invoke(calls);
  }

  /** The add-in's page is ready: it gets every call that has no answer, and all that stream. */
  run(runner: CallRunner): void {
    this.runner = runner;
    this.unsent = [...this.calls.values()].filter(
      ({ outcome, definition }) => outcome === null || definition.stream,
    );
    this.send();
  }

  /** Takes in what calls came to; the cells that are to be computed for it. An answer that says the same changes nothing. */
  take(outcomes: ReadonlyMap<number, Outcome>): readonly CallingCell[] {
    const changed = new Set<string>();
    for (const [key, call] of this.calls) {
      const outcome = outcomes.get(call.id);
      if (!outcome) continue;
      const same = call.outcome?.value === outcome.value && call.outcome.message === outcome.message;
      call.outcome = outcome;
      if (!same) changed.add(key);
    }
    return [...this.uses.values()].flatMap(({ cell, keys }) =>
      [...keys].some((key) => changed.has(key)) ? [cell] : [],
    );
  }

  /** Cells have moved: where each of them stands is known once they are computed again. */
  forgetPlaces(): void {
    this.uses.clear();
  }

  /** The words that came with the error of a cell; null where there are none. */
  messageAt(cell: CallingCell): string | null {
    const keys = this.uses.get(placeOf(cell))?.keys ?? [];
    return [...keys].map((key) => this.calls.get(key)?.outcome?.message).find((words) => words) ?? null;
  }

  /** How many calls are under way, and how many of them have not answered. */
  get counts(): { readonly calls: number; readonly pending: number } {
    const calls = [...this.calls.values()];
    return { calls: calls.length, pending: calls.filter(({ outcome }) => outcome === null).length };
  }

  /** Resolves when no call is without an answer. */
  async answered(): Promise<void> {
    if (this.counts.pending > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private tell(): void {
    if (this.counts.pending > 0) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
