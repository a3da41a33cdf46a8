/** CCHC.DIEMMAT: the points a criterion, or the whole table, has lost: maximum less achieved. */
import { subtract } from '../../domain/score';
import { rowAsked } from '../ask/row';
import { maximumPoints, toldPoints } from '../figures';
import { criterionOrWhole, type CustomFunction } from '../function';
import { problems } from '../problem';

export const diemMat: CustomFunction = {
  id: 'DIEMMAT',
  help: {
    vi: 'Điểm mất: điểm tối đa trừ điểm đạt được, của một tiêu chí hoặc của cả bảng.',
    en: 'The points lost: maximum less achieved, of a criterion or of the whole table.',
  },
  takes: [criterionOrWhole],
  ofPoints: true,
  example: 'CCHC.DIEMMAT("1.1")',
  answer: ({ report, given: [code] }) => {
    const { achieved } = report.summary.primary;
    if (achieved === null) throw problems.noAchieved();
    const row = rowAsked(report.appendix, code);
    return subtract(maximumPoints(report, row), toldPoints(report, achieved, row));
  },
};
