/** Units against one another: a row for each unit, points of its parts beside their total, a place. */
import { defineKind } from './kind';

export const ranking = defineKind({
  id: 'ranking',
  words: { vi: 'xếp hạng các đơn vị', en: 'ranking of units' },
  wholeTree: false,
  listsCriteria: false,
  schemed: false,
  coded: false,
  addsUp: false,
  mayLackPoints: true,
  pickedOut: false,
  assignsUnits: false,
  plansAhead: false,
  saysItsYear: true,
  ranksUnits: true,
  guesses: [
    {
      priority: 5,
      confidence: 0.9,
      when: ({ has, depth, rowsAreUnits }) =>
        depth <= 1 &&
        has('rank', 'total', 'achieved', 'appraised', 'ratio') &&
        !has('target', 'task', 'deadline', 'lead-unit') &&
        rowsAreUnits(),
    },
  ],
});
