/** What a file holds and the grid cannot take in: it is left in the file, counted here and said to the person. */
import type { LeftOut } from '../../book';
import { XlsxError } from '../errors';

export class LeftOuts {
  private readonly found = new Map<string, LeftOut>();

  /** Counts so many more of a kind; `where` is the sheet's name or the part's path. */
  add(kind: LeftOut['kind'], where: string, more = 1): void {
    const key = `${kind}\n${where}`;
    this.found.set(key, { kind, where, count: (this.found.get(key)?.count ?? 0) + more });
  }

  /** The answer of `read`; where the part is damaged, `instead`, and the part is left out. */
  attempt<T>(kind: LeftOut['kind'], where: string, instead: T, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof XlsxError) || error.code !== 'damaged') throw error;
      this.add(kind, where);
      return instead;
    }
  }

  list(): readonly LeftOut[] {
    return [...this.found.values()];
  }
}
