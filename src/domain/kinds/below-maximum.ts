/** The criteria that lost points, often picked out of the tree by unit. */
import { defineKind } from './kind';

const saysBelowMaximum = (title: string): boolean =>
  /(?:chua|khong) dat (?:duoc )?diem toi da|(?:bi )?(?:mat|tru) diem/u.test(title);

export const belowMaximum = defineKind({
  id: 'below-maximum',
  words: { vi: 'tiêu chí chưa đạt điểm tối đa', en: 'criteria below maximum' },
  wholeTree: false,
  listsCriteria: true,
  schemed: true,
  coded: true,
  addsUp: true,
  mayLackPoints: false,
  pickedOut: true,
  assignsUnits: true,
  plansAhead: false,
  saysItsYear: true,
  guesses: [
    { priority: 10, confidence: 0.95, when: ({ has, codesInNames }) => codesInNames && !has('target') },
    {
      priority: 20,
      confidence: 0.9,
      when: ({ has, isTree }) => !isTree && has('reason') && !has('target', 'task'),
    },
    {
      priority: 30,
      confidence: 0.85,
      when: ({ has, title }) => saysBelowMaximum(title) && has('maximum') && !has('target'),
    },
  ],
});
