/** A row that the scheme does not know; said once for a whole unknown branch. */
import { defineCheck } from './check';
import { inRow } from './sentence';
import { followsWrongCode, ownCode } from './code-causes';

export const criterionUnknown = defineCheck({
  id: 'criterion-unknown',
  severity: 'warning',
  label: { vi: 'Tiêu chí lạ', en: 'Unknown criterion' },
  finds: 'a row that the full scheme does not know, once per branch',
  example: '2.3 "Trồng cây xanh" in a scheme that ends at 2.2',
  appliesTo: ({ wholeTree }) => wholeTree,
  sentence: {
    vi: (w) =>
      `${inRow(w)}: “${w.value('name')}” không có trong ${w.value('scheme')}; hãy kiểm tra lại mã, tên hoặc bộ tiêu chí đã chọn.`,
    en: (w) =>
      `${inRow(w)}: “${w.value('name')}” is not in ${w.value('scheme')}; check its code, its name, or the scheme that was chosen.`,
  },
  followsFrom: [followsWrongCode(ownCode)],
  run: ({ rows }, { match, scheme }) => {
    if (match === null || scheme?.partial !== false) return [];
    const unknown = (index: number | null): boolean =>
      index !== null && rows[index]?.kind === 'criterion' && match.rows[index] === null;
    return rows.flatMap((row, index) =>
      unknown(index) && !unknown(row.parent)
        ? [
            {
              place: row.code.place,
              row,
              stated: row.code.code ?? row.name,
              params: { scheme: scheme.title },
            },
          ]
        : [],
    );
  },
});
