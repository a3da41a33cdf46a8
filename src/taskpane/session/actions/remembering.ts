/** Does something that changes what the workbook keeps, reads again, and tells what came of it. */
import type { WriteOutcome } from '../../../excel/outcome';
import { type Message, outcomeMessage } from '../message';
import type { Note } from '../notes';
import type { AssignStart } from '../stage';
import type { PaneStore } from '../pane-store';
import type { Reading } from './reading';
import { takeTurn } from './turn';

/** What an action came to: an outcome with the note for success, why it was not tried, or what a person is asked first. */
export type Performed<O extends WriteOutcome = WriteOutcome> =
  | { readonly outcome: O; readonly done: (outcome: O) => Note }
  | { readonly refused: Note }
  | { readonly asks: AssignStart };

/** Resolves to whether it was done. */
export type Perform = <O extends WriteOutcome>(action: () => Promise<Performed<O>>) => Promise<boolean>;

/** What every action that the workbook remembers is made of. */
export interface Tools {
  readonly store: PaneStore;
  readonly reading: Reading;
  readonly perform: Perform;
}

export const performer =
  (store: PaneStore, reading: Reading): Perform =>
  async (action) => {
    let written = false;
    await takeTurn(store, 'binding', async () => {
      await reading.catchUp();
      const performed = await action();
      if ('refused' in performed) {
        store.show({ type: 'told', message: { kind: 'note', note: performed.refused } });
        return;
      }
      if ('asks' in performed) {
        store.show({ type: 'assigning-began', start: performed.asks });
        return;
      }
      const { outcome, done } = performed;
      written = outcome.status === 'written';
      const message: Message = outcomeMessage(outcome, () => ({ kind: 'note', note: done(outcome) }));
      await reading.reread();
      store.show({ type: 'told', message });
    });
    return written;
  };

/** A fixed note for success. */
export const told = (id: Exclude<Note['id'], 'review-written' | 'other-sheet'>) => (): Note => ({ id });
