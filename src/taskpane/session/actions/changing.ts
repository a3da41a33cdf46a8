/** Changes the workbook in a turn of its own, reads it again, and tells what came of it. */
import type { WriteOutcome } from '../../../excel/outcome';
import type { Message } from '../message';
import type { PaneStore } from '../pane-store';
import type { Busy } from '../session-state';
import type { Reading } from './reading';
import { takeTurn } from './turn';

/** `tell` says what a person hears; null for nothing. Resolves to the outcome, or null when it was not done at all. */
export async function changeWorkbook<O extends WriteOutcome>(
  { store, reading }: { readonly store: PaneStore; readonly reading: Reading },
  busy: Busy,
  act: () => Promise<O>,
  tell: (outcome: O) => Message | null,
): Promise<O | null> {
  let outcome: O | null = null;
  await takeTurn(store, busy, async () => {
    const came = await act();
    outcome = came;
    await reading.reread();
    store.show({ type: 'told', message: tell(came) });
  });
  return outcome;
}
