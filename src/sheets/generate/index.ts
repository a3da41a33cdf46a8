/** The registry of generated appendices: to add a kind, write its file in kinds/, name it here and in locales/. */
import type { Generator } from './generator';
import { nextPlan } from './kinds/next-plan';

export * from './generator';
export * from './model';

/** Every kind, in the order the pane shows them. */
export const generators = [nextPlan] as const satisfies readonly Generator[];
