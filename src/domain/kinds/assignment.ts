/** Who does what: made by us, with a part for each unit. */
import { defineKind } from './kind';

export const assignment = defineKind({
  id: 'assignment',
  words: { vi: 'phân công theo đơn vị', en: 'assignment by unit' },
  wholeTree: false,
  listsCriteria: false,
  schemed: false,
  coded: false,
  addsUp: false,
  mayLackPoints: false,
  pickedOut: false,
  assignsUnits: false,
  plansAhead: false,
  saysItsYear: false,
  filledByUnits: true,
  guesses: [],
});
