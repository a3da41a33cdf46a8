import { z } from 'zod';
import { terminalCommand } from './command';

const decimals = z.enum(['0', '1', '2', '3', '4']).transform(Number).optional();
const column = z.string().optional();

export const recompute = terminalCommand({
  name: 'recompute',
  words: {
    vi: 'ghi lại điểm tổng con, tổng và các chênh lệch vào bảng tính mới (-o)',
    en: 'writes subtotals, totals, ratios and gaps, as formulas or as values, new columns right of the table or after one of its columns',
  },
  usage: 'recompute -o out.xlsx [--values] [--columns-after C]',
  books: 'one',
  output: { file: '.xlsx', needed: true },
  writesBook: true,
  againstScheme: true,
  sections: { findings: true, units: false },
  options: {
    values: {
      flags: '--values',
      words: { vi: 'ghi giá trị thay cho công thức', en: 'write values instead of formulas' },
      schema: z.boolean().default(false),
    },
    maxima: {
      flags: '--maxima',
      words: {
        vi: 'ghi lại cả điểm tối đa (tổng, lĩnh vực, tiêu chí) khi các dòng cộng lại khác',
        en: 'rewrite stated maxima too (total, fields, criteria), where the rows add up to something else',
      },
      schema: z.boolean().default(false),
    },
    announced: {
      flags: '--announced',
      words: {
        vi: 'ghi lại cả tổng điểm đạt được đã công bố của năm trước khi các dòng cộng lại khác',
        en: 'rewrite announced totals of past years too, where the rows add up to something else',
      },
      schema: z.boolean().default(false),
    },
    roundRows: {
      flags: '--round-rows <decimals>',
      words: {
        vi: 'làm tròn từng dòng đến số chữ số này rồi cộng, và ghi nhớ trong tệp',
        en: 'round each row to so many decimals, then add; remembered in the file',
      },
      schema: decimals,
      not: ['--decimals'],
    },
    decimals: {
      flags: '--decimals <decimals>',
      words: {
        vi: 'giữ số chính xác, chỉ hiện số chữ số này, và ghi nhớ trong tệp',
        en: 'keep exact values, show so many decimals; remembered in the file',
      },
      schema: decimals,
    },
    columnsAfter: {
      flags: '--columns-after <column>',
      words: {
        vi: 'đặt cột mới ngay sau cột này của bảng: chữ cột (E), vai trò (target), hoặc right (bên phải bảng); ghi nhớ trong tệp',
        en: 'put new columns right after this column of the table: its letter (E), its role (target), or right (right of the table); the file remembers it',
      },
      schema: column,
      not: ['--columns-from'],
    },
    columnsFrom: {
      flags: '--columns-from <column>',
      words: {
        vi: 'đặt cột mới vào các cột trống kể từ cột này, bên phải bảng',
        en: 'put new columns into the free columns from this one on, right of the table',
      },
      schema: column,
    },
  },
  perform: async (work, options) => await (await import('../write')).recomputeBook(work, options),
});
