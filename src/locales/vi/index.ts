/** Vietnamese, the default language: its keys are the ones every other language must have. */
import { appendices } from './appendices';
import { domain } from './domain';
import { explain } from './explain';
import { pane } from './pane';
import { review } from './review';
import { schemes } from './schemes';
import { setup } from './setup';
import { targets } from './targets';
import { taught } from './taught';
import { terminal } from './terminal';
import { units } from './units';

export const vi = {
  appendices,
  domain,
  explain,
  pane,
  review,
  schemes,
  setup,
  targets,
  taught,
  terminal,
  units,
};
