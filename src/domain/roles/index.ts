/** What derives from the registered roles: their ids as types, and the lists of those that share a trait. */
import { registeredRoles } from './registered';
import { target } from './target';
import type { ColumnRole, GapPoints, MaximumPoints, Points, ScoredPoints, TargetPoints } from './role';

export type { ColumnRole, GapPoints, Holding } from './role';

type Registered = (typeof registeredRoles)[number];

/** What a column holds. */
export type Role = Registered['id'];

type IdWith<Held extends Points, Each = Registered> =
  Each extends ColumnRole<infer Id, infer Own>
    ? [Own] extends [never]
      ? never
      : Own extends Held
        ? Id
        : never
    : never;

/** Roles whose cells hold points that add up from children to parents. */
export type PointRole = IdWith<MaximumPoints | ScoredPoints | TargetPoints>;
/** Roles that we reckon from others. */
export type GapRole = IdWith<GapPoints>;

/** All roles, in the order in which a person chooses among them. */
export const columnRoles: readonly ColumnRole<Role>[] = registeredRoles;

const byId: ReadonlyMap<string, ColumnRole<Role>> = new Map(columnRoles.map((role) => [role.id, role]));

/** True for the id of a role that there is. */
export const isRole = (id: string): id is Role => byId.has(id);

/** The role of an id. */
export function roleOf(id: Role): ColumnRole<Role> {
  const role = byId.get(id);
  if (!role) throw new RangeError(`There is no column role "${id}".`);
  return role;
}

const kindOf = (id: Role): Points['kind'] | undefined => roleOf(id).points?.kind;

/** True for points that can be got. */
export const isMaximum = (id: Role): boolean => kindOf(id) === 'maximum';
/** True for points that somebody got. */
export const isScored = (id: Role): boolean => kindOf(id) === 'scored';
/** True for points that are planned. */
export const isTarget = (id: Role): boolean => kindOf(id) === 'target';
/** True for what we reckon from others. */
export const isGap = (id: Role): id is GapRole => kindOf(id) === 'gap';
/** What a gap lies between, and how its column is headed. */
export function gapOf(id: GapRole): GapPoints {
  const { points } = roleOf(id);
  if (points?.kind !== 'gap') throw new RangeError(`"${id}" is no gap.`);
  return points;
}

/** True for points that add up from children to parents; ratios, ranks and gaps never do. */
export const addsUp = (id: Role): id is PointRole => kindOf(id) !== undefined && !isGap(id);

/** What a scheme's criterion lays down for a column of maxima; undefined for other columns and where it says nothing. */
export function laidDownBy(
  criterion: Readonly<Partial<Record<MaximumPoints['laidDown'], string | undefined>>>,
  id: Role,
): string | undefined {
  const { points } = roleOf(id);
  return points?.kind === 'maximum' ? criterion[points.laidDown] : undefined;
}

const scoredPoints = (id: Role): ScoredPoints | null => {
  const { points } = roleOf(id);
  return points?.kind === 'scored' ? points : null;
};

/** Where it stands among roles of points that were got, the one that says most first; Infinity for all others. */
export const precedenceOf = (id: Role): number => scoredPoints(id)?.precedence ?? Infinity;

/** True for points that speak of the whole result of a row: no part of it, and not the unit's own word. */
export const isWholeResult = (id: Role): boolean => scoredPoints(id)?.whole === true;

/** Which criteria have points of this role: those scored by appraisal or by survey; null where all have. */
export const scoredBy = (id: Role): 'appraisal' | 'survey' | null => scoredPoints(id)?.scoredBy ?? null;

/** The maximum that points of a role are held against where a table has it; null where it is the general one. */
export const ownMaximumOf = (id: Role): Role | null => {
  const own = scoredPoints(id)?.maximum;
  return own ? (byId.get(own.id)?.id ?? null) : null;
};

/** The roles that a role adds up, of its own year; empty for most. */
export const componentsOf = (id: Role): readonly Role[] =>
  (scoredPoints(id)?.parts ?? []).flatMap((part) => byId.get(part.id)?.id ?? []);

/** What a role is where no other column of its year holds points that were got: a total alone is what was achieved. */
export const aloneAs = (id: Role): Role | null => {
  const alone = scoredPoints(id)?.alone;
  return alone ? (byId.get(alone.id)?.id ?? null) : null;
};

/** Roles that units fill in on sheets of their own, in their order. */
export const rolesFilledByUnits: readonly Role[] = columnRoles.flatMap(({ id, filledByUnits }) =>
  filledByUnits ? [id] : [],
);

/** What a column that a person adds to a table most often holds: targets of their own. */
export const usualNewRole: Role = target.id;

/** Roles we reckon, in their order. */
export const gapRoles: readonly GapRole[] = columnRoles.map(({ id }) => id).filter(isGap);
