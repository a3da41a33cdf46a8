/** A code that is not one: "2,3", a date, a number that lost its zero. */
import { defineCheck } from './check';

const bends = {
  vi: {
    comma: 'dùng dấu phẩy thay dấu chấm',
    date: 'bị Excel đổi thành ngày tháng',
    'lost-zero': 'bị mất số 0 ở cuối',
    spaces: 'có khoảng trắng thừa',
    characters: 'có ký tự lạ',
    unreadable: 'không đọc được',
  } as Readonly<Record<string, string>>,
  en: {
    comma: 'has a comma instead of a dot',
    date: 'was turned into a date by Excel',
    'lost-zero': 'lost its last zero',
    spaces: 'has spaces inside',
    characters: 'has odd characters',
    unreadable: 'cannot be read',
  } as Readonly<Record<string, string>>,
};

export const codeMalformed = defineCheck({
  id: 'code-malformed',
  severity: 'error',
  label: { vi: 'Mã viết sai', en: 'Bent code' },
  finds: 'a code that is not one, with the repair it proposes',
  example: '"2,3" → 2.3; a date 2-Mar where 2.3 or 3.2 belongs; the number 1.1 after 1.9 → 1.10',
  speaksOfCodes: true,
  appliesTo: ({ coded }) => coded,
  sentence: {
    vi: (w) =>
      `${w.cell}: mã tiêu chí “${w.stated}” ${bends.vi[w.value('bend')] ?? 'sai dạng'}; ${w.expected === '' ? 'hãy nhập lại mã, ví dụ 2.3.' : `hãy sửa thành ${w.expected}.`}`,
    en: (w) =>
      `${w.cell}: the code “${w.stated}” ${bends.en[w.value('bend')] ?? 'is malformed'}; ${w.expected === '' ? 'type it again, for example 2.3.' : `write ${w.expected}.`}`,
  },
  run: ({ rows }) =>
    rows.flatMap((row) => {
      const { code, malformed, place, raw, bend } = row.code;
      if (!malformed) return [];
      const params = { bend: bend ?? 'unreadable' };
      if (code === null) return [{ place, row, stated: String(raw), params }];
      return [
        {
          place,
          row,
          stated: String(raw),
          expected: code,
          repair: { kind: 'text' as const, value: code },
          params,
        },
      ];
    }),
});
