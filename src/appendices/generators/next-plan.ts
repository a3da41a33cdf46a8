/** Next plan: a plan appendix for year Y from what is known of Y−1, with last year's tasks and units taken over. */
import { z } from 'zod';
import { schemeById } from '../../domain/scheme';
import type { Appendix, Column } from '../../domain/appendix';
import { unitsOf } from '../../sheets/report';
import { ownerId } from '../../sheets/layout/identity';
import { commonOptions, defineGenerator, yearOption } from './generator';
import type { Remark, SheetPlan } from '../model/sheet-plan';
import { planSheet } from '../plan/plan-sheet';
import { roll } from '../plan/roll';
import { lastYearOf, reportOf } from '../source/columns';
import { ownerInTitle, titleBlock } from '../model/words';

const exactText = z.string().regex(/^\d+(?:\.\d+)?$/u);

/** Targets: as achieved, to the maximum, or given by code ("1.2": "0.5"), for instance from the goal planner. */
export const targetsOption = z
  .union([z.enum(['achieved', 'maximum']), z.record(z.string(), exactText)])
  .default('achieved');

/** True for a column of targets in which nothing has been planned yet. */
const isUnplanned = ({ rows }: Appendix, column: Column): boolean =>
  column.role === 'target' && rows.every(({ points }) => points.get(column.key)?.reading.kind !== 'score');

/**
 * The year after the last one that the table plans for or reports on, or the last one itself while its targets are all
 * empty; null when it names none.
 */
export const nextYear = (appendix: Appendix): string | null => {
  const { columns, yearsSaid } = appendix;
  const unplanned = columns.find((column) => column.year !== undefined && isUnplanned(appendix, column));
  if (unplanned) return String(lastYearOf(unplanned));
  const years = [
    ...columns.map(lastYearOf),
    ...yearsSaid.map(({ year }) => Number(/^\d{4}/u.exec(year)?.[0] ?? NaN)),
  ].filter((year): year is number => year !== null && !Number.isNaN(year));
  return years.length === 0 ? null : String(Math.max(...years) + 1);
};

/** "DakNong2023KeHoach"; without an owner "PhuLuc2023KeHoach". */
export const bindingId = (owner: string, year: string, word: string): string =>
  `${ownerId(owner) || 'PhuLuc'}${year}${word}`;

/** A remark with the number of places that are left to be filled in, where there are any. */
export const toFillRemark = (plans: readonly SheetPlan[]): readonly Remark[] => {
  const cells = plans.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
  const count = cells.filter(({ kind }) => kind === 'to-fill').length;
  return count > 0 ? [{ key: 'to-fill', values: { count: String(count) } }] : [];
};

export const nextPlan = defineGenerator({
  id: 'next-plan',
  needs: ['plan-or-results'],
  options: commonOptions.extend({
    /** The year the plan is for; the one after the table's last when left out. */
    year: yearOption.optional(),
    targets: targetsOption,
    /** Id of a scheme whose rows and maxima are taken instead of the table's own. */
    scheme: z.string().optional(),
    /** Id of the appendix that tasks and units are taken from. */
    previous: z.string().optional(),
  }),
  build: (report, appendixId, options, { units = unitsOf(report) }) => {
    const source = reportOf(report, appendixId);
    if (!source) return { missing: 'appendix' };
    const { appendix } = source;
    if (appendix.kind !== 'plan' && appendix.kind !== 'results') return { missing: 'points' };
    const scheme = options.scheme === undefined ? undefined : schemeById(options.scheme);
    if (options.scheme !== undefined && !scheme) return { missing: 'scheme' };
    const year = options.year ?? nextYear(appendix);
    if (year === null) return { missing: 'points' };
    const { targets, previous } = options;
    const { criteria, remarks } = roll(report, source, { year, targets, scheme, previous }, units);
    const plan = planSheet({
      name: `Kế hoạch ${year}`,
      titles: titleBlock(
        `NHIỆM VỤ, GIẢI PHÁP CẢI THIỆN, NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${ownerInTitle(appendix.owner)} NĂM ${year}`,
        '',
        options,
        appendix.owner,
      ),
      binding: {
        id: bindingId(appendix.owner, year, 'KeHoach'),
        kind: 'plan',
        scheme: scheme?.id ?? appendix.scheme,
      },
      year,
      before: String(Number(year) - 1),
      criteria,
    });
    return { plans: [plan], remarks: [...remarks, ...toFillRemark([plan])] };
  },
});
