/** Does something that changes what the workbook keeps, reads again, and tells what came of it. */
import type { WriteOutcome } from '../../excel/outcome';
import type { Desk } from './desk';
import { type Message, outcomeMessage } from './message';
import type { Note } from './notes';
import type { ReadingActions } from './reading-actions';
import type { SessionState } from './session-state';
import type { Store } from './store';
import { takeTurn } from './turn';

/** What an action came to: an outcome with the note for success, or the note that says why it was not tried. */
export type Performed<O extends WriteOutcome = WriteOutcome> =
  { readonly outcome: O; readonly done: (outcome: O) => Note } | { readonly refused: Note };

export type Perform = <O extends WriteOutcome>(action: () => Promise<Performed<O>>) => Promise<boolean>;

/** The returned function says whether it was done. */
export const performer =
  (store: Store<SessionState>, desk: Desk, reading: ReadingActions): Perform =>
  async (action) => {
    let written = false;
    await takeTurn(store, desk, 'binding', async () => {
      const performed = await action();
      if ('refused' in performed) {
        store.set({ message: { kind: 'note', note: performed.refused } });
        return;
      }
      const { outcome, done } = performed;
      written = outcome.status === 'written';
      const message: Message = outcomeMessage(outcome, () => ({ kind: 'note', note: done(outcome) }));
      await reading.reread();
      store.set({ message });
    });
    return written;
  };

/** A fixed note for success. */
export const told = (id: Exclude<Note['id'], 'review-written' | 'other-sheet'>) => (): Note => ({ id });
