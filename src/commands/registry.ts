/** The add-in's commands in Excel, those of the ribbon in the order of their buttons. */
import type { RibbonCommand } from './command';
import { explainCell } from './explain-cell';
import { markBelowMaximum } from './mark-below-maximum';
import { openAppendices } from './open-appendices';
import { openBelowMaximum } from './open-below-maximum';
import { openOverview } from './open-overview';
import { openTargets } from './open-targets';
import { recheck } from './recheck';
import { recompute } from './recompute';
import { showPane } from './show-pane';
import { undo } from './undo';

export const ribbonCommands: readonly RibbonCommand[] = [
  showPane,
  recheck,
  recompute,
  markBelowMaximum,
  openTargets,
  openAppendices,
  openOverview,
  openBelowMaximum,
  undo,
  explainCell,
];
