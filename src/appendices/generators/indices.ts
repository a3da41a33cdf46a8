/** The three indices of one plan, an appendix each: PAR INDEX, SIPAS, PAPI (Hà Tĩnh). */
import { columnsOf } from '../../domain/appendix';
import type { Appendix } from '../../domain/appendix';
import { isWholeTree } from '../../domain/kinds';
import { plan as planKind } from '../../domain/kinds/plan';
import { otherIndexOf, schemeById, schemes } from '../../domain/scheme';
import type { Scheme } from '../../domain/scheme';
import { ownerLevel } from '../../domain/schemes/levels';
import { exactly } from '../../domain/score';
import { roman } from '../../domain/texts/numerals';
import { z } from 'zod';
import type { UnitRegistry } from '../../domain/units';
import { unitsOf } from '../../sheets/report';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { linkTo, points, toFill, words } from '../model/cells';
import { bindingId } from '../model/names';
import { remarkKind, toFillRemark } from '../model/remarks';
import { commonOptions, datesOption, exactText, planYearOption, targetsOption } from './choices';
import { defineGenerator } from './generator';
import type { UsualSheet } from './generator';
import { noAppendix, noPoints } from './missing';
import { fromTable, hasOtherIndex, planOptions } from './terminal-traits';
import type { PlanCell, SheetPlan } from '../model/sheet-plan';
import type { Remark } from '../model/remarks';
import { planSheet } from '../plan/plan-sheet';
import type { PlanCriterion } from '../plan/plan-sheet';
import type { DateRule } from '../plan/dated-tasks';
import { roll } from '../plan/roll';
import { proposedBy } from '../plan/target-rules';
import type { TargetRule } from '../plan/target-rules';
import { reportOf } from '../source/columns';
import { nextYear } from '../source/next-year';
import { parentsByCode } from '../plan/tree';
import { ownerInTitle, titleBlock } from '../model/words';

interface Index {
  readonly id: string;
  readonly name: string;
  readonly word: string;
  /** The scheme whose rows it has where the workbook has no table of it; null for PAR INDEX, the table asked about. */
  readonly scheme: string | null;
  readonly rows?: string;
  /** The number of its appendix, in Roman figures. */
  readonly number: string;
}

/** PAR INDEX, then every index that has a scheme of its own, in the order of the schemes. */
const allIndices: readonly Index[] = [
  { id: 'par-index', name: 'PAR INDEX', word: 'ParIndex', scheme: null },
  ...schemes.flatMap(({ id, ofIndex }) =>
    ofIndex ? [{ id, name: ofIndex.name, word: ofIndex.nameWord, scheme: id, rows: ofIndex.rows }] : [],
  ),
].map((index, at) => ({ ...index, number: roman(at + 1) }));

const levelOf = ({ scheme, owner }: Appendix): Scheme['level'] | null =>
  (scheme === null ? undefined : schemeById(scheme)?.level) ?? ownerLevel(owner);

interface Task {
  readonly book: WorkbookReport;
  readonly owner: string;
  /** The level of the body whose plan it is; null where neither scheme nor title tells it. */
  readonly level: Scheme['level'] | null;
  readonly year: string;
  readonly targets: TargetRule;
  readonly dates: DateRule;
  readonly totals: Readonly<Record<string, string>>;
  readonly common: z.output<typeof commonOptions>;
  readonly units: UnitRegistry;
}

/** Whether the maxima of a scheme hold for the body whose plan it is. */
const isOwn = ({ level, maximaOf }: Scheme, task: Pick<Task, 'level'>): boolean =>
  level === task.level && maximaOf === undefined;

/** A scheme's rows with nothing known of them yet. */
const bareCriteria = ({ nodes }: Scheme, rule: TargetRule, ownMaxima: boolean): readonly PlanCriterion[] => {
  const parents = parentsByCode(nodes.map(({ code }) => code));
  return nodes.map(({ code, name, maximum }, at) => ({
    code,
    name,
    parent: parents[at] ?? null,
    // Another body's maxima are not this one's: nobody has laid them down for it.
    maximum: maximum === undefined || !ownMaxima ? toFill : points(exactly(maximum)),
    achieved: toFill,
    target: proposedBy(rule),
    task: words(''),
    unit: words(''),
  }));
};

/** The published total, where the rows below it are not known: as given, else as the table states it. */
const statedTotal = (
  { totals, year }: Task,
  { id }: Index,
  source: AppendixReport | undefined,
  criteria: readonly PlanCriterion[],
): PlanCell | null => {
  if (criteria.some(({ achieved }) => achieved.kind !== 'to-fill')) return null;
  const given = totals[id];
  if (given !== undefined) return points(exactly(given));
  const appendix: Appendix | undefined = source?.appendix;
  const row = appendix?.total == null ? undefined : appendix.rows[appendix.total];
  const column =
    appendix && columnsOf(appendix, 'achieved').find((each) => each.year === String(Number(year) - 1));
  return appendix && row && column ? linkTo(appendix, row, column.key) : null;
};

const fromScheme = remarkKind<'index'>('index-from-scheme', {
  vi: ({ index }) => `Chưa có bảng ${index} trong bảng tính: các dòng lấy từ bộ tiêu chí, điểm để trống.`,
  en: ({ index }) =>
    `There is no ${index} table in the workbook: its rows come from the scheme, its points are left empty.`,
});

const sheetFor = (
  task: Task,
  index: Index,
  source: AppendixReport | undefined,
): { readonly plan: SheetPlan; readonly remarks: readonly Remark[] } | null => {
  const { book, owner, year, targets, dates, common, units } = task;
  const scheme = index.scheme === null ? undefined : schemeById(index.scheme);
  if (!source && !scheme) return null;
  const { criteria, remarks, notes } = source
    ? roll(book, source, { year, targets, dates }, units)
    : {
        criteria: scheme ? bareCriteria(scheme, targets, isOwn(scheme, task)) : [],
        remarks: [fromScheme({ index: index.name })],
        notes: [],
      };
  const plan = planSheet({
    name: `${index.name} ${year}`,
    titles: titleBlock(
      `NHIỆM VỤ, GIẢI PHÁP CẢI THIỆN, NÂNG CAO CHỈ SỐ ${index.name}${ownerInTitle(owner)} NĂM ${year}`,
      index.number,
      common,
      owner,
    ),
    binding: {
      id: bindingId(owner, year, index.word),
      kind: planKind.id,
      scheme: source?.appendix.scheme ?? index.scheme,
    },
    year,
    before: String(Number(year) - 1),
    criteria,
    notes,
    statedTotal: statedTotal(task, index, source, criteria),
    ...(index.rows === undefined ? {} : { nameHeader: index.rows }),
  });
  return { plan, remarks };
};

const usual: UsualSheet = { sheet: '', number: '', suffix: '', orientation: 'landscape' };

export const indices = defineGenerator({
  id: 'indices',
  words: {
    vi: {
      name: 'Ba chỉ số PAR INDEX, SIPAS, PAPI',
      about: 'Ba phụ lục của một kế hoạch, mỗi chỉ số một trang.',
      from: 'một bảng PAR INDEX; SIPAS và PAPI lấy từ bộ tiêu chí khi chưa có bảng',
    },
    en: {
      name: 'Three indices: PAR INDEX, SIPAS, PAPI',
      about: 'Three appendices of one plan, a sheet for each index.',
      from: 'a PAR INDEX table; SIPAS and PAPI come from their schemes where there is no table',
    },
  },
  picture: {
    columns: [0.12, 0.5, 0.66, 0.83],
    rows: ['bold', 'plain', 'plain', 'plain', 'plain'],
    behind: 2,
  },
  usual,
  options: commonOptions.extend({
    year: planYearOption,
    targets: targetsOption,
    dates: datesOption,
    /** Published totals by index ("par-index", "sipas", "papi"), where the workbook does not tell them. */
    totals: z.record(z.string(), exactText).default({}),
  }),
  terminal: { isUsual: hasOtherIndex, startsFrom: fromTable(), options: planOptions },
  build: (book, appendixId, options, { units = unitsOf(book) }) => {
    const source = reportOf(book, appendixId);
    if (!source) return { missing: noAppendix };
    const { appendix } = source;
    if (!isWholeTree(appendix.kind) || otherIndexOf(appendix.scheme)) return { missing: noPoints };
    const year = options.year ?? nextYear(appendix);
    if (year === null) return { missing: noPoints };
    const { targets, dates, totals, document } = options;
    const task: Task = {
      book,
      owner: appendix.owner,
      level: levelOf(appendix),
      year,
      targets,
      dates,
      totals,
      common: { document },
      units,
    };
    const sheets = allIndices.flatMap((index) => {
      const own =
        index.scheme === null
          ? source
          : book.appendices.find((each) => each.appendix.scheme === index.scheme);
      return sheetFor(task, index, own) ?? [];
    });
    const plans = sheets.map(({ plan }) => plan);
    return { plans, remarks: [...sheets.flatMap(({ remarks }) => remarks), ...toFillRemark(plans)] };
  },
});
