/** Gives the ribbon's commands to Office; loaded in the pane's page, the runtime that both share. */
import { whenReady } from '../excel/host';
import { commands } from './registry';

/** Does nothing where the host has no commands. */
const associateCommands = async (): Promise<void> => {
  const { inExcel } = await whenReady();
  if (!inExcel || typeof (Office as { actions?: unknown }).actions === 'undefined') return;
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(event));
  }
};

void associateCommands();
