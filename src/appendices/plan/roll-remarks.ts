/** What a person should know of a plan that took over last year's: what was carried, renamed, and is to be looked at. */
import { exceeds } from '../../domain/score';
import { scoreOfCell } from '../model/cells';
import { remarkKind } from '../model/remarks';
import type { Remark } from '../model/remarks';
import { speaksOfYear } from './dated-tasks';
import type { PlanCriterion } from './plan-sheet';

/** The units of one criterion under their present names, and how they came by them. */
export interface RenamedUnits {
  readonly text: string;
  /** "sai → đúng". */
  readonly corrected: readonly string[];
  readonly replaced: readonly string[];
  readonly withoutSuccessor: readonly string[];
}

export interface RollOutcome {
  /** The year before the plan's. */
  readonly before: string;
  readonly year: string;
  readonly achievedKnown: boolean;
  readonly criteria: readonly PlanCriterion[];
  /** Those whose tasks had a date of the year before, which was moved to the plan's. */
  readonly moved: readonly Pick<PlanCriterion, 'code' | 'name'>[];
  /** The sheet of last year's plan; null where there is none. */
  readonly previousSheet: string | null;
  /** Criteria of which last year's plan says something. */
  readonly carried: number;
  readonly renamed: readonly RenamedUnits[];
}

const list = (items: readonly string[]): string => [...new Set(items)].join('; ');

const remark = {
  achievedUnknown: remarkKind<'year'>('achieved-unknown', {
    vi: ({ year }) => `Chưa có điểm đạt được năm ${year}: cột này để trống để điền khi có kết quả.`,
    en: ({ year }) => `The points achieved in ${year} are not known yet: the column is left to be filled in.`,
  }),
  carried: remarkKind<'count' | 'of' | 'sheet'>('tasks-carried', {
    vi: ({ count, of, sheet }) =>
      `Nhiệm vụ, đơn vị của ${count} trên ${of} dòng được mang sang từ trang “${sheet}”.`,
    en: ({ count, of, sheet }) =>
      `Tasks and units of ${count} of ${of} rows were carried over from “${sheet}”.`,
  }),
  corrected: remarkKind<'units'>('units-corrected', {
    vi: ({ units }) => `Tên đơn vị gõ sai đã được viết lại: ${units}.`,
    en: ({ units }) => `Misspelt unit names were corrected: ${units}.`,
  }),
  succeeded: remarkKind<'units'>('units-succeeded', {
    vi: ({ units }) => `Đơn vị không còn được thay bằng đơn vị tiếp nhận nhiệm vụ: ${units}.`,
    en: ({ units }) => `Units that no longer exist were replaced by their successors: ${units}.`,
  }),
  orphaned: remarkKind<'units'>('units-without-successor', {
    vi: ({ units }) => `Cần chọn đơn vị thay cho: ${units}.`,
    en: ({ units }) => `Choose a unit in place of: ${units}.`,
  }),
  dated: remarkKind<'count' | 'year' | 'codes'>('tasks-dated', {
    vi: ({ count, year, codes }) =>
      `${count} nhiệm vụ mang sang còn ghi thời gian năm ${year}, nền nhạt cho tới khi sửa: ${codes}.`,
    en: ({ count, year, codes }) =>
      `${count} of the tasks carried over still speak of ${year} and are light until they are changed: ${codes}.`,
  }),
  moved: remarkKind<'count' | 'before' | 'year' | 'codes'>('tasks-moved', {
    vi: ({ count, before, year, codes }) =>
      `${count} nhiệm vụ mang sang đã đổi mốc thời gian năm ${before} thành ${year}, hãy xem lại: ${codes}.`,
    en: ({ count, before, year, codes }) =>
      `Dates of ${before} in ${count} of the tasks carried over were moved to ${year}: ${codes}.`,
  }),
  overMaximum: remarkKind<'codes'>('target-over-maximum', {
    vi: ({ codes }) => `Mục tiêu cao hơn điểm tối đa: ${codes}.`,
    en: ({ codes }) => `Targets above the maximum: ${codes}.`,
  }),
};

const carriedRemark = ({ criteria, carried, previousSheet }: RollOutcome): readonly Remark[] => {
  if (previousSheet === null || carried === 0) return [];
  const of = String(criteria.filter(({ heading }) => !heading).length);
  return [remark.carried({ count: String(carried), of, sheet: previousSheet })];
};

const codesOf = (criteria: readonly Pick<PlanCriterion, 'code' | 'name'>[]): string =>
  list(criteria.map(({ code, name }) => code ?? name));

const movedRemark = ({ moved, before, year }: RollOutcome): readonly Remark[] => {
  if (moved.length === 0) return [];
  return [remark.moved({ count: String(moved.length), before, year, codes: codesOf(moved) })];
};

/** Last year's dates stay as they were written unless a person has them moved. */
const datedRemark = ({ criteria, before }: RollOutcome): readonly Remark[] => {
  const dated = criteria.filter(({ task }) => task.kind === 'text' && speaksOfYear(task.text, before));
  if (dated.length === 0) return [];
  return [remark.dated({ count: String(dated.length), year: before, codes: codesOf(dated) })];
};

const isOverMaximum = ({ target, maximum }: PlanCriterion): boolean => {
  const [most, wanted] = [scoreOfCell(maximum), typeof target === 'string' ? null : scoreOfCell(target)];
  return most !== null && wanted !== null && exceeds(wanted, most);
};

const unitRemarks = ({ renamed }: RollOutcome): readonly Remark[] => {
  const corrected = renamed.flatMap((units) => units.corrected);
  const replaced = renamed.flatMap((units) => units.replaced);
  const orphaned = renamed.flatMap((units) => units.withoutSuccessor);
  return [
    ...(corrected.length > 0 ? [remark.corrected({ units: list(corrected) })] : []),
    ...(replaced.length > 0 ? [remark.succeeded({ units: list(replaced) })] : []),
    ...(orphaned.length > 0 ? [remark.orphaned({ units: list(orphaned) })] : []),
  ];
};

export const remarksOf = (outcome: RollOutcome): readonly Remark[] => {
  const { before, achievedKnown, criteria } = outcome;
  const over = criteria.filter(isOverMaximum);
  return [
    ...(achievedKnown ? [] : [remark.achievedUnknown({ year: before })]),
    ...carriedRemark(outcome),
    ...datedRemark(outcome),
    ...movedRemark(outcome),
    ...unitRemarks(outcome),
    ...(over.length > 0 ? [remark.overMaximum({ codes: list(over.map(({ code }) => code ?? '')) })] : []),
  ];
};
