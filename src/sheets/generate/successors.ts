/** Units that no longer exist in the year a plan is for, replaced by those that took over their work. */
import { readUnits } from '../../domain/units';
import type { UnitMention, UnitRegistry } from '../../domain/units';
import { cleanText } from '../../domain/text';
import { unitNamed } from '../../domain/units/registry';
import type { Unit } from '../../domain/units/registry';

export interface Succeeded {
  readonly text: string;
  /** "Sở Kế hoạch và Đầu tư → Sở Tài chính". */
  readonly replaced: readonly string[];
  /** Superseded units whose successor the registry does not name. */
  readonly withoutSuccessor: readonly string[];
}

const isOver = (unit: Unit | undefined, year: string): boolean =>
  unit?.until !== undefined && unit.until.slice(0, 4) <= year;

/** The unit that does the work in a year: successors may have successors. */
const standingIn = (registry: UnitRegistry, unit: Unit, year: string): Unit | null => {
  let now: Unit | undefined = unit;
  for (let steps = 0; now !== undefined && isOver(now, year) && steps < 10; steps += 1)
    now = now.successor === undefined ? undefined : unitNamed(registry, now.successor);
  return now ?? null;
};

/** "Sở Tài chính; Sở Tài chính" says it once. */
const onceEach = (text: string): string =>
  [...new Set(text.split(/\s*;\s*/u))].filter((part) => part !== '').join('; ');

const replace = (text: string, mentions: readonly (UnitMention & { readonly by: string })[]): string =>
  [...mentions]
    .sort((a, b) => b.start - a.start)
    .reduce((words, { start, end, by }) => words.slice(0, start) + by + words.slice(end), text);

/** A cell's words with its superseded units replaced; prose keeps everything but the unit's name. */
export const withSuccessors = (cell: string, year: string, registry: UnitRegistry): Succeeded => {
  const text = cell.split(/\r?\n/u).map(cleanText).join('\n');
  const { units, prose } = readUnits(text, registry);
  const over = units.filter(({ unit }) => isOver(unit, year));
  const found = over.map((mention) => {
    const by = mention.unit && standingIn(registry, mention.unit, year);
    return { ...mention, by: by?.name ?? null };
  });
  const known = found.flatMap((mention) => (mention.by === null ? [] : [{ ...mention, by: mention.by }]));
  if (over.length === 0) return { text: cell, replaced: [], withoutSuccessor: [] };
  const replaced = replace(text, known);
  return {
    text: prose || !replaced.includes(';') ? replaced : onceEach(replaced),
    replaced: known.map(({ name, by }) => `${name} → ${by}`),
    withoutSuccessor: found.flatMap(({ name, by }) => (by === null ? [name] : [])),
  };
};
