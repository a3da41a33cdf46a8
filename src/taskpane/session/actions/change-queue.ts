/** Changes that were heard and are not yet taken in: those that wait, and those that are being read now. */
import type { WorkbookChange } from '../../../excel/changes';
import { after } from '../../../excel/clock';
import { firstWait, nextWait } from './waits';

export class ChangeQueue {
  private waiting: readonly WorkbookChange[] = [];
  private reading: readonly WorkbookChange[] = [];
  private wait = firstWait;
  private callOff: (() => void) | null = null;

  add(changes: readonly WorkbookChange[]): void {
    this.waiting = [...this.waiting, ...changes];
  }

  /** True when something waits that nobody reads yet. */
  get waits(): boolean {
    return this.waiting.length > 0;
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0 && this.reading.length === 0;
  }

  /** All of it begins to be read, what is being read already included. */
  begin(): readonly WorkbookChange[] {
    this.reading = [...this.reading, ...this.waiting];
    this.waiting = [];
    return this.reading;
  }

  /** What was being read was taken in. */
  done(): void {
    this.reading = [];
    this.wait = firstWait;
    this.wake();
  }

  /** It was not, and waits again. */
  putBack(changes: readonly WorkbookChange[] = this.reading): void {
    this.waiting = [...changes, ...this.waiting];
    this.reading = [];
  }

  /** True until it is time to ask again. */
  get rests(): boolean {
    return this.callOff !== null;
  }

  rest(then: () => void): void {
    this.wake();
    this.callOff = after(this.wait, () => {
      this.callOff = null;
      then();
    });
    this.wait = nextWait(this.wait);
  }

  wake(): void {
    this.callOff?.();
    this.callOff = null;
  }
}
