/** Beginning to watch the workbook, however long a cell is edited when the pane opens. */
import type { WorkbookChange } from '../../../excel/changes';
import { after } from '../../../excel/clock';
import { passesByItself, toFailure } from '../../../excel/failure';
import { watchWorkbook } from '../../../excel/watch';
import { type Refusal, refusalFrom } from '../refusal';
import { firstWait, nextWait } from './waits';

/** Resolves to null when the workbook is watched, else to why it cannot be. */
export async function watchSoon(
  heard: (changes: readonly WorkbookChange[]) => void,
): Promise<Refusal | null> {
  for (let wait = firstWait; ; wait = nextWait(wait)) {
    try {
      await watchWorkbook(heard);
      // What changed before nobody told of.
      if (wait > firstWait) heard([{ kind: 'book' }]);
      return null;
    } catch (error) {
      if (!passesByItself(toFailure(error))) return refusalFrom(error);
      await new Promise<void>((resolve) => after(wait, resolve));
    }
  }
}
