/** A criterion that lost points, or plans to, and nothing is planned for it. */
import { columnsOf } from '../appendix';
import { defineCheck } from './check';
import { missingWords } from './words';

export const taskMissing = defineCheck({
  id: 'task-missing',
  severity: 'warning',
  appliesTo: ['plan'],
  run: (appendix, facts) =>
    columnsOf(appendix, 'task')
      .slice(0, 1)
      .flatMap((column) => missingWords(appendix, facts, column)),
});
