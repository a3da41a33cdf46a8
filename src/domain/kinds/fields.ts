/** Points by field, often of several years. */
import { defineKind } from './kind';

export const fields = defineKind({
  id: 'fields',
  words: { vi: 'tổng hợp theo lĩnh vực', en: 'summary by field' },
  wholeTree: false,
  listsCriteria: false,
  schemed: true,
  coded: true,
  addsUp: true,
  mayLackPoints: true,
  pickedOut: false,
  assignsUnits: false,
  plansAhead: false,
  saysItsYear: true,
  byField: true,
  guesses: [
    {
      priority: 60,
      confidence: 0.95,
      when: ({ has, depth }) => has('appraisal-maximum', 'survey-maximum') && depth <= 1,
    },
    {
      priority: 100,
      confidence: 0.8,
      when: ({ has, depth, years }) =>
        depth <= 1 && (years > 1 || has('rank', 'ratio')) && has('maximum', 'achieved', 'appraised', 'total'),
    },
  ],
});
