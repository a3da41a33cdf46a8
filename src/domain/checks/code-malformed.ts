/** A code that is not one: "2,3", a date, a number that lost its zero. A date that its neighbours decide is read, and only warned of. */
import type { Row } from '../appendix';
import { datesAsCodes } from '../code';
import type { FindingWords } from './sentence';
import { defineCheck } from './check';
import { doubtedCodes, severityOfCode } from './structure-uncertain';

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

/** What stands in the cell, as a person sees it: a date by its day and month. */
const seen = (w: FindingWords): string => (w.has('day') ? w.value('day') : w.stated);

const dayOf = ({ bend, raw }: Row['code']): { readonly day?: string } =>
  bend === 'date' && typeof raw === 'number' ? { day: (datesAsCodes(raw)[0] ?? '').replace('.', '/') } : {};

const asText = {
  vi: (w: FindingWords): string =>
    w.value('bend') === 'date' ? ' (trước đó định dạng ô là Văn bản để Excel giữ nguyên)' : '',
  en: (w: FindingWords): string =>
    w.value('bend') === 'date' ? ' (format the cell as Text first, so that Excel keeps it)' : '',
};

export const codeMalformed = defineCheck({
  id: 'code-malformed',
  severity: 'error',
  label: { vi: 'Mã viết sai', en: 'Bent code' },
  finds:
    'a code that is not one, with the repair it proposes; a warning where rows beside it tell what a date was',
  example: '"2,3" → 2.3; a date 2-Mar where 2.3 or 3.2 belongs; the number 1.1 after 1.9 → 1.10',
  speaksOfCodes: true,
  appliesTo: ({ coded }) => coded,
  sentence: {
    vi: (w) =>
      `${w.cell}: mã tiêu chí “${seen(w)}” ${bends.vi[w.value('bend')] ?? 'sai dạng'}; ${w.expected === '' ? `hãy nhập lại mã, ví dụ 2.3${asText.vi(w)}.` : `hãy sửa thành ${w.expected}${asText.vi(w)}.`}`,
    en: (w) =>
      `${w.cell}: the code “${seen(w)}” ${bends.en[w.value('bend')] ?? 'is malformed'}; ${w.expected === '' ? `type it again, for example 2.3${asText.en(w)}.` : `write ${w.expected}${asText.en(w)}.`}`,
  },
  followsFrom: [doubtedCodes],
  run: (appendix, facts) =>
    appendix.rows.flatMap((row) => {
      const { code, malformed, place, raw, bend, unsure } = row.code;
      if (!malformed) return [];
      const params = { bend: bend ?? 'unreadable', ...dayOf(row.code) };
      const severity = severityOfCode(appendix, facts);
      if (code === null || unsure === true) return [{ place, row, ...severity, stated: String(raw), params }];
      return [
        {
          place,
          row,
          ...(bend === 'date' ? { severity: 'warning' as const } : severity),
          stated: String(raw),
          expected: code,
          repair: { kind: 'text' as const, value: code },
          params,
        },
      ];
    }),
});
