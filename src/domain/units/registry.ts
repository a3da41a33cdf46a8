/**
 * Lead units: the registry of names, short forms and successors. What a cell says of units is read by `read.ts`.
 */
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date like 2025-03-01');

export const unitSchema = z.strictObject({
  /** Canonical name, as a plan should write it. */
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  /** Names that mean it in a table of its own level, whatever they mean elsewhere ("Văn phòng HĐND và UBND"). */
  atOwnLevel: z.array(z.string().min(1)).optional(),
  level: z.enum(['central', 'province', 'district', 'commune', 'any']),
  kind: z.enum(['department', 'office', 'district', 'commune', 'body', 'group']),
  /** True when the name is opened by these words and goes on ("Các cơ quan, đơn vị được giao …"). */
  open: z.boolean().optional(),
  /** Canonical name of the unit that took over its work. */
  successor: z.string().min(1).optional(),
  /** First day on which the name no longer stands. */
  until: day.optional(),
});
export type Unit = z.infer<typeof unitSchema>;

/** A list of units; what it names as a successor may stand in another list that it is joined with. */
const unitListSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  /** Where the names and the successors come from. */
  source: z.string().min(1),
  units: z.array(unitSchema).min(1),
  /** What a place after a unit's name opens with, in lower case ("tỉnh", "khu vực"). */
  places: z.array(z.string().min(1)).default([]),
  /** First words of units' names, in lower case: what opens with one is a unit, known or not. */
  openers: z.array(z.string().min(1)).default([]),
  /** Slips of typing and scanning inside names; proposed to the person, never applied by themselves. */
  slips: z.array(z.strictObject({ wrong: z.string().min(1), right: z.string().min(1) })).default([]),
});

export const unitRegistrySchema = unitListSchema.superRefine(({ units }, context) => {
  const names = new Set<string>();
  for (const [index, unit] of units.entries()) {
    if (names.has(unit.name))
      context.addIssue({
        code: 'custom',
        path: ['units', index, 'name'],
        message: `"${unit.name}" stands twice`,
      });
    names.add(unit.name);
  }
  for (const [index, unit] of units.entries())
    if (unit.successor !== undefined && !names.has(unit.successor))
      context.addIssue({
        code: 'custom',
        path: ['units', index, 'successor'],
        message: `"${unit.successor}" is not a unit of this registry`,
      });
});
export type UnitRegistry = z.infer<typeof unitRegistrySchema>;

/** A registry that could not be read: what is wrong and where, one line each. */
export class UnitRegistryError extends Error {
  override readonly name = 'UnitRegistryError';
  constructor(readonly problems: readonly string[]) {
    super(`The unit registry is not valid: ${problems.join('; ')}`);
  }
}

function parsedBy<T>(schema: z.ZodType<T>, json: unknown): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new UnitRegistryError(
    result.error.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.message}`),
  );
}

/**
 * Reads a registry from parsed JSON. @throws UnitRegistryError with one line per problem.
 * @internal Tests refuse damaged lists, which the registered ones never are.
 */
export const parseUnitRegistry = (json: unknown): UnitRegistry => parsedBy(unitRegistrySchema, json);

/**
 * Lists as one registry, called by the first: units, words and slips of all.
 * @throws UnitRegistryError where a list is not valid, or a unit stands in two.
 */
export function joinUnitLists(lists: readonly unknown[]): UnitRegistry {
  const parsed = lists.map((list) => parsedBy(unitListSchema, list));
  return parseUnitRegistry({
    ...parsed[0],
    source: parsed.map(({ source }) => source).join(' '),
    units: parsed.flatMap(({ units }) => units),
    places: [...new Set(parsed.flatMap(({ places }) => places))],
    openers: [...new Set(parsed.flatMap(({ openers }) => openers))],
    slips: parsed.flatMap(({ slips }) => slips),
  });
}

/** The unit of a canonical name. */
export const unitNamed = (registry: UnitRegistry, name: string): Unit | undefined =>
  registry.units.find((unit) => unit.name === name);
