/** Points that come from another file, a cube or the web: they are as old as their last refresh. Said once for each column. */
import { defineCheck, seenIn } from './check';

export const valueFromOutside = defineCheck({
  id: 'value-from-outside',
  severity: 'info',
  label: { vi: 'Số lấy từ ngoài bảng tính', en: 'Value from outside the workbook' },
  finds:
    'points that another file, a cube or the web gives, also through other cells: they are as old as their last refresh and cannot be recomputed; said once for each column',
  example: "='[xa.xlsx]Biểu 1'!D6",
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `Cột “${w.header}”, từ ô ${w.cell}: ${w.value('count')} ô dựa vào số từ ngoài bảng tính (tệp khác, nguồn dữ liệu, web), chỉ mới bằng lần cập nhật gần nhất và không tính lại được ở đây; hãy cập nhật liên kết hoặc nhập thẳng số trước khi ký.`,
    en: (w) =>
      `Column “${w.header}”, from ${w.cell}: ${w.value('count')} ${w.value('count') === '1' ? 'cell rests on a value' : 'cells rest on values'} from outside the workbook (another file, a data source, the web), as of the last refresh, and cannot be recomputed here; update the links or type the numbers before signing.`,
  },
  run: ({ rows }, { outside, pointColumns }) =>
    pointColumns.flatMap((column) => {
      const found = outside?.get(column.key) ?? [];
      const row = rows[found[0] ?? -1];
      return row ? [{ ...seenIn(row, column), params: { count: String(found.length) } }] : [];
    }),
});
