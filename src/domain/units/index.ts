/** The registry that comes with the product, and reading with it by default. */
import { parseUnitRegistry } from './registry';
import type { UnitRegistry } from './registry';
import { unitNames } from './read';
import vietnam from './vietnam.json';

export * from './read';
export type { SlipProposal } from './slips';
export { withoutSlips } from './slips';

/** Units found in every province; a province's own registry can take its place. */
export const unitRegistry: UnitRegistry = parseUnitRegistry(vietnam);

/** The unit names in a cell: canonical where known, as written where not. */
export const splitUnits = (cell: string, registry: UnitRegistry = unitRegistry): string[] =>
  unitNames(cell, registry);
