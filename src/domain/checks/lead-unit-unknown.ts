/** A lead unit that the registry does not know (information), or a slip in one that it knows (a warning with its repair). */
import { columnsOf } from '../appendix';
import { readUnits, withoutSlips } from '../units';
import { defineCheck, seenIn } from './check';
import { writtenCells } from './words';
import { inRow } from './sentence';

export const leadUnitUnknown = defineCheck({
  id: 'lead-unit-unknown',
  severity: 'info',
  label: { vi: 'Đơn vị lạ', en: 'Unknown unit' },
  finds: 'a unit that the registry does not know; a slip inside a known name is a warning with its repair',
  example: '"Văn phòng HỖND&UBND"',
  appliesTo: ({ assignsUnits }) => assignsUnits,
  sentence: {
    vi: (w) =>
      w.expected === ''
        ? `${inRow(w)}: chưa có “${w.stated}” trong danh mục đơn vị; hãy kiểm tra tên hoặc thêm vào danh mục.`
        : `${inRow(w)}: “${w.stated}” có lỗi gõ tên đơn vị; hãy sửa thành “${w.expected}”.`,
    en: (w) =>
      w.expected === ''
        ? `${inRow(w)}: “${w.stated}” is not in the registry of units; check the name or add it.`
        : `${inRow(w)}: “${w.stated}” has a slip in a unit's name; write “${w.expected}”.`,
  },
  run: (appendix, { units }) =>
    columnsOf(appendix, 'lead-unit').flatMap((column) => {
      const said = new Set<string>();
      return writtenCells(appendix, column).flatMap(({ row, text }) => {
        const { units: named, slips } = readUnits(text, units, 'list');
        const seen = seenIn(row, column);
        if (slips.length > 0) {
          const value = withoutSlips(text, units);
          return [
            {
              ...seen,
              severity: 'warning' as const,
              stated: text,
              expected: value,
              repair: { kind: 'text' as const, value },
            },
          ];
        }
        const unknown = named.filter(({ canonical, name }) => canonical === undefined && !said.has(name));
        unknown.forEach(({ name }) => said.add(name));
        return unknown.map(({ name }) => ({ ...seen, stated: name }));
      });
    }),
});
