/** What was reached: the whole tree with points. */
import { defineKind } from './kind';

export const results = defineKind({
  id: 'results',
  words: { vi: 'kết quả chấm điểm', en: 'results' },
  wholeTree: true,
  listsCriteria: true,
  schemed: true,
  coded: true,
  addsUp: true,
  mayLackPoints: false,
  pickedOut: false,
  assignsUnits: false,
  plansAhead: false,
  saysItsYear: true,
  guesses: [
    {
      priority: 120,
      confidence: 0.95,
      when: ({ has }) => has('maximum') && has('achieved', 'appraised', 'self-scored', 'total', 'survey'),
    },
    {
      priority: 130,
      confidence: 0.6,
      when: ({ has }) => has('achieved', 'appraised', 'self-scored', 'total', 'appraisal-maximum'),
    },
  ],
});
