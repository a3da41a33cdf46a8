/** Gives the ribbon's commands to Office; loaded in the pane's page, the runtime that both share. */
import { whenReady } from '../excel/host';
import { associateCommands } from './associate';
import { ribbonCommands } from './registry';

/** Does nothing where the host has no commands. */
const ready = async (): Promise<void> => {
  const { inExcel } = await whenReady();
  if (!inExcel || typeof (Office as { actions?: unknown }).actions === 'undefined') return;
  associateCommands(ribbonCommands);
};

void ready();
