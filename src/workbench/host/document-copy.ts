/** `Office.context.document.getFileAsync`: the workbook as a file, handed over in slices. */
import type { Engine } from '../engine/types';

/** The library's numbers: get a copy, a slice of it, let it go. */
export const COPY = { get: 77, slice: 80, release: 81 } as const;

/** The kind of file that is a workbook; its text and its print are not offered. */
const COMPRESSED = 1;

/** Office's numbers for a kind of file that is not offered, and for a copy that was let go. */
const UNSUPPORTED_TYPE = 5011;
const NO_SUCH_COPY = 5007;

type Data = Readonly<Record<string, unknown>>;

/** Keyed by the numbers under which the library sends and reads its fields. */
const answer = (...fields: unknown[]): object => ({
  Version: 1,
  Error: 0,
  ...Object.fromEntries(fields.entries()),
});
const refusal = (code: number): object => ({ Version: 1, Error: code });

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

export class DocumentCopies {
  private readonly copies = new Map<string, Copy>();
  private next = 1;

  constructor(private readonly engine: () => Engine) {}

  async execute(dispatchId: number, data: Data): Promise<object> {
    if (dispatchId === COPY.get) return await this.make(data);
    const copy = this.copies.get(String(data[2]));
    if (!copy) return refusal(NO_SUCH_COPY);
    if (dispatchId === COPY.slice) {
      const start = Number(data[3]) * copy.sliceSize;
      const slice = copy.bytes.slice(start, start + copy.sliceSize);
      return answer([...slice], slice.length);
    }
    this.copies.delete(String(data[2]));
    return answer();
  }

  /** The workbook as it is now; later changes do not touch the copy. */
  private async make(data: Data): Promise<object> {
    if (data[0] !== COMPRESSED) return refusal(UNSUPPORTED_TYPE);
    const engine = this.engine();
    await engine.settle();
    const bytes = await (await import('../xlsx')).writeXlsx(engine.toFile());
    const handle = String(this.next++);
    this.copies.set(handle, { bytes, sliceSize: Number(data[1]) });
    return answer(handle, bytes.length);
  }
}
