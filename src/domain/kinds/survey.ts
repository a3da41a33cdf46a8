/** What the survey of leaders is made of: items with points. */
import { defineKind } from './kind';

export const survey = defineKind({
  id: 'survey',
  words: { vi: 'điều tra xã hội học', en: 'sociological survey' },
  wholeTree: false,
  listsCriteria: false,
  schemed: false,
  coded: true,
  addsUp: true,
  mayLackPoints: true,
  pickedOut: false,
  assignsUnits: false,
  plansAhead: false,
  saysItsYear: true,
  surveyed: true,
  guesses: [
    {
      priority: 50,
      confidence: 0.95,
      when: ({ has, isTree, title }) =>
        has('survey-maximum', 'survey') &&
        !has('self-scored', 'appraised', 'appraisal-maximum', 'total') &&
        // A whole tree of criteria may have been scored by the survey alone.
        (!isTree || !has('maximum') || /dieu tra|khao sat|xa hoi hoc|dtxhh/u.test(title)),
    },
  ],
});
