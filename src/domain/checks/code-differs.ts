/** A row that has the scheme's name of another code: renumbered by hand, or mistyped. */
import { defineCheck } from './check';
import { fromSameCell } from './causes';
import { codeDuplicate } from './code-duplicate';

export const codeDiffers = defineCheck({
  id: 'code-differs',
  severity: 'warning',
  label: { vi: 'Mã khác bộ tiêu chí', en: 'Code differs from scheme' },
  finds: "a row with the scheme's name under another code",
  example: '"Báo cáo" as 1.3, in the scheme 1.2',
  speaksOfCodes: true,
  appliesTo: ({ listsCriteria }) => listsCriteria,
  sentence: {
    vi: (w) =>
      `${w.cell}: “${w.value('name')}” mang mã ${w.stated}, trong bộ tiêu chí là ${w.expected}; hãy sửa mã.`,
    en: (w) =>
      `${w.cell}: “${w.value('name')}” has the code ${w.stated}, in the scheme it is ${w.expected}; correct the code.`,
  },
  followsFrom: [fromSameCell(codeDuplicate)],
  run: ({ rows }, { match, counted }) =>
    rows.flatMap((row, index) => {
      if (counted) return [];
      const found = match?.rows[index];
      if (found?.by !== 'name' || row.code.code === null || row.code.malformed) return [];
      const { written: code } = found;
      return [
        {
          place: row.code.place,
          row,
          stated: row.code.code,
          expected: code,
          repair: { kind: 'text' as const, value: code },
        },
      ];
    }),
});
