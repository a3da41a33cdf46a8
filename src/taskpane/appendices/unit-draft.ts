/** A unit as a person edits it, and the list of units as it is searched. Pure. */
import type { Unit, UnitRegistry } from '../../domain/units';
import { foldName } from '../../domain/vietnamese';

/** All fields as they are typed. */
export interface UnitDraft {
  readonly name: string;
  /** One a line. */
  readonly aliases: string;
  readonly level: Unit['level'];
  readonly kind: Unit['kind'];
  readonly successor: string;
  readonly until: string;
}

export const emptyDraft: UnitDraft = {
  name: '',
  aliases: '',
  level: 'province',
  kind: 'department',
  successor: '',
  until: '',
};

export const draftOf = ({ name, aliases, level, kind, successor = '', until = '' }: Unit): UnitDraft => ({
  name,
  aliases: aliases.join('\n'),
  level,
  kind,
  successor,
  until,
});

const clean = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The unit a draft says; what the form does not show (`open`, `atOwnLevel`) is taken from the former one. */
export const unitOf = (draft: UnitDraft, former: Unit | null): Unit => {
  const { level, kind } = draft;
  const [name, successor, until] = [draft.name, draft.successor, draft.until].map(clean);
  const aliases = [...new Set(draft.aliases.split('\n').map(clean))].filter(
    (alias) => alias !== '' && alias !== name,
  );
  return {
    name: name ?? '',
    aliases,
    level,
    kind,
    ...(former?.open === undefined ? {} : { open: former.open }),
    ...(former?.atOwnLevel === undefined ? {} : { atOwnLevel: former.atOwnLevel }),
    ...(successor ? { successor } : {}),
    ...(until ? { until } : {}),
  };
};

/** Units whose name or short form holds the words, the province's own first, then as the registry has them. */
export const foundUnits = (
  { units }: UnitRegistry,
  own: readonly Unit[],
  words: string,
): readonly { readonly unit: Unit; readonly own: boolean }[] => {
  const wanted = foldName(words);
  const ours = new Set(own.map(({ name }) => name));
  return units
    .filter(({ name, aliases }) => [name, ...aliases].some((each) => foldName(each).includes(wanted)))
    .map((unit) => ({ unit, own: ours.has(unit.name) }));
};

/** "2025-03-01" as documents write it, "01/3/2025"; anything else as it is. */
export const dayText = (day: string): string => day.replace(/^(\d{4})-0?(\d{1,2})-(\d{2})$/u, '$3/$2/$1');
