/** English words of the domain. */
import type { Translation } from '../translation';
import type { domain as vi } from '../vi/domain';

export const domain: Translation<typeof vi> = {
  roles: {
    code: 'criterion code',
    name: 'criterion name',
    maximum: 'maximum',
    achieved: 'achieved',
    'self-scored': 'self-scored',
    appraised: 'appraised',
    'survey-maximum': 'survey maximum',
    survey: 'survey points',
    'appraisal-maximum': 'appraisal maximum',
    target: 'target',
    total: 'total',
    ratio: 'ratio',
    rank: 'rank',
    task: 'task',
    'lead-unit': 'lead unit',
    'cooperating-unit': 'cooperating unit',
    reason: 'reason',
    deadline: 'deadline',
    note: 'note',
    shortfall: 'shortfall',
    'goal-gap': 'goal gap',
    'remaining-gap': 'remaining gap',
  },
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
