/** Units that no longer exist in a year, replaced inside a text by those that took over their work; all else is kept. */
import { namedUnits } from './mentions';
import type { NamedUnit } from './mentions';
import { unitNamed } from './registry';
import type { Unit, UnitRegistry } from './registry';

/**
 * Who takes the place of a unit, by canonical name, where a person has chosen otherwise than the registry or it says none;
 * '' leaves the unit as it is.
 */
export type SuccessorChoices = Readonly<Record<string, string>>;

/** True when the unit no longer stands in the year ("2025"): its last day lies in or before it. */
const isOver = ({ until }: Unit, year: string): boolean =>
  until !== undefined && year !== '' && until.slice(0, 4) <= year;

/** The name of the unit that does the work in a year; successors may have successors. null when nobody is named. */
const standingIn = (
  registry: UnitRegistry,
  unit: Unit,
  year: string,
  choices: SuccessorChoices = {},
): string | null => {
  let now: Unit | undefined = unit;
  for (const seen = new Set<string>(); now && isOver(now, year) && !seen.has(now.name);) {
    seen.add(now.name);
    const next: string | undefined = choices[now.name] ?? now.successor;
    if (next === undefined || next === '') return null;
    now = unitNamed(registry, next);
    // A name of a person's own choice need not be in the registry.
    if (now === undefined) return next;
  }
  return now && !isOver(now, year) ? now.name : null;
};

export interface Replacement {
  /** Canonical name of the unit that is over. */
  readonly unit: string;
  /** As the text writes it. */
  readonly written: string;
  /** Who takes its place; null when nobody is named and the text keeps it. */
  readonly by: string | null;
}

export interface Succession {
  /** NFC; the text itself when nothing is replaced. */
  readonly text: string;
  /** In the order of the text, one for each place. */
  readonly replacements: readonly Replacement[];
}

/** A unit of a district goes with its place ("huyện Krông Nô"), which is gone too; others keep it. */
const endOf = ({ unit, end, placeEnd }: NamedUnit): number => (unit.level === 'district' ? placeEnd : end);

const onlyJoins = /^[\s,;/+–-]*(?:và\s+)?$/u;

/** "Sở Tài chính; Sở Tài chính" says it once: a name that follows itself in a list is cut away with what joins it. */
const onceEach = (text: string, registry: UnitRegistry): string => {
  const named = namedUnits(text, registry);
  for (const [at, one] of named.entries()) {
    const list: NamedUnit[] = [];
    for (let back = at - 1; back >= 0; back -= 1) {
      const [before, after] = [named[back], named[back + 1]];
      if (!before || !after || !onlyJoins.test(text.slice(before.placeEnd, after.start))) break;
      list.push(before);
    }
    const last = list[0];
    if (last && list.some(({ unit }) => unit.name === one.unit.name))
      return onceEach(text.slice(0, last.placeEnd) + text.slice(one.placeEnd), registry);
  }
  return text;
};

/** The text with every unit that is over in `year` replaced. Nothing is thrown; a text without any comes back as it is. */
export const succeed = (
  text: string,
  year: string,
  registry: UnitRegistry,
  choices: SuccessorChoices = {},
): Succession => {
  const nfc = text.normalize('NFC');
  const over = namedUnits(nfc, registry).filter(({ unit }) => isOver(unit, year));
  const found = over.map((named) => ({
    named,
    written: nfc.slice(named.start, endOf(named)),
    by: standingIn(registry, named.unit, year, choices),
  }));
  const replaced = found.reduceRight(
    (now, { named, by }) => (by === null ? now : now.slice(0, named.start) + by + now.slice(endOf(named))),
    nfc,
  );
  return {
    text: found.some(({ by }) => by !== null) ? onceEach(replaced, registry) : text,
    replacements: found.map(({ named, written, by }) => ({ unit: named.unit.name, written, by })),
  };
};
