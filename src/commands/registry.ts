/** The ribbon's commands, in the order of their buttons. */
import type { RibbonCommand } from './command';
import { recheck } from './recheck';
import { showPane } from './show-pane';

export const ribbonCommands: readonly RibbonCommand[] = [showPane, recheck];
