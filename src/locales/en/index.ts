/** English: complete by its type. */
import type { Words } from '../words';
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

export const en: Words = {
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
