/** The registry's names as word patterns, indexed by first word, longest first. */
import type { Unit, UnitRegistry } from './registry';
import { spellOut, wordsOf } from '../vietnamese';
import type { Word } from '../vietnamese';

export interface NamePattern {
  readonly unit: Unit;
  readonly words: readonly string[];
}

export interface NameIndex {
  /** By first word, longest first. */
  readonly names: ReadonlyMap<string, readonly NamePattern[]>;
  /** What places open with, word by word. */
  readonly places: readonly (readonly string[])[];
  /** First words of units' names. */
  readonly openers: ReadonlySet<string>;
}

/** Short forms spelled out word by word; each word keeps the place of the form it came from. */
export const spelledWords = (text: string): Word[] =>
  wordsOf(text).flatMap((word) =>
    spellOut(word.text)
      .split(' ')
      .map((part) => ({ ...word, text: part })),
  );

const wordsIn = (name: string): string[] => spelledWords(name.normalize('NFC')).map(({ text }) => text);

const indexes = new WeakMap<UnitRegistry, NameIndex>();

function buildIndex(registry: UnitRegistry): NameIndex {
  const index = new Map<string, NamePattern[]>();
  for (const unit of registry.units)
    for (const name of [unit.name, ...unit.aliases]) {
      const words = wordsIn(name);
      const first = words[0];
      if (first === undefined) continue;
      index.set(first, [...(index.get(first) ?? []), { unit, words }]);
    }
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return { names: index, places: registry.places.map(wordsIn), openers: new Set(registry.openers) };
}

/** The index of a registry, built once. */
export function nameIndex(registry: UnitRegistry): NameIndex {
  const known = indexes.get(registry);
  if (known !== undefined) return known;
  const index = buildIndex(registry);
  indexes.set(registry, index);
  return index;
}

/** The longest name that begins at word `at`, and how many words it takes. */
export function longestName(
  index: NameIndex,
  words: readonly Word[],
  at: number,
): { unit: Unit; length: number } | null {
  const first = words[at];
  if (first === undefined) return null;
  for (const { unit, words: name } of index.names.get(first.text) ?? [])
    if (name.every((word, offset) => words[at + offset]?.text === word)) return { unit, length: name.length };
  return null;
}

/** Letters of the longest word that may open a name, short forms and a space included. */
const longestWord = 30;

/** True where a text opens with the first word of some name: few do, and only they need to be read. */
export function mayOpenWithName(text: string, registry: UnitRegistry): boolean {
  const [opening = ''] = text.slice(0, longestWord).normalize('NFC').trimStart().split(' ', 1);
  return nameIndex(registry).names.has(spelledWords(opening)[0]?.text ?? '');
}
