/** The words headers are made of, each with its weight, and the nearest of them to a mistyped word. */
import Fuse from 'fuse.js';
import { markedWords, words } from './fold';
import { columnRoles } from '../../domain/roles';
import type { Role } from '../../domain/roles';
import { factPhrases, scalePhrases, strangerPhrases, unreadPhrases } from './strangers';

/** How a header belongs to tables that are not ours: always, or unless points stand beside it; or to points of another scale. */
export type Foreign = 'stranger' | 'fact' | 'scale';

/** A wording of a role's header as a set of words; `role` is null for a header that has none. */
export interface Phrase {
  readonly role: Role | null;
  /** What it says of a table: it is not ours, or not where no points stand beside it; null for headers of ours. */
  readonly foreign: Foreign | null;
  readonly words: ReadonlySet<string>;
  /** The same words as they follow each other. */
  readonly order: readonly string[];
  /** How they are written, marks included. */
  readonly marked: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sum of the weights of its words. */
  readonly weight: number;
}

const entries = [
  ...columnRoles.flatMap(({ id, phrases }) => phrases.map((text) => ({ role: id, foreign: null, text }))),
  ...unreadPhrases.map((text) => ({ role: null, foreign: null, text })),
  ...strangerPhrases.map((text) => ({ role: null, foreign: 'stranger' as const, text })),
  ...scalePhrases.map((text) => ({ role: null, foreign: 'scale' as const, text })),
  ...factPhrases.map((text) => ({ role: null, foreign: 'fact' as const, text })),
].map(({ text, ...entry }) => {
  const order = words(text);
  return { ...entry, order, words: new Set(order), marked: markedWords(text) };
});

/** In how many roles a word occurs: "điểm" says little, "chuẩn" says much. */
const spread = new Map<string, Set<string>>();
for (const entry of entries)
  for (const word of entry.words) {
    const roles = spread.get(word) ?? new Set<string>();
    spread.set(word, roles.add(entry.role ?? [...entry.words].join(' ')));
  }

/** Words that carry no meaning of their own in a header. */
const fillers = new Set([
  'nam',
  'cua',
  'va',
  'cac',
  'cac',
  'theo',
  'tinh',
  'huyen',
  'xa',
  'so',
  'duoc',
  'voi',
  'vao',
  'lan',
  'vong',
  'dot',
]);

/** What a word between the others weighs: less than any that tells a role. */
const fillerWeight = 0.15;

/** 0.15 … 1: how much a word tells; unknown words count as middling. */
export function weightOf(word: string): number {
  if (fillers.has(word)) return fillerWeight;
  const roles = spread.get(word)?.size ?? 2;
  return 1 / (1 + Math.log2(roles) / 2);
}

const phrases: readonly Phrase[] = entries.map((entry) => ({
  ...entry,
  weight: [...entry.words].reduce((sum, word) => sum + weightOf(word), 0),
}));

/** Phrases by word, so that a header is compared only with those it shares a word with. */
export const phrasesWith: ReadonlyMap<string, readonly Phrase[]> = new Map(
  [...spread.keys()].map((word) => [word, phrases.filter((phrase) => phrase.words.has(word))]),
);

export const isKnown = (word: string): boolean => spread.has(word) || fillers.has(word);

const longWords = [...spread.keys()].filter((word) => word.length >= 3);
/** A short word has many neighbours: its likeness counts for this part. */
const shortWord = 0.6;
/** Fuse's distance (0 same … 1 nothing alike) up to which a word is a slip of another: one letter in three. */
const mostUnlike = 0.34;
const fuse = new Fuse(longWords, { includeScore: true, threshold: mostUnlike, ignoreLocation: true });
const nearest = new Map<string, { word: string; likeness: number } | null>();

/** The vocabulary's word nearest to a mistyped one and how alike they are (0 … 1), or null. */
export function nearestWord(word: string): { readonly word: string; readonly likeness: number } | null {
  if (word.length < 3) return null;
  const known = nearest.get(word);
  if (known !== undefined) return known;
  const hit = fuse.search(word).find(({ item }) => Math.abs(item.length - word.length) <= 1);
  const found = hit
    ? { word: hit.item, likeness: Math.max(0, 1 - 2 * (hit.score ?? 0)) * (word.length < 5 ? shortWord : 1) }
    : null;
  nearest.set(word, found);
  return found;
}
