/** English: complete by its type. */
import type { Words } from '..';
import { domain } from './domain';
import { terminal } from './terminal';

export const en: Words = { domain, terminal };
