/** English: complete by its type. */
import type { Words } from '..';
import { domain } from './domain';
import { pane } from './pane';
import { terminal } from './terminal';
import { workbench } from './workbench';

export const en: Words = { domain, pane, terminal, workbench };
