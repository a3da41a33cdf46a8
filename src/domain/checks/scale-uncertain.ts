/** Columns whose points are mostly above their maxima: they were exchanged, or counted on another scale, and no cell is accused. */
import type { Appendix } from '../appendix';
import { beyondMaxima } from '../scales';
import type { Beyond } from '../scales';
import { defineCheck } from './check';
import type { CauseRule, Observation } from './check';

/** Columns of one maximum are told together, at the header of the first. */
function told(appendix: Appendix, doubted: readonly Beyond[]): Observation[] {
  const [first] = doubted;
  if (first === undefined) return [];
  const { column, maximum, above, compared } = first;
  return [
    {
      place: { row: appendix.header.bottom, column: column.column },
      column,
      params: {
        above: String(above),
        compared: String(compared),
        maximum: maximum.header,
        columns: doubted.map((each) => each.column.key),
        ...(first.throughout ? { exchanged: 'yes' } : {}),
      },
    },
  ];
}

export const scaleUncertain = defineCheck({
  id: 'scale-uncertain',
  severity: 'warning',
  label: { vi: 'Chưa chắc hiểu đúng cột điểm', en: 'Columns of points are uncertain' },
  finds:
    'a column whose points are mostly above their maxima: exchanged with the column of maxima, or counted on another scale; said instead of a list of points above their maximum',
  example: '“Điểm tối đa” over 4; 3,5 and “Điểm đạt được” over 5; 4',
  appliesTo: ({ ranksUnits }) => ranksUnits !== true,
  sentence: {
    vi: (w) =>
      `${w.cell}, cột “${w.header}”: ${w.value('above')} trên ${w.value('compared')} dòng ghi số lớn hơn điểm tối đa ở cột “${w.value('maximum')}”; ${w.has('exchanged') ? 'có thể tiêu đề hai cột đã đổi chỗ cho nhau' : 'có thể cột này tính theo thang khác (%, thang 100) hoặc không phải cột điểm'}. Hãy sửa tiêu đề, hoặc mở “Cột và vùng” để chọn lại.`,
    en: (w) =>
      `${w.cell}, column “${w.header}”: ${w.value('above')} of ${w.value('compared')} rows are above the maximum in column “${w.value('maximum')}”; ${w.has('exchanged') ? 'the headers of the two may have been exchanged' : 'it may be on another scale (%, of 100) or be no column of points'}. Correct the header, or open “Columns and range” to choose again.`,
  },
  run: (appendix) => {
    const doubted = beyondMaxima(appendix);
    const maxima = [...new Set(doubted.map(({ maximum }) => maximum))];
    return maxima.flatMap((maximum) =>
      told(
        appendix,
        doubted.filter((each) => each.maximum === maximum),
      ),
    );
  },
});

/** In a column whose scale is doubted no single cell is accused. */
export const doubtedScale: CauseRule = ({ column }, { of }) =>
  column !== undefined &&
  of(scaleUncertain).some(({ params: { columns } }) => Array.isArray(columns) && columns.includes(column));
