/** A filled column of figures that has no role: its points count nowhere until somebody says what they are. */
import { defineCheck } from './check';

export const columnUnread = defineCheck({
  id: 'column-unread',
  severity: 'warning',
  label: { vi: 'Cột chưa rõ vai trò', en: 'Column without a role' },
  finds:
    'a filled column of figures inside a table that has no role: nothing with points is dropped in silence',
  example: '“Cột phụ” over figures',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `${w.cell}: ${w.value('header') === '' ? 'cột không có tiêu đề' : `cột “${w.value('header')}”`} có số nhưng chưa rõ là điểm gì nên chưa được kiểm tra; hãy chọn vai trò của cột.`,
    en: (w) =>
      `${w.cell}: ${w.value('header') === '' ? 'a column without a header' : `column “${w.value('header')}”`} holds figures of an unknown kind, so nothing in it is checked; choose its role.`,
  },
  run: ({ unread = [], header: { bottom } }) =>
    unread.map(({ column, header }) => ({
      place: { row: bottom, column },
      params: { header },
    })),
});
