import { terminalCommand } from './command';

export const inspect = terminalCommand({
  name: 'inspect',
  words: {
    vi: 'cho biết bảng tính có những phụ lục nào',
    en: 'tells which appendices a workbook holds: kind, range, columns, years, totals',
  },
  usage: 'inspect',
  books: 'many',
  output: null,
  writesBook: false,
  againstScheme: true,
  sections: { findings: false, units: false },
  options: {},
});
