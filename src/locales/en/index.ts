/** English: complete by its type. */
import type { Words } from '../language';
import { domain } from './domain';
import { findings } from './findings';
import { pane } from './pane';
import { terminal } from './terminal';
import { workbench } from './workbench';

export const en: Words = { domain, findings, pane, terminal, workbench };
