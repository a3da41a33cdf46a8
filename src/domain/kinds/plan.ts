/** What is to be reached: criteria with targets, tasks and units. */
import { defineKind } from './kind';

export const plan = defineKind({
  id: 'plan',
  words: { vi: 'kế hoạch nâng chỉ số', en: 'improvement plan' },
  wholeTree: true,
  listsCriteria: true,
  schemed: true,
  coded: true,
  addsUp: true,
  mayLackPoints: false,
  pickedOut: false,
  assignsUnits: true,
  plansAhead: true,
  saysItsYear: true,
  filledByUnits: true,
  guesses: [
    { priority: 40, confidence: 0.95, when: ({ has }) => has('target') },
    {
      priority: 70,
      confidence: 0.85,
      when: ({ has }) => has('task', 'goal-gap', 'deadline') && has('maximum', 'achieved', 'appraised'),
    },
    // Whatever no other rule knows is asked about as a plan.
    { priority: 140, confidence: 0.5, when: () => true },
  ],
});
