/** Next plan: a plan appendix for year Y from what is known of Y−1, with last year's tasks and units taken over. */
import { plan as planKind } from '../../domain/kinds/plan';
import { isWholeTree } from '../../domain/kinds';
import { z } from 'zod';
import { schemeById } from '../../domain/scheme';
import { unitsOf } from '../../sheets/report';
import { bindingId } from '../model/names';
import { toFillRemark } from '../model/remarks';
import { ownerInTitle, titleBlock } from '../model/words';
import { planSheet } from '../plan/plan-sheet';
import { roll } from '../plan/roll';
import { reportOf } from '../source/columns';
import { nextYear } from '../source/next-year';
import { commonOptions, datesOption, planYearOption, targetsOption } from './choices';
import { defineGenerator } from './generator';
import type { UsualSheet } from './generator';
import { noAppendix, noPoints } from './missing';
import { fromTable, hasOneIndex, planOptions } from './terminal-traits';

const noScheme = {
  key: 'scheme',
  words: { vi: 'Không có bộ tiêu chí này.', en: 'There is no such scheme.' },
};

const usual: UsualSheet = { sheet: 'Kế hoạch', number: '', suffix: 'KeHoach', orientation: 'landscape' };

export const nextPlan = defineGenerator({
  id: 'next-plan',
  words: {
    vi: {
      name: 'Kế hoạch năm sau',
      about:
        'Phụ lục kế hoạch mới từ kết quả hoặc kế hoạch năm trước; nhiệm vụ và đơn vị của tiêu chí cũ được mang sang.',
      from: 'một bảng kế hoạch hoặc kết quả chấm điểm',
    },
    en: {
      name: 'Next year’s plan',
      about:
        'A new plan appendix from last year’s results or plan; tasks and units of criteria that stay are carried over.',
      from: 'a table of a plan or of results',
    },
  },
  picture: {
    columns: [0.1, 0.42, 0.54, 0.66, 0.84],
    rows: ['bold', 'plain', 'plain', 'bold', 'plain', 'to-fill', 'plain'],
  },
  usual,
  options: commonOptions.extend({
    year: planYearOption,
    targets: targetsOption,
    dates: datesOption,
    /** Id of a scheme whose rows and maxima are taken instead of the table's own. */
    scheme: z.string().optional(),
    /** Id of the appendix that tasks and units are taken from. */
    previous: z.string().optional(),
  }),
  terminal: { isUsual: hasOneIndex, startsFrom: fromTable(), options: planOptions },
  build: (report, appendixId, options, { units = unitsOf(report) }) => {
    const source = reportOf(report, appendixId);
    if (!source) return { missing: noAppendix };
    const { appendix } = source;
    if (!isWholeTree(appendix.kind)) return { missing: noPoints };
    const scheme = options.scheme === undefined ? undefined : schemeById(options.scheme);
    if (options.scheme !== undefined && !scheme) return { missing: noScheme };
    const year = options.year ?? nextYear(appendix);
    if (year === null) return { missing: noPoints };
    const { targets, dates, previous } = options;
    const { criteria, remarks, notes } = roll(
      report,
      source,
      { year, targets, dates, scheme, previous },
      units,
    );
    const plan = planSheet({
      name: `${usual.sheet} ${year}`,
      titles: titleBlock(
        `NHIỆM VỤ, GIẢI PHÁP CẢI THIỆN, NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${ownerInTitle(appendix.owner)} NĂM ${year}`,
        usual.number,
        options,
        appendix.owner,
      ),
      binding: {
        id: bindingId(appendix.owner, year, usual.suffix),
        kind: planKind.id,
        scheme: scheme?.id ?? appendix.scheme,
      },
      year,
      before: String(Number(year) - 1),
      criteria,
      notes,
    });
    return { plans: [plan], remarks: [...remarks, ...toFillRemark([plan])] };
  },
});
