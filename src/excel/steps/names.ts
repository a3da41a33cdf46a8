/** Workbook names: added, changed, removed. */
import type { Answer } from '../ask';
import type { NamesStep, Operator, Side } from './step';

/** What each name of the step refers to now, null for one that is not there. */
export type FoundNames = readonly (string | null)[];

const formulaOf = (named: Excel.NamedItem): string | null =>
  named.isNullObject ? null : String(named.formula);

export const refer = (named: Excel.NamedItem, target: string): void => {
  named.formula = target;
};

export const askNamed = (
  context: Excel.RequestContext,
  { names }: { readonly names: readonly { readonly name: string }[] },
): Answer<FoundNames> => {
  const items = names.map(({ name }) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('formula');
    return item;
  });
  return () => items.map(formulaOf);
};

const writeNames = (
  context: Excel.RequestContext,
  step: NamesStep,
  found: FoundNames | null,
  to: Side,
): void => {
  const from = to === 'after' ? 'before' : 'after';
  step.names.forEach((change, index) => {
    const now = found ? (found[index] ?? null) : change[from];
    const target = change[to];
    if (now === null && target !== null) context.workbook.names.add(change.name, target);
    if (now === null) return;
    const named = context.workbook.names.getItem(change.name);
    if (target === null) named.delete();
    else if (target !== now) refer(named, target);
  });
};

/**
 * Names follow inserted rows, so what a name refers to is no conflict: only whether it is there counts.
 */
export const namesOperator: Operator<NamesStep, FoundNames> = {
  ask: askNamed,
  capture: (step, found, side) => ({
    ...step,
    names: step.names.map((change, index) => ({ ...change, [side]: found[index] ?? null })),
  }),
  conflicts: () => [],
  reached: ({ names }, found, side) =>
    names.every((change, index) => (change[side] === null) === ((found[index] ?? null) === null)),
  write: writeNames,
};
