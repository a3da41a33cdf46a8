/** The registry that comes with the product, and reading with it by default. */
import { joinUnitLists } from './registry';
import type { UnitRegistry } from './registry';
import { readUnits, unitNames } from './read';
import { registeredLists } from './registered';

export * from './mentions';
export { mayOpenWithName } from './names';
export * from './of-table';
export * from './own';
export type { UnitMention } from './clause';
export * from './read';
export type { SlipProposal } from './slips';
export { withoutSlips } from './slips';
export * from './succession';

/** Units found in every province; a province's own registry can take its place. */
export const unitRegistry: UnitRegistry = joinUnitLists(registeredLists);

/**
 * Reads cells for an overview. A list names units, known or not; of a sentence only units that the registry knows count,
 * because any words may open it.
 */
export const unitReader =
  (registry: UnitRegistry) =>
  (cell: string, how: 'list' | 'prose'): { units: readonly string[]; cooperating: readonly string[] } => {
    const { units, cooperating } = readUnits(cell, registry, how);
    const known = (mentions: typeof units): string[] => mentions.flatMap(({ canonical }) => canonical ?? []);
    return {
      units: how === 'prose' ? known(units) : unitNames(cell, registry),
      cooperating: known(cooperating),
    };
  };
