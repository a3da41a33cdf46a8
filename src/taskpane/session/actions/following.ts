/**
 * Following the workbook while people type in it: news is taken in one after the other, never during an action, and is kept
 * until it is. What Excel cannot be asked for now it is asked for again, by itself; the pane says meanwhile that it is behind.
 */
import type { WorkbookChange } from '../../../excel/changes';
import { after } from '../../../excel/clock';
import { toFailure } from '../../../excel/failure';
import { readAreas } from '../../../excel/read-areas';
import { readWorkbook } from '../../../excel/read';
import { run as atOnce, runWhenFree, type Runner } from '../../../excel/run';
import type { WorkbookReading } from '../../../sheets/grid';
import type { PaneStore } from '../pane-store';
import type { Behind } from '../session-state';
import { ChangeQueue } from './change-queue';

/** Milliseconds that a reading may take before the pane says that it is behind. */
const slow = 1_500;

const everything: readonly WorkbookChange[] = [{ kind: 'book' }];

const behindBy = (error: unknown): Behind =>
  toFailure(error).reason === 'edit-mode' ? 'cell-edited' : 'not-read';

/** Makes a reading the pane's own; news is what other hands did. */
type Take = (reading: WorkbookReading, isNews: boolean) => void;

export class Following {
  private readonly queue = new ChangeQueue();
  private isRunning = false;

  constructor(
    private readonly store: PaneStore,
    private readonly take: Take,
  ) {
    // What was heard while an action ran is taken in when it ends.
    store.subscribe(() => this.runWhenDue());
  }

  /** Called with every change that other hands made. */
  heard(changes: readonly WorkbookChange[]): void {
    this.queue.add(changes);
    // The cell may just have been left.
    this.queue.wake();
    this.runWhenDue();
  }

  /** Reads the whole workbook, with what was heard so far; where that fails it is tried again later. `anew`: what is known does not count. */
  async readAll(anew = false): Promise<void> {
    this.queue.begin();
    const since = anew ? null : this.store.get().reading;
    try {
      const reading = await readWorkbook(atOnce, since ? { since } : {});
      this.queue.done();
      this.take(reading, false);
      this.store.set({ behind: null });
    } catch (error) {
      this.later(error, everything);
      throw error;
    }
  }

  /**
   * Takes in what was heard and could not be read yet, for an action that plans on it. Resolves to whether there was any.
   * @throws ExcelFailure when Excel still cannot be asked.
   */
  async catchUp(): Promise<boolean> {
    if (this.queue.isEmpty) return false;
    try {
      this.took(await this.read(atOnce));
      return true;
    } catch (error) {
      this.later(error);
      throw error;
    }
  }

  private async read(via: Runner): Promise<WorkbookReading> {
    const { reading } = this.store.get();
    const changes = this.queue.begin();
    return reading ? await readAreas(changes, reading, via) : await readWorkbook(via);
  }

  private took(reading: WorkbookReading): void {
    this.queue.done();
    this.take(reading, true);
    this.store.set({ changes: this.store.get().changes + 1, failure: null, behind: null });
  }

  /** A reading that an action replaced meanwhile is left alone, and the news waits. */
  private async takeIn(): Promise<void> {
    const { reading } = this.store.get();
    const next = await this.read(runWhenFree);
    if (this.store.get().reading !== reading || this.store.get().busy !== null) this.queue.putBack();
    else this.took(next);
  }

  private later(error: unknown, changes?: readonly WorkbookChange[]): void {
    this.queue.putBack(changes);
    // An action may have taken in meanwhile what this reading was for.
    if (!this.queue.waits) return;
    this.store.set({ behind: behindBy(error) });
    this.queue.rest(() => this.runWhenDue());
  }

  private runWhenDue(): void {
    if (this.queue.waits && !this.queue.rests && !this.isRunning && this.store.get().busy === null)
      void this.run();
  }

  private async run(): Promise<void> {
    const { store, queue } = this;
    this.isRunning = true;
    const callOff = after(slow, () => store.set({ behind: store.get().behind ?? 'cell-edited' }));
    try {
      while (queue.waits && store.get().busy === null) await this.takeIn();
    } catch (error) {
      this.later(error);
    } finally {
      callOff();
      this.isRunning = false;
    }
  }
}
