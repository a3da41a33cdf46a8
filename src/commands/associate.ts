/** Ties commands to the names that the manifest calls them by. */
import type { RibbonCommand } from './command';
import { raise } from './signals';

type Action = (event: Office.AddinCommands.Event) => Promise<void>;

/**
 * Tells the pane and shows it. Ends by `completed` also when Excel would not show the pane: an unfinished command blocks
 * the ribbon, and the pane has its word all the same.
 */
const actionOf =
  (command: RibbonCommand): Action =>
  async (event) => {
    raise(command);
    if (command.opensPane) await Office.addin.showAsTaskpane().catch(() => undefined);
    event.completed();
  };

/** Gives Office each command that asks something; one that only opens the pane is Office's own. */
export const associateCommands = (commands: readonly RibbonCommand[]): void => {
  for (const command of commands) {
    if (command.ask === null) continue;
    const act = actionOf(command);
    Office.actions.associate(command.id, (event: Office.AddinCommands.Event) => void act(event));
  }
};
