/** CCHC.CANTANG: the points a criterion, or the whole table, has to gain: target less achieved. */
import { rowAsked } from '../ask/row';
import { subtract } from '../../domain/score';
import { toldPoints } from '../figures';
import { criterionOrWhole, type CustomFunction } from '../function';
import { problems } from '../problem';

export const canTang: CustomFunction = {
  id: 'CANTANG',
  help: {
    vi: 'Điểm cần tăng: mục tiêu trừ điểm đạt được, của một tiêu chí hoặc của cả bảng.',
    en: 'The points to gain: target less achieved, of a criterion or of the whole table.',
  },
  takes: [criterionOrWhole],
  ofPoints: true,
  example: 'CCHC.CANTANG()',
  answer: ({ report, given: [code] }) => {
    const { target, achieved } = report.summary.primary;
    if (target === null) throw problems.noTarget();
    if (achieved === null) throw problems.noAchieved();
    const row = rowAsked(report.appendix, code);
    return subtract(toldPoints(report, target, row), toldPoints(report, achieved, row));
  },
};
