import { terminalCommand } from './command';

export const flags = terminalCommand({
  name: 'flags',
  words: {
    vi: 'liệt kê tiêu chí chưa đạt điểm tối đa theo đơn vị chủ trì',
    en: 'lists the criteria below maximum by lead unit; with `-o` marks them in a copy',
  },
  usage: 'flags [-o out.xlsx]',
  books: 'many',
  output: { file: '.xlsx', needed: false },
  writesBook: true,
  againstScheme: true,
  sections: { findings: false, units: true },
  options: {},
  perform: async (work) => {
    if (work.call.output === undefined) return {};
    return await (await import('../write')).markBook(work);
  },
});
