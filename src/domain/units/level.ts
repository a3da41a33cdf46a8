/** What bare names mean in a table of a level: the "Văn phòng HĐND và UBND" of a commune's table is the commune's own. */
import type { Unit, UnitRegistry } from './registry';

type Level = Unit['level'];

const leveled = new WeakMap<UnitRegistry, Map<string, UnitRegistry>>();

const claimedAt = (registry: UnitRegistry, level: string): UnitRegistry => {
  const isOwn = (unit: Unit): boolean => unit.level === level && unit.atOwnLevel !== undefined;
  const claimed = new Set(registry.units.filter(isOwn).flatMap(({ atOwnLevel = [] }) => atOwnLevel));
  if (claimed.size === 0) return registry;
  const units = registry.units.map((unit) => ({
    ...unit,
    aliases: [
      ...unit.aliases.filter((alias) => !claimed.has(alias)),
      ...(isOwn(unit) ? (unit.atOwnLevel ?? []) : []),
    ],
  }));
  return { ...registry, units };
};

/** The registry as a table of a level reads it; the same registry for the same level, so that its index is built once. */
export const registryAt = (registry: UnitRegistry, level: Level | 'department' | null): UnitRegistry => {
  if (level === null) return registry;
  const known = leveled.get(registry) ?? new Map<string, UnitRegistry>();
  leveled.set(registry, known);
  const found = known.get(level) ?? claimedAt(registry, level);
  known.set(level, found);
  return found;
};
