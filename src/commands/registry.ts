/**
 * The ribbon's commands. They run in the shared runtime beside the pane: each shows the pane, tells it what is wanted and
 * reports itself done, so that Excel never waits for it. The names are those of the manifest's actions.
 */
import { raise } from '../excel/signals';

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

const showPane = async (): Promise<void> => {
  await Office.addin.showAsTaskpane();
};

/** Every command ends by `completed`, also when it failed: an unfinished command blocks the ribbon. */
const command =
  (work: () => Promise<void>): Command =>
  async (event) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };

export const commands: Readonly<Record<string, Command>> = {
  'ParIndex.ShowPane': command(showPane),
  'ParIndex.Recheck': command(async () => {
    await showPane();
    raise('recheck');
  }),
};
