/** A row of points without code and name: nobody can tell what they are part of. */
import type { Appendix, Row } from '../appendix';
import { scoreToJson } from '../score';
import { partsOf } from '../tree';
import { defineCheck } from './check';
import type { Observation } from './check';

const hasName = ({ code, name }: Row): boolean => code.code !== null || name !== '';

/** Under a row whose parts all go without a name they are its details, as below a name that is merged over them. */
const isDetail = (appendix: Appendix, { parent }: Row): boolean =>
  parent !== null && partsOf(appendix, parent).every((part) => !hasName(appendix.rows[part] as Row));

const isStray = (appendix: Appendix, row: Row): boolean =>
  row.kind === 'unnamed' || (row.kind === 'criterion' && !hasName(row) && !isDetail(appendix, row));

/** Told at the first of its scores. */
function observed(appendix: Appendix, row: Row): Observation[] {
  for (const column of appendix.columns) {
    const cell = row.points.get(column.key);
    if (cell?.reading.kind !== 'score') continue;
    const params = { at: String(cell.row + 1), ...(row.kind === 'unnamed' ? {} : { counted: 'yes' }) };
    const place = { row: cell.row, column: cell.column };
    return [{ place, row, column, stated: scoreToJson(cell.reading.score), params }];
  }
  return [];
}

export const rowUnnamed = defineCheck({
  id: 'row-unnamed',
  severity: 'warning',
  label: { vi: 'Dòng có điểm chưa có mã, tên', en: 'Row of points without a name' },
  finds:
    'a row of points with neither code nor name: whether a sum counts it is told by the sums, and where none does it stands aside',
  example: '0,5 in E5 beside empty A5 and B5',
  appliesTo: ({ listsCriteria }) => listsCriteria,
  sentence: {
    vi: (w) =>
      w.has('counted')
        ? `${w.cell}: dòng ${w.value('at')} có ${w.stated} điểm, đang được cộng vào tổng, nhưng không có mã và tên tiêu chí; hãy ghi mã và tên, hoặc xóa điểm.`
        : `${w.cell}: dòng ${w.value('at')} có ${w.stated} điểm nhưng không có mã và tên tiêu chí nên chưa được cộng vào tổng nào; hãy ghi mã và tên, hoặc xóa điểm.`,
    en: (w) =>
      w.has('counted')
        ? `${w.cell}: row ${w.value('at')} has ${w.stated} points, which a sum counts, but neither code nor name; give it both, or clear the points.`
        : `${w.cell}: row ${w.value('at')} has ${w.stated} points but neither code nor name, so no sum counts it; give it both, or clear the points.`,
  },
  run: (appendix) => appendix.rows.flatMap((row) => (isStray(appendix, row) ? observed(appendix, row) : [])),
});
