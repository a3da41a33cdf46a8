import { z } from 'zod';
import { preferences } from '../../domain/planning/goal-question';
import { words } from '../../locales';
import { terminalCommand } from './command';

const said = words().terminal.goal;

/** "92", "92,5" or "92.5": a number of zero or more, with a point. */
const points = (option: string) =>
  z
    .string()
    .regex(/^\d+(?:[.,]\d+)?$/u, { error: ({ input }) => said.notNumber(option, String(input)) })
    .transform((text) => text.replace(',', '.'))
    .optional();

/** "1.2, 1.5" and "1.2 1.5" as codes. */
const codes = z
  .array(z.string())
  .default([])
  .transform((lists) => lists.flatMap((list) => list.split(/[,;\s]+/u)).filter((code) => code !== ''));

export const goal = terminalCommand({
  name: 'goal',
  words: {
    vi: 'tìm các tiêu chí cần nâng để đạt một tổng điểm',
    en: 'finds which criteria to raise, and to what, to reach a total',
  },
  usage: 'goal --total T` or `goal --gain G',
  books: 'one',
  output: null,
  writesBook: false,
  againstScheme: false,
  sections: { findings: false, units: false },
  options: {
    total: {
      flags: '--total <points>',
      words: {
        vi: 'tổng điểm cần đạt, ví dụ 92 hoặc 89,93',
        en: 'total to reach, for example 92 or 89.93',
      },
      schema: points('--total'),
    },
    gain: {
      flags: '--gain <points>',
      words: { vi: 'số điểm cần tăng thêm', en: 'points to gain' },
      schema: points('--gain'),
      not: ['--total'],
    },
    field: {
      flags: '--field <code>',
      words: {
        vi: 'mã lĩnh vực hoặc tiêu chí có con mà mục tiêu đặt cho',
        en: 'code of the field, or of a criterion with parts, that the goal is for',
      },
      schema: z.string().optional(),
    },
    lock: {
      flags: '--lock <codes...>',
      words: { vi: 'mã các tiêu chí giữ nguyên điểm', en: 'codes of criteria that keep their points' },
      schema: codes,
    },
    surveyGain: {
      flags: '--survey-gain <points>',
      words: {
        vi: 'điểm tăng nhiều nhất trong năm của một tiêu chí điều tra xã hội học (0,1)',
        en: 'the most a survey criterion gains in a year (0.1)',
      },
      schema: points('--survey-gain'),
    },
    unitLimit: {
      flags: '--unit-limit <number>',
      words: {
        vi: 'số tiêu chí nhiều nhất mỗi đơn vị phải nâng',
        en: 'the most criteria one unit may have to raise',
      },
      schema: z
        .string()
        .regex(/^\d{1,6}$/u, { error: ({ input }) => said.notWhole('--unit-limit', String(input)) })
        .transform(Number)
        .optional(),
    },
    prefer: {
      flags: '--prefer <preference>',
      words: {
        vi: 'ưu tiên: ít tiêu chí, ít công sức, chia đều đơn vị, điểm dễ trước',
        en: 'preference: fewest criteria, least effort, even across units, cheapest points',
      },
      schema: z.enum(preferences).optional(),
    },
    appendix: {
      flags: '--appendix <id>',
      words: { vi: 'mã phụ lục (xem inspect)', en: 'id of the appendix (see inspect)' },
      schema: z.string().optional(),
    },
  },
  problem: ({ total, gain }, language) =>
    total === undefined && gain === undefined ? words(language).terminal.goal.goalNeeded : null,
  perform: async (work, options) => await (await import('../goal')).goalBook(work, options),
});
