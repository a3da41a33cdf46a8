import { z } from 'zod';
import { terminalCommand } from './command';

const text = z.string().optional();

export const scheme = terminalCommand({
  name: 'scheme',
  words: {
    vi: 'lấy bộ tiêu chí từ một phụ lục thành tệp .json (-o)',
    en: 'takes the scheme of criteria out of an appendix',
  },
  usage: 'scheme -o scheme.json',
  books: 'one',
  output: { file: '.json', needed: false },
  writesBook: false,
  againstScheme: false,
  sections: { findings: false, units: false },
  options: {
    appendix: {
      flags: '--appendix <id>',
      words: {
        vi: 'mã phụ lục để lấy bộ tiêu chí (xem inspect)',
        en: 'id of the appendix it is taken from (see inspect)',
      },
      schema: text,
    },
    id: {
      flags: '--id <id>',
      words: {
        vi: 'mã của bộ tiêu chí, ví dụ xa-phuong-2026',
        en: 'id of the scheme, such as xa-phuong-2026',
      },
      schema: text,
    },
    title: {
      flags: '--title <title>',
      words: { vi: 'tên của bộ tiêu chí', en: 'name of the scheme' },
      schema: text,
    },
    confirm: {
      flags: '--confirm',
      words: {
        vi: 'lấy cả khi chưa chắc hiểu đúng bảng, hoặc tổng ghi trong bảng khác',
        en: 'take it though the table is not surely understood, or states another total',
      },
      schema: z.boolean().default(false),
    },
  },
  perform: async (work, options) => (await import('../scheme')).schemeBook(work, options),
});
