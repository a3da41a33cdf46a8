import type { Place } from '../../a1/place';
/** A name that is not the scheme's: reworded or mistyped (information), or another criterion under that code (a warning). */
import type { Appendix, Row } from '../appendix';
import { columnsOf } from '../appendix';
import { defineCheck } from './check';
import { inRow } from './sentence';

const namePlace = (appendix: Appendix, row: Row): Place => ({
  row: row.row,
  column: columnsOf(appendix, 'name')[0]?.column ?? row.code.place.column,
});

export const nameDiffers = defineCheck({
  id: 'name-differs',
  severity: 'info',
  label: { vi: 'Tên khác bộ tiêu chí', en: 'Name differs from scheme' },
  finds:
    "a name that is not the scheme's: information where it is reworded or mistyped, a warning where it is another criterion",
  example: '"Kết quả Chi số hài lòng" for "Kết quả Chỉ số hài lòng"',
  appliesTo: ({ listsCriteria }) => listsCriteria,
  sentence: {
    vi: (w) =>
      w.has('other')
        ? `${inRow(w)}: tên “${w.stated}” là một tiêu chí khác, bộ tiêu chí ghi “${w.expected}”; hãy kiểm tra mã và tên.`
        : `${inRow(w)}: tên “${w.stated}” viết khác bộ tiêu chí: “${w.expected}”; hãy sửa nếu là lỗi gõ.`,
    en: (w) =>
      w.has('other')
        ? `${inRow(w)}: “${w.stated}” is another criterion, the scheme says “${w.expected}”; check code and name.`
        : `${inRow(w)}: “${w.stated}” is worded otherwise than in the scheme: “${w.expected}”; correct it if it is a slip.`,
  },
  run: (appendix, { match }) =>
    appendix.rows.flatMap((row, index) => {
      const found = match?.rows[index];
      if (found === null || found === undefined || found.likeness === 1 || row.name === '') return [];
      const { name } = found.node;
      const seen = { place: namePlace(appendix, row), row, stated: row.name, expected: name };
      if (found.by === 'code') return [{ ...seen, severity: 'warning' as const, params: { other: 'yes' } }];
      const alone = row.code.bend !== 'inside-name';
      return [alone ? { ...seen, repair: { kind: 'text' as const, value: name } } : seen];
    }),
});
