/** The registry of generators: to add one, write its file and name it here. */
import { assignment } from './assignment';
import { belowMaximum } from './below-maximum';
import { charts } from './charts';
import { fields } from './fields';
import type { Generator } from './generator';
import { indices } from './indices';
import { nextPlan } from './next-plan';
import { survey } from './survey';
import { unitSheet } from './unit-sheet';

/** Every generator, in the order in which the pane shows them. */
export const generators = [
  nextPlan,
  fields,
  belowMaximum,
  survey,
  assignment,
  unitSheet,
  indices,
  charts,
] as const satisfies readonly Generator[];

export type GeneratorId = (typeof generators)[number]['id'];

/** The generator of an id. */
export const generatorOf = (id: string): Generator | undefined =>
  (generators as readonly Generator[]).find((generator) => generator.id === id);
