/** A criterion that lost points, or plans to, and nobody answers for it. */
import { kindOf } from '../kinds';
import { columnsOf } from '../appendix';
import { namesLeads } from '../said';
import { defineCheck } from './check';
import { missingWords } from './words';
import { inRow } from './sentence';

export const leadUnitMissing = defineCheck({
  id: 'lead-unit-missing',
  severity: 'warning',
  label: { vi: 'Thiếu đơn vị chủ trì', en: 'Missing lead unit' },
  finds:
    'a leaf below its maximum without a lead unit of its own or of its parents; an empty column, or none at all, is said once (information)',
  example: 'G4 empty',
  appliesTo: ({ assignsUnits }) => assignsUnits,
  sentence: {
    vi: (w) =>
      w.has('column')
        ? `${w.cell}: bảng không có cột đơn vị chủ trì nên không chia được tiêu chí cho từng đơn vị; nên thêm cột này.`
        : w.has('whole')
          ? `${w.cell}: cột “${w.header}” còn trống ở ${w.value('empty')} trên ${w.value('of')} tiêu chí chưa đạt điểm tối đa; hãy phân công đơn vị.`
          : `${inRow(w)}: tiêu chí chưa đạt điểm tối đa mà chưa có đơn vị chủ trì; hãy ghi đơn vị.`,
    en: (w) =>
      w.has('column')
        ? `${w.cell}: the table has no column of lead units, so its criteria cannot be shared out; better add one.`
        : w.has('whole')
          ? `${w.cell}: column “${w.header}” is empty for ${w.value('empty')} of ${w.value('of')} criteria below maximum; assign units.`
          : `${inRow(w)}: below maximum and no lead unit; name one.`,
  },
  run: (appendix, facts) => {
    const [column] = columnsOf(appendix, 'lead-unit');
    if (column !== undefined) return missingWords(appendix, facts, column);
    const place = { row: appendix.header.bottom, column: appendix.area.left };
    return kindOf(appendix.kind).plansAhead && !namesLeads(appendix)
      ? [{ place, severity: 'info', params: { column: 'none' } }]
      : [];
  },
});
