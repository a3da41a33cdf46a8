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

/** Names, longest first, left to right; a name never lies in another. Groups ("các sở, ngành") are no names. */
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
    // Without a capital anywhere the words are no name: "bưu điện", "cục thuế" of any place.
    if (!name || !first || !last || !whole || !/\p{Lu}/u.test(text.slice(first.start, last.end))) {
      at += 1;
      continue;
    }
    if (name.unit.kind !== 'group') {
      const end = placeEnd(text, words, at + name.length);
      found.push({
        unit: name.unit,
        start: first.start,
        end: last.end,
        placeEnd: words[end - 1]?.end ?? last.end,
      });
    }
    at += name.length;
  }
  return found;
};
