/** One thing at a time: an action runs when nothing else does, and what the host refuses becomes a message. */
import type { PaneStore } from '../pane-store';
import { refusalFrom } from '../refusal';
import type { Busy } from '../session-state';

/**
 * Runs an action as the only one; returns false at once when another is under way. What the host throws is told to the
 * person and does not travel further.
 */
export async function takeTurn(store: PaneStore, busy: Busy, action: () => Promise<void>): Promise<boolean> {
  if (store.get().busy !== null) return false;
  store.show({ type: 'action-began' });
  store.set({ busy });
  try {
    await action();
  } catch (error) {
    store.show({ type: 'told', message: { kind: 'refused', ...refusalFrom(error) } });
  } finally {
    store.set({ busy: null });
  }
  return true;
}
