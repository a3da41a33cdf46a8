/** CCHC.TONG: what the components of a column add up to, whatever the table states. */
import { columnAsked } from '../ask/column';
import { exactPoints } from '../figures';
import { column, type CustomFunction } from '../function';

export const tong: CustomFunction = {
  id: 'TONG',
  help: {
    vi: 'Tổng điểm của một cột, cộng chính xác từ các tiêu chí thành phần.',
    en: 'The total of a column, added up exactly from its lowest criteria.',
  },
  takes: [column],
  ofPoints: true,
  example: 'CCHC.TONG("2022")',
  answer: ({ report, given: [which] }) => exactPoints(report, columnAsked(report, which).key, 'whole'),
};
