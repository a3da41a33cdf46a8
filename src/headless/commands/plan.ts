import { z } from 'zod';
import { generatorOf, generators } from '../../appendices/generators';
import { dateRules } from '../../appendices/plan/dated-tasks';
import { targetRuleIds, targetRules, usualTargetRule } from '../../appendices/plan/target-rules';
import { calendarYear } from '../../domain/year';
import { words } from '../../locales';
import { terminalCommand } from './command';

const said = words().terminal.plan;
/** Words of a call that may be left out, but not empty. */
const part = z.string().trim().min(1).optional();

const known = generators.map(({ id }) => id).join(', ');

/** "fields, survey" as the generators of those names. */
const kinds = z.string().transform((list, context) => {
  const names = list.split(/[,;\s]+/u).filter((name) => name !== '');
  const unknown = names.find((name) => !generatorOf(name));
  if (unknown !== undefined) context.addIssue(said.unknownKind(unknown, known));
  return names.flatMap((name) => generatorOf(name) ?? []);
});

export const plan = terminalCommand({
  name: 'plan',
  words: {
    vi: 'lập các phụ lục của kế hoạch năm sau trong một bản sao của bảng tính (-o)',
    en: 'makes the appendices of a plan in a copy',
  },
  usage: 'plan [--year Y] [--kinds …] -o out.xlsx',
  books: 'one',
  output: { file: '.xlsx', needed: true },
  writesBook: true,
  againstScheme: false,
  sections: { findings: true, units: false },
  options: {
    year: {
      flags: '--year <year>',
      words: { vi: 'năm của kế hoạch, ví dụ 2024', en: 'the year of the plan, such as 2024' },
      schema: z
        .string()
        .regex(calendarYear, { error: ({ input }) => said.notYear(String(input)) })
        .optional(),
    },
    kinds: {
      flags: '--kinds <list>',
      words: {
        vi: `các phụ lục cần lập, cách nhau bằng dấu phẩy: ${known}`,
        en: `the appendices to make, separated by commas: ${known}`,
      },
      schema: kinds.optional(),
    },
    targets: {
      flags: '--targets <rule>',
      words: {
        vi: `mục tiêu đề xuất: ${targetRules.map(({ id, phrase }) => `${phrase.vi} (${id})`).join(' hay ')}`,
        en: `proposed targets: ${targetRules.map(({ phrase }) => phrase.en).join(', or ')}`,
      },
      schema: z.enum(targetRuleIds).default(usualTargetRule),
    },
    dates: {
      flags: '--dates <rule>',
      words: {
        vi: 'mốc thời gian năm cũ trong nhiệm vụ mang sang: giữ và đánh dấu (marked) hay chuyển sang năm của kế hoạch (moved)',
        en: 'last year’s dates in tasks taken over: kept and marked (marked), or moved to the plan’s year (moved)',
      },
      schema: z.enum(dateRules).default('marked'),
    },
    number: {
      flags: '--number <text>',
      words: {
        vi: 'số của văn bản ban hành, ví dụ 205/KH-UBND',
        en: 'number of the document the appendices belong to, such as 205/KH-UBND',
      },
      schema: part,
    },
    date: {
      flags: '--date <text>',
      words: { vi: 'ngày của văn bản, ví dụ 01/6/2024', en: 'date of the document, such as 01/6/2024' },
      schema: part,
    },
    issuer: {
      flags: '--issuer <text>',
      words: { vi: 'cơ quan ban hành văn bản', en: 'the body that issues the document' },
      schema: part,
    },
    appendix: {
      flags: '--appendix <id>',
      words: {
        vi: 'mã phụ lục làm gốc; bỏ trống thì lấy bảng có nhiều tiêu chí nhất',
        en: 'id of the appendix to start from; the one with most criteria when left out',
      },
      schema: z.string().optional(),
    },
    unit: {
      flags: '--unit <name>',
      words: {
        vi: 'đơn vị được lấy điểm, ở bảng có cột điểm riêng của từng đơn vị',
        en: 'whose points are taken, of a table with a column of points for each unit',
      },
      schema: z.string().trim().optional(),
    },
  },
  perform: async (work, options) => await (await import('../plan')).planBook(work, options),
});
