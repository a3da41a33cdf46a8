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
      when: ({ has }) =>
        has('survey-maximum', 'survey') && !has('self-scored', 'appraised', 'appraisal-maximum', 'total'),
    },
  ],
});
