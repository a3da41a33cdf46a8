/** What an action is called where it can be undone. Pure. */
import type { Words } from '../../locales';

/** The words for a patch's action id; an id without words of its own is called by what every action does. */
export function actionLabel(action: string, w: Words): string {
  const { actions } = w.pane;
  return Object.hasOwn(actions, action) ? actions[action as keyof typeof actions] : actions.other;
}
