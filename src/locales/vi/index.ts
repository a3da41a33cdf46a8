/** Vietnamese, the default language: its keys are the ones every other language must have. */
import { domain } from './domain';
import { terminal } from './terminal';

export const vi = { domain, terminal };
