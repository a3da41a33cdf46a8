/** CCHC.TYLE: points over their maximum, a fraction that a cell can show in per cent. */
import type { Column } from '../../domain/appendix';
import type { AppendixReport } from '../../sheets/report';
import { columnAsked } from '../ask/column';
import { rowAsked } from '../ask/row';
import { maximumIn, maximumPoints, quotient, toldPoints } from '../figures';
import { columnOrLatest, criterionOrWhole, type CustomFunction } from '../function';
import { problems } from '../problem';
import type { Given } from '../question';

function columnOf(report: AppendixReport, which: Given): Column {
  if (which !== null && which !== undefined && which !== '') return columnAsked(report, which);
  const { achieved } = report.summary.primary;
  const found = report.appendix.columns.find(({ key }) => key === achieved);
  if (!found) throw problems.noAchieved();
  return found;
}

export const tyLe: CustomFunction = {
  id: 'TYLE',
  help: {
    vi: 'Tỷ lệ điểm trên điểm tối đa (định dạng ô kiểu % để xem phần trăm).',
    en: 'Points over their maximum (format the cell as % to see per cent).',
  },
  takes: [criterionOrWhole, columnOrLatest],
  ofPoints: true,
  example: 'CCHC.TYLE("1.1","2021")',
  answer: ({ report, given: [code, which] }) => {
    const column = columnOf(report, which);
    const row = rowAsked(report.appendix, code);
    const { achieved } = report.summary.primary;
    const maximum = column.key === achieved ? maximumPoints(report, row) : maximumIn(report, column, row);
    return quotient(toldPoints(report, column.key, row), maximum);
  },
};
