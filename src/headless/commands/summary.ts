import { terminalCommand } from './command';

export const summary = terminalCommand({
  name: 'summary',
  words: {
    vi: 'tổng hợp, xếp hạng nhiều bảng tính; với -o thì ghi thành bảng xếp hạng và ma trận điểm mất',
    en: 'ranks many workbooks; with `-o` writes the ranking and a matrix of what each loses',
  },
  usage: 'summary <books or folders> [-o ranking.xlsx]',
  books: 'many',
  output: { file: '.xlsx', needed: false },
  writesBook: false,
  againstScheme: true,
  sections: { findings: true, units: false },
  options: {},
  perform: async (work) => (await import('../summary')).digest(work),
  together: async (entries, call) => await (await import('../summary')).ranking(entries, call),
});
