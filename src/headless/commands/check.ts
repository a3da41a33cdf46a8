import { terminalCommand } from './command';

export const check = terminalCommand({
  name: 'check',
  words: {
    vi: 'liệt kê lỗi, cảnh báo và thông tin của từng phụ lục',
    en: 'lists findings, most serious first, and the cells that explain wrong sums',
  },
  usage: 'check [--scheme scheme.json]',
  books: 'many',
  output: null,
  writesBook: false,
  againstScheme: true,
  sections: { findings: true, units: true },
  options: {},
});
