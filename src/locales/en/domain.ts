/** English words of the domain. */
import { columnRoles } from '../../domain/roles';
import type { Translation } from '../translation';
import type { domain as vi } from '../vi/domain';
import { wordsOf } from '../words-of';

export const domain: Translation<typeof vi> = {
  roles: wordsOf(columnRoles, 'en'),
  kinds: {
    plan: 'improvement plan',
    results: 'results',
    'below-maximum': 'criteria below maximum',
    fields: 'summary by field',
    survey: 'sociological survey',
    satisfaction: 'satisfaction indices',
    components: 'points by way of scoring',
    assignment: 'assignment by unit',
  },
  severities: {
    error: 'Error',
    warning: 'Look at this',
    info: 'Good to know',
  },
};
