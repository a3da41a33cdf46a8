/** The registry of generated appendices: to add a kind, write its file in kinds/, name it here and in locales/. */
import { assignment } from './kinds/assignment';
import { belowMaximum } from './kinds/below-maximum';
import { charts } from './kinds/charts';
import { fields } from './kinds/fields';
import { indicesKind } from './kinds/indices';
import { nextPlan } from './kinds/next-plan';
import { survey } from './kinds/survey';
import { unitSheet } from './kinds/unit-sheet';
import type { Generator } from './generator';

export * from './generator';
export * from './model';
export { gridOf, readingOf } from './reading';

/** Every kind, in the order the pane shows them. */
export const generators = [
  nextPlan,
  fields,
  belowMaximum,
  survey,
  assignment,
  unitSheet,
  indicesKind,
  charts,
] as const satisfies readonly Generator[];
