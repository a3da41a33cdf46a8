/**
 * Every place where a text names a unit, wherever in a sentence it stands, as often as it does. Places are those of the
 * text's NFC form as it is, odd spaces and line breaks included, so that a name can be replaced and the rest kept.
 */
import type { Unit, UnitRegistry } from './registry';
import { longestName, nameIndex, spelledWords } from './names';
import { placeEnd } from './places';
import { findSlips } from './slips';

export interface NamedUnit {
  readonly unit: Unit;
  /** Zero-based, end exclusive, in the NFC text. */
  readonly start: number;
  readonly end: number;
  /** Where the place that narrows it ends ("Sở Nội vụ tỉnh Đắk Nông"); `end` when there is none. */
  readonly placeEnd: number;
}

/** A group is no name ("các sở, ngành"), unless it is one that ended, as those of a district: those must be found. */
const isName = ({ kind, until }: Unit): boolean => kind !== 'group' || until !== undefined;

/** Without a capital anywhere the words are no name: "bưu điện", "cục thuế" of any place. Groups are written without. */
const isWritten = ({ kind }: Unit, written: string): boolean => kind === 'group' || /\p{Lu}/u.test(written);

/** Names, longest first, left to right; a name never lies in another. */
export const namedUnits = (nfc: string, registry: UnitRegistry): readonly NamedUnit[] => {
  const { text } = findSlips(nfc, registry);
  const words = spelledWords(text);
  const index = nameIndex(registry);
  const found: NamedUnit[] = [];
  for (let at = 0; at < words.length;) {
    const name = longestName(index, words, at);
    const first = words[at];
    const last = words[at + (name?.length ?? 0) - 1];
    // A short form is spelled out as several words with one place: a name ends with the last of them.
    const whole = name && words[at + name.length]?.start !== last?.start;
    if (!name || !first || !last || !whole || !isWritten(name.unit, text.slice(first.start, last.end))) {
      at += 1;
      continue;
    }
    const { unit, length } = name;
    const end = words[placeEnd(index, text, words, at + length) - 1]?.end ?? last.end;
    if (isName(unit)) found.push({ unit, start: first.start, end: last.end, placeEnd: end });
    at += length;
  }
  return found;
};
