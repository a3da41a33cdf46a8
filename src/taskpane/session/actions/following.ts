/**
 * Following the workbook while people type in it: news is taken in one after the other, never during an action, and is kept
 * until it is. What Excel cannot be asked for now it is asked for again, by itself; the pane says meanwhile that it is behind.
 * Merged areas, which Excel may answer at the cost of a person's undo stack, are asked for when something needs them.
 */
import type { WorkbookChange } from '../../../excel/changes';
import { after } from '../../../excel/clock';
import { toFailure } from '../../../excel/failure';
import type { MergeNeed } from '../../../excel/merges';
import { readAreas } from '../../../excel/read-areas';
import { readWorkbook } from '../../../excel/read';
import { run as atOnce, runWhenFree, type Runner } from '../../../excel/run';
import type { WorkbookReading } from '../../../sheets/grid';
import { hasOpenMerges } from '../../../sheets/merges';
import type { PaneStore } from '../pane-store';
import { type Behind, showsTexts } from '../session-state';
import { ChangeQueue } from './change-queue';

/** Milliseconds that a reading may take before the pane says that it is behind. */
const slow = 1_500;

const everything: readonly WorkbookChange[] = [{ kind: 'book' }];

const behindBy = (error: unknown): Behind =>
  toFailure(error).reason === 'edit-mode' ? 'cell-edited' : 'not-read';

/** How a reading came: asked for as a whole, as news of what other hands did, or as the same cells with their merged areas. */
export type Came = 'whole' | 'news' | 'with-merges';

/** Makes a reading the pane's own. */
type Take = (reading: WorkbookReading, came: Came) => void;

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
      const reading = await readWorkbook(atOnce, { since: since ?? undefined, merges: this.mergeNeed });
      this.queue.done();
      this.take(reading, 'whole');
      this.store.set({ behind: null });
    } catch (error) {
      this.later(error, everything);
      throw error;
    }
  }

  /**
   * Takes in what was heard and could not be read yet, and merged areas, for an action that plans on them. Resolves to whether
   * there was any.
   * @throws ExcelFailure when Excel still cannot be asked.
   */
  async catchUp(): Promise<boolean> {
    const { reading } = this.store.get();
    if (this.queue.isEmpty && !(reading && hasOpenMerges(reading))) return false;
    try {
      this.took(await this.read(atOnce, 'all'));
      return true;
    } catch (error) {
      this.later(error);
      throw error;
    }
  }

  /** What is on show says whether merged areas may wait. */
  private get mergeNeed(): MergeNeed {
    return showsTexts(this.store.get()) ? 'all' : 'headers';
  }

  /** True when something on show needs merged areas that nobody asked for. */
  private get lacksMerges(): boolean {
    const { reading } = this.store.get();
    return reading !== null && this.mergeNeed === 'all' && hasOpenMerges(reading);
  }

  private async read(via: Runner, merges = this.mergeNeed): Promise<WorkbookReading> {
    const { reading } = this.store.get();
    const changes = this.queue.begin();
    return reading ? await readAreas(changes, reading, via, merges) : await readWorkbook(via, { merges });
  }

  private took(reading: WorkbookReading): void {
    const isNews = !this.queue.isEmpty;
    this.queue.done();
    this.take(reading, isNews ? 'news' : 'with-merges');
    const changes = this.store.get().changes + (isNews ? 1 : 0);
    this.store.set({ changes, failure: null, behind: null });
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
    if (!this.isDue) return;
    this.store.set({ behind: behindBy(error) });
    this.queue.rest(() => this.runWhenDue());
  }

  private get isDue(): boolean {
    return this.queue.waits || this.lacksMerges;
  }

  private runWhenDue(): void {
    if (this.isDue && !this.queue.rests && !this.isRunning && this.store.get().busy === null) void this.run();
  }

  private async run(): Promise<void> {
    const { store } = this;
    this.isRunning = true;
    const callOff = after(slow, () => store.set({ behind: store.get().behind ?? 'cell-edited' }));
    try {
      while (this.isDue && store.get().busy === null) await this.takeIn();
    } catch (error) {
      this.later(error);
    } finally {
      callOff();
      this.isRunning = false;
    }
  }
}
