/** CCHC.DIEM: the points of a criterion in a column, as the table tells them. */
import { columnAsked } from '../ask/column';
import { rowAsked } from '../ask/row';
import { toldPoints } from '../figures';
import { column, criterion, type CustomFunction } from '../function';

export const diem: CustomFunction = {
  id: 'DIEM',
  help: {
    vi: 'Điểm của một tiêu chí ở một cột, như bảng đang ghi; ô trống thì cộng từ tiêu chí thành phần.',
    en: 'The points of a criterion in a column, as the table states them; of a blank cell, the sum of its parts.',
  },
  takes: [criterion, column],
  ofPoints: true,
  example: 'CCHC.DIEM("1.1","2022")',
  answer: ({ report, given: [code, which] }) =>
    toldPoints(report, columnAsked(report, which).key, rowAsked(report.appendix, code)),
};
