/** A criterion that lost points, or plans to, and nothing is planned for it. */
import { columnsOf } from '../appendix';
import { defineCheck } from './check';
import { missingWords } from './words';
import { inRow } from './sentence';

export const taskMissing = defineCheck({
  id: 'task-missing',
  severity: 'warning',
  label: { vi: 'Thiếu nhiệm vụ', en: 'Missing task' },
  finds: 'a leaf below its maximum with nothing planned; an empty column is said once (information)',
  example: 'F4 empty',
  appliesTo: ({ plansAhead }) => plansAhead,
  sentence: {
    vi: (w) =>
      w.has('whole')
        ? `${w.cell}: cột “${w.header}” còn trống ở ${w.value('empty')} trên ${w.value('of')} tiêu chí chưa đạt điểm tối đa; hãy ghi nhiệm vụ, giải pháp.`
        : `${inRow(w)}: tiêu chí chưa đạt điểm tối đa mà chưa có nhiệm vụ, giải pháp; hãy bổ sung.`,
    en: (w) =>
      w.has('whole')
        ? `${w.cell}: column “${w.header}” is empty for ${w.value('empty')} of ${w.value('of')} criteria below maximum; write the tasks.`
        : `${inRow(w)}: below maximum and nothing planned; add a task.`,
  },
  run: (appendix, facts) =>
    columnsOf(appendix, 'task')
      .slice(0, 1)
      .flatMap((column) => missingWords(appendix, facts, column)),
});
