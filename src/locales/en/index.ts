/** English: complete by its type. */
import type { Words } from '..';
import { domain } from './domain';

export const en: Words = { domain };
