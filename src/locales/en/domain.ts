/** English words of the domain. */
import { appendixKinds } from '../../domain/kinds';
import { columnRoles } from '../../domain/roles';
import type { Translation } from '../translation';
import type { domain as vi } from '../vi/domain';
import { wordsOf } from '../words-of';

export const domain: Translation<typeof vi> = {
  roles: wordsOf(columnRoles, 'en'),
  kinds: wordsOf(appendixKinds, 'en'),
  severities: {
    error: 'Error',
    warning: 'Look at this',
    info: 'Good to know',
  },
};
