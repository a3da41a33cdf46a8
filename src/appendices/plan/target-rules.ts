/** By what rule a new plan's targets are proposed: each one object, for forms and the terminal. To add one: its object here. */
import type { Bilingual } from '../../domain/bilingual';

interface NamedRule {
  readonly id: string;
  /** What stands in the cell of a target. */
  readonly cell: 'as-achieved' | 'as-maximum';
  /** The rule as a form offers it, and within a sentence. */
  readonly words: Bilingual;
  readonly phrase: Bilingual;
}

export const targetRules = [
  {
    id: 'achieved',
    cell: 'as-achieved',
    words: { vi: 'Bằng điểm đã đạt', en: 'As achieved' },
    phrase: { vi: 'như điểm đạt được', en: 'as achieved' },
  },
  {
    id: 'maximum',
    cell: 'as-maximum',
    words: { vi: 'Bằng điểm tối đa', en: 'The maximum' },
    phrase: { vi: 'đến điểm tối đa', en: 'up to the maximum' },
  },
] as const satisfies readonly NamedRule[];

const [usual] = targetRules;

export type TargetRuleId = (typeof targetRules)[number]['id'];

export const targetRuleIds: readonly TargetRuleId[] = targetRules.map(({ id }) => id);

/** The rule where nobody chooses. */
export const usualTargetRule: TargetRuleId = usual.id;

/** A target that is given: exact points, or the two bounds of an interval. */
export type GivenTarget = string | readonly [string, string];

/** How targets are proposed: by a rule, or given by code (others by the usual rule). */
export type TargetRule = TargetRuleId | Readonly<Record<string, GivenTarget>>;

/** What a rule puts into the cell of a target that is not given. */
export const proposedBy = (rule: TargetRule): NamedRule['cell'] =>
  (targetRules.find(({ id }) => id === rule) ?? usual).cell;
