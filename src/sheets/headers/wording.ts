/** What the words of a header cell say: how well they fit each role. */
import type { Role } from '../../domain/appendix';
import { isSurelyOther } from './fit';
import { words } from './fold';
import { isKnown, nearestWord, phrasesWith, weightOf } from './vocabulary';
import type { Foreign } from './vocabulary';

export interface RoleFit {
  /** Null: a header that has no role. */
  readonly role: Role | null;
  /** How it belongs to tables that are not ours; null for headers of ours. */
  readonly foreign: Foreign | null;
  /** 0 … 1. */
  readonly fit: number;
}

/** Letters; longer texts are prose, not headers. */
export const longestHeader = 220;

const remembered = new Map<string, readonly RoleFit[]>();
/** Headers whose fits are kept; beyond it they are worked out anew. */
const rememberAtMost = 20_000;

/** A header's words with how surely each is meant: 1 when spelled right, less for a corrected one. */
function meantWords(header: string, fuzzy: boolean): Map<string, number> {
  const meant = new Map<string, number>();
  for (const word of words(header)) {
    const near = fuzzy && !isKnown(word) ? nearestWord(word) : null;
    const [as, sure] = near ? [near.word, near.likeness] : [word, 1];
    meant.set(as, Math.max(meant.get(as) ?? 0, sure));
  }
  return meant;
}

function compare(header: string, fuzzy: boolean): RoleFit[] {
  const meant = meantWords(header, fuzzy);
  const headerWeight = [...meant.keys()].reduce((sum, word) => sum + weightOf(word), 0);
  const best = new Map<Role | null, RoleFit>();
  const candidates = new Set([...meant.keys()].flatMap((word) => phrasesWith.get(word) ?? []));
  for (const phrase of candidates) {
    let shared = 0;
    for (const [word, sure] of meant) if (phrase.words.has(word)) shared += weightOf(word) * sure;
    // The same weights added in two orders may differ in the last binary digit.
    const fit = Math.min(1, (2 * shared) / (headerWeight + phrase.weight));
    const { role, foreign } = phrase;
    if (fit > (best.get(role)?.fit ?? 0)) best.set(role, { role, foreign, fit });
  }
  return [...best.values()].sort((a, b) => b.fit - a.fit);
}

/**
 * The roles a header's words may mean, best first. Two sets of words are compared by weight (twice the shared weight by
 * the weight of both), so extra words cost little and a telling word counts for much. With `fuzzy`, a word the vocabulary
 * does not have is first read as its nearest neighbour.
 */
export function roleFits(header: string, fuzzy = true): readonly RoleFit[] {
  if (header.length > longestHeader) return [];
  const key = fuzzy ? header : `=${header}`;
  const known = remembered.get(key);
  if (known) return known;
  const fits = compare(header, fuzzy);
  if (remembered.size >= rememberAtMost) remembered.clear();
  remembered.set(key, fits);
  return fits;
}

/** How words belong to tables that are not ours, where they surely do. */
export function foreignAs(header: string): Foreign | null {
  const [best] = roleFits(header);
  return best !== undefined && isSurelyOther(best.fit) ? best.foreign : null;
}
