/**
 * A province's own entries: units that it adds, and units of the product that it writes otherwise. They are kept in the
 * workbook and laid over the registry that comes with the product.
 */
import { z } from 'zod';
import { unitSchema, UnitRegistryError } from './registry';
import type { Unit, UnitRegistry } from './registry';

/** A file of own units: what export writes and import reads. A whole registry is read too. */
const unitFileSchema = z.object({
  format: z.literal('par-index-units').optional(),
  version: z.literal(1).optional(),
  units: z.array(unitSchema).min(1),
});

const claims = ({ name, aliases }: Unit): readonly string[] => [name, ...aliases];

/** `base` with what own entries take from it taken away: units of the same name, and names that they claim. */
const without = (base: readonly Unit[], own: readonly Unit[]): readonly Unit[] => {
  const claimed = new Set(own.flatMap(claims));
  return base
    .filter(({ name }) => !claimed.has(name))
    .map((unit) => ({ ...unit, aliases: unit.aliases.filter((alias) => !claimed.has(alias)) }));
};

/** Successors lead to units that are there: one whose name an own entry claims leads to that entry, a lost one nowhere. */
const leading = (units: readonly Unit[], own: readonly Unit[]): readonly Unit[] => {
  const names = new Set(units.map(({ name }) => name));
  return units.map(({ successor, ...unit }) => {
    if (successor === undefined) return unit;
    const now = names.has(successor) ? successor : own.find((each) => claims(each).includes(successor))?.name;
    return now === undefined ? unit : { ...unit, successor: now };
  });
};

const laid = new WeakMap<UnitRegistry, { readonly key: string; readonly registry: UnitRegistry }>();

/** The registry with own entries over it. The same own entries give the same registry, so that its index is built once. */
export const withOwnUnits = (base: UnitRegistry, own: readonly Unit[]): UnitRegistry => {
  if (own.length === 0) return base;
  const key = JSON.stringify(own);
  const known = laid.get(base);
  if (known?.key === key) return known.registry;
  const units = leading([...own, ...without(base.units, own)], own);
  const registry = { ...base, units: [...units] };
  laid.set(base, { key, registry });
  return registry;
};

/** Why an entry cannot be kept; the words are in locales/ under `units.problems`. */
export type UnitProblem =
  'no-name' | 'name-taken' | 'alias-taken' | 'successor-unknown' | 'successor-itself' | 'until';

/** What is wrong with an entry among the others of the registry; `former` is the name it had, null for a new one. */
export const unitProblems = (
  unit: Unit,
  registry: UnitRegistry,
  former: string | null,
): readonly { readonly problem: UnitProblem; readonly what: string }[] => {
  const others = registry.units.filter(({ name }) => name !== former);
  const taken = new Set(others.flatMap(claims));
  const parsed = unitSchema.safeParse(unit);
  const at = (path: string): boolean =>
    parsed.error?.issues.some(({ path: [first] }) => first === path) ?? false;
  const { successor, name } = unit;
  return [
    ...(at('name') ? [{ problem: 'no-name' as const, what: '' }] : []),
    ...(taken.has(name) ? [{ problem: 'name-taken' as const, what: name }] : []),
    ...unit.aliases
      .filter((alias) => taken.has(alias))
      .map((what) => ({ problem: 'alias-taken' as const, what })),
    ...(successor !== undefined && successor === name
      ? [{ problem: 'successor-itself' as const, what: name }]
      : []),
    ...(successor !== undefined && successor !== name && !others.some((other) => other.name === successor)
      ? [{ problem: 'successor-unknown' as const, what: successor }]
      : []),
    ...(at('until') ? [{ problem: 'until' as const, what: unit.until ?? '' }] : []),
  ];
};

/** Own entries with one put in the place of the entry called `former` (null: a new one). */
export const withUnit = (own: readonly Unit[], unit: Unit, former: string | null): readonly Unit[] => {
  const at = own.findIndex(({ name }) => name === former);
  return at < 0 ? [...own, unit] : own.map((each, index) => (index === at ? unit : each));
};

/** Own entries as text for a file or a message. */
export const exportUnits = (own: readonly Unit[]): string =>
  `${JSON.stringify({ format: 'par-index-units', version: 1, units: own }, null, 2)}\n`;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UnitRegistryError(['JSON']);
  }
};

/**
 * Own entries with those of a text laid over them: units of the same name are replaced.
 * @throws UnitRegistryError with one line per problem; nothing is taken over then.
 */
export const importUnits = (text: string, own: readonly Unit[], base: UnitRegistry): readonly Unit[] => {
  const parsed = unitFileSchema.safeParse(jsonOf(text));
  if (!parsed.success)
    throw new UnitRegistryError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    );
  const { units } = parsed.data;
  const fresh = units.filter(
    (unit) => !base.units.some((known) => JSON.stringify(known) === JSON.stringify(unit)),
  );
  const merged = fresh.reduce((kept, unit) => withUnit(kept, unit, unit.name), own);
  const registry = withOwnUnits(base, merged);
  const problems = fresh.flatMap((unit) => {
    const twice = merged.filter(({ name }) => name === unit.name).length > 1;
    const found = unitProblems(unit, registry, unit.name);
    return [
      ...(twice ? [`${unit.name}: twice`] : []),
      ...found.map(({ problem, what }) => `${unit.name}: ${problem} ${what}`),
    ];
  });
  if (problems.length > 0) throw new UnitRegistryError(problems);
  return merged;
};
