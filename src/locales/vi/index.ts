/** Vietnamese, the default language: its keys are the ones every other language must have. */
import { domain } from './domain';
import { findings } from './findings';
import { pane } from './pane';
import { terminal } from './terminal';
import { workbench } from './workbench';

export const vi = { domain, findings, pane, terminal, workbench };
