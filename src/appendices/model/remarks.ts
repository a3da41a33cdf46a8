/** Something a person should know of what was built: a key that callers tell it by, and its words in each language. */
import type { Bilingual } from '../../domain/bilingual';
import type { SheetPlan } from './sheet-plan';

type Values = Readonly<Record<string, string>>;

export interface Remark {
  readonly key: string;
  readonly values: Values;
  readonly words: Bilingual;
}

/** A kind of remark: its words are made from the values of each case. */
export const remarkKind =
  <Keys extends string>(
    key: string,
    words: Bilingual<(values: Readonly<Record<Keys, string>>) => string>,
  ): ((values: Readonly<Record<Keys, string>>) => Remark) =>
  (values) => ({ key, values, words: { vi: words.vi(values), en: words.en(values) } });

const toFill = remarkKind<'count'>('to-fill', {
  vi: ({ count }) => `Còn ${count} ô cần điền, có nền nhạt.`,
  en: ({ count }) => `${count} light cells are still to be filled in.`,
});

/** A remark with the number of places that are left to be filled in, where there are any. */
export const toFillRemark = (plans: readonly SheetPlan[]): readonly Remark[] => {
  const cells = plans.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
  const count = cells.filter(({ kind }) => kind === 'to-fill').length;
  return count > 0 ? [toFill({ count: String(count) })] : [];
};
