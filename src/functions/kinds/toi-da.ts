/** CCHC.TOIDA: the most points a criterion, or the whole table, can get. */
import { rowAsked } from '../ask/row';
import { maximumPoints } from '../figures';
import { criterionOrWhole, type CustomFunction } from '../function';

export const toiDa: CustomFunction = {
  id: 'TOIDA',
  help: {
    vi: 'Điểm tối đa của một tiêu chí hoặc của cả bảng.',
    en: 'The most points a criterion, or the whole table, can get.',
  },
  takes: [criterionOrWhole],
  ofPoints: true,
  example: 'CCHC.TOIDA("1.1")',
  answer: ({ report, given: [code] }) => maximumPoints(report, rowAsked(report.appendix, code)),
};
