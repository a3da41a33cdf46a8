/** One thing at a time: an action runs when nothing else does, and what the host refuses becomes a message. */
import type { Desk } from './desk';
import type { Busy, SessionState } from './session-state';
import type { Store } from './store';

/**
 * Runs an action as the only one; returns false at once when another is under way. What the host throws is told to the
 * person and does not travel further.
 */
export async function takeTurn(
  store: Store<SessionState>,
  desk: Desk,
  busy: Busy,
  action: () => Promise<void>,
): Promise<boolean> {
  if (store.get().busy !== null) return false;
  store.set({ busy, message: null });
  try {
    await action();
  } catch (error) {
    store.set({ message: { kind: 'refused', ...desk.refusal(error) } });
  } finally {
    store.set({ busy: null });
  }
  return true;
}
