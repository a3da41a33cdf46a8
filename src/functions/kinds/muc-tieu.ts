/** CCHC.MUCTIEU: the points planned for a criterion or the whole table: the target that the pane speaks of. */
import { rowAsked } from '../ask/row';
import { toldPoints } from '../figures';
import { criterionOrWhole, type CustomFunction } from '../function';
import { problems } from '../problem';

export const mucTieu: CustomFunction = {
  id: 'MUCTIEU',
  help: {
    vi: 'Điểm mục tiêu của một tiêu chí hoặc của cả bảng.',
    en: 'The points planned for a criterion or for the whole table.',
  },
  takes: [criterionOrWhole],
  ofPoints: true,
  example: 'CCHC.MUCTIEU("1.1")',
  answer: ({ report, given: [code] }) => {
    const { target } = report.summary.primary;
    if (target === null) throw problems.noTarget();
    return toldPoints(report, target, rowAsked(report.appendix, code));
  },
};
