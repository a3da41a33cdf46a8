/** The registry of generated appendices: to add a kind, write its file in kinds/, name it here and in locales/. */
import { assignment } from './generators/assignment';
import { belowMaximum } from './generators/below-maximum';
import { charts } from './generators/charts';
import { fields } from './generators/fields';
import { indicesKind } from './generators/indices';
import { nextPlan } from './generators/next-plan';
import { survey } from './generators/survey';
import { unitSheet } from './generators/unit-sheet';
import type { Generator } from './generators/generator';

export * from './generators/generator';
export * from './model/sheet-plan';
export { gridOf, readingOf } from './layout/reading';

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
