/** CCHC.TEN: what a criterion is called. */
import { rowAsked } from '../ask/row';
import { criterion, type CustomFunction } from '../function';
import { problems } from '../problem';

export const ten: CustomFunction = {
  id: 'TEN',
  help: { vi: 'Tên của một tiêu chí.', en: 'The name of a criterion.' },
  takes: [criterion],
  ofPoints: false,
  example: 'CCHC.TEN("1.1")',
  answer: ({ report: { appendix }, given: [code] }) => {
    const row = rowAsked(appendix, code);
    if (row === 'whole') throw problems.noCode();
    return appendix.rows[row]?.name ?? '';
  },
};
