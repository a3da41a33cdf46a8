/** What an action is called where it can be undone. Pure. */
import type { Words } from '../../locales';

/** The words for a patch's action id; an id without words of its own is called by what every action does. */
export function actionLabel(action: string, w: Words): string {
  const actions = {
    ...w.pane.actions,
    ...w.setup.actions,
    ...w.taught.actions,
    ...w.units.actions,
    ...w.appendices.actions,
  };
  return Object.hasOwn(actions, action) ? actions[action as keyof typeof actions] : actions.other;
}
