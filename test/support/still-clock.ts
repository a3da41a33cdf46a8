/** Time as a test has it: it stands still while anything is on its way in a workbook. */
import type { Clock } from '../../src/excel/clock';
import type { OpenWorkbook } from '../../src/workbench/node';
import { drain, settle } from './office';

interface Wait {
  readonly due: number;
  readonly milliseconds: number;
  readonly work: () => void;
}

/** Milliseconds; a wait as long as this is for a host that does not answer, and over when it has fallen silent. */
const long = 10_000;

/**
 * The waits that are due are over when nothing else happens in the workbook, in their order, so that what a test sees does
 * not hang on how busy the machine is, and no test waits. Time goes by in waits alone, and where a test lets it.
 */
export class StillClock implements Clock {
  /** Milliseconds of the waits that were waited for to their end. */
  readonly waited: number[] = [];
  private time = 0;
  private waits: Wait[] = [];
  private passing = false;

  constructor(private readonly open: OpenWorkbook) {}

  now(): number {
    return this.time;
  }

  /** Lets so many milliseconds go by. */
  pass(milliseconds: number): void {
    this.time += milliseconds;
  }

  /** Lets a long wait be over. */
  skip(): void {
    for (const wait of this.waits.filter(({ milliseconds }) => milliseconds >= long)) this.end(wait);
  }

  after(milliseconds: number, work: () => void): () => void {
    const wait = { due: this.time + milliseconds, milliseconds, work };
    this.waits.push(wait);
    if (milliseconds < long) void this.run();
    else void this.open.host.faults.silence().then(() => this.end(wait));
    return () => {
      this.waits = this.waits.filter((each) => each !== wait);
    };
  }

  /** Resolves when nothing is on its way and nothing is waited for: what has not happened then never will. */
  async rest(): Promise<void> {
    do await drain(this.open);
    while (this.passing);
  }

  private async run(): Promise<void> {
    if (this.passing) return;
    this.passing = true;
    for (;;) {
      await settle(this.open);
      const [next] = this.waits
        .filter(({ milliseconds }) => milliseconds < long)
        .sort((one, other) => one.due - other.due);
      if (!next) break;
      this.end(next);
    }
    this.passing = false;
  }

  private end(wait: Wait): void {
    if (!this.waits.includes(wait)) return;
    this.waits = this.waits.filter((each) => each !== wait);
    this.time = Math.max(this.time, wait.due);
    this.waited.push(wait.milliseconds);
    wait.work();
  }
}
