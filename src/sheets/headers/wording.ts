/** What the words of a header cell say: how well they fit each role. */
import type { Role } from '../../domain/appendix';
import { roleOf } from '../../domain/roles';
import { isMeant, isSurelyOther } from './fit';
import { markedWords, words } from './fold';
import { isKnown, nearestWord, phrasesWith, weightOf } from './vocabulary';
import type { Foreign, Phrase } from './vocabulary';

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

/** Stands before and after what it speaks of. */
const pointsWord = 'diem';
/** So little weigh words that carry no meaning. */
const leastTelling = 0.15;

/** A header as it is compared: its words in their order, how surely each is meant, and how each is written. */
interface Compared {
  readonly order: readonly string[];
  /** 1 when spelled right, less for a corrected one. */
  readonly meant: ReadonlyMap<string, number>;
  readonly marked: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sum of the weights of its words. */
  readonly weight: number;
}

function comparedOf(header: string, fuzzy: boolean): Compared {
  const meant = new Map<string, number>();
  const order: string[] = [];
  for (const word of words(header)) {
    const near = fuzzy && !isKnown(word) ? nearestWord(word) : null;
    const [as, sure] = near ? [near.word, near.likeness] : [word, 1];
    meant.set(as, Math.max(meant.get(as) ?? 0, sure));
    order.push(as);
  }
  const weight = [...meant.keys()].reduce((sum, word) => sum + weightOf(word), 0);
  return { order, meant, marked: markedWords(header), weight };
}

/** What is left of a word that is written with other marks ("hải" for "hài"), or of two in the other order ("long hai" for "hai long"). */
const otherMarks = 0.3;
const otherOrder = 0.5;

/** True where both are written with marks that differ; a word without any was typed in a hurry. */
function isMarkedOtherwise(word: string, header: Compared, phrase: Phrase): boolean {
  const [own, meant] = [header.marked.get(word), phrase.marked.get(word)];
  return (
    own !== undefined &&
    meant !== undefined &&
    [...own].every((written) => written !== word && !meant.has(written))
  );
}

/** The words that follow each other in a header as they precede each other in a phrase; "điểm" stands before and after. */
function turnedWords({ order }: Compared, phrase: Phrase): ReadonlySet<string> {
  const turned = new Set<string>();
  const follows = (list: readonly string[], first: string, second: string): boolean =>
    list.some((word, at) => word === first && list[at + 1] === second);
  for (const [at, word] of order.entries()) {
    const next = order[at + 1];
    if (next === undefined || word === next || word === pointsWord || next === pointsWord) continue;
    if (follows(phrase.order, next, word) && !follows(phrase.order, word, next)) turned.add(word).add(next);
  }
  return turned;
}

/** How well a header that begins with a whole wording of points means it, whatever follows that has no meaning of its own. */
const begun = 0.8;

/** What they open says whose points or by what, whatever its words mean elsewhere: "theo bộ tiêu chí". */
const prepositions = new Set(['theo', 'cho', 'cua']);

/** True for "Điểm tối đa áp dụng cho đơn vị", and not for "Điểm thẩm định tối đa", where another role follows. */
function beginsWith({ order }: Compared, { order: phrase, role }: Phrase): boolean {
  if (role === null || roleOf(role).holds !== 'points' || order.length <= phrase.length) return false;
  if (phrase.filter((word) => weightOf(word) > leastTelling).length < 2) return false;
  if (!phrase.includes(pointsWord) || phrase.some((word, at) => word !== order[at])) return false;
  const rest = order.slice(phrase.length);
  if (prepositions.has(rest[0] ?? '')) return true;
  const [next] = roleFits(rest.join(' '), false);
  return next === undefined || !isMeant(next.fit) || next.role === role;
}

function fitOf(header: Compared, phrase: Phrase): number {
  const turned = turnedWords(header, phrase);
  let shared = 0;
  for (const [word, sure] of header.meant) {
    if (!phrase.words.has(word)) continue;
    const marks = isMarkedOtherwise(word, header, phrase) ? otherMarks : 1;
    shared += weightOf(word) * sure * marks * (turned.has(word) ? otherOrder : 1);
  }
  // The same weights added in two orders may differ in the last binary digit.
  const fit = Math.min(1, (2 * shared) / (header.weight + phrase.weight));
  return fit < begun && beginsWith(header, phrase) ? begun : fit;
}

function compare(text: string, fuzzy: boolean): RoleFit[] {
  const header = comparedOf(text, fuzzy);
  const best = new Map<Role | null, RoleFit>();
  const candidates = new Set([...header.meant.keys()].flatMap((word) => phrasesWith.get(word) ?? []));
  for (const phrase of candidates) {
    const fit = fitOf(header, phrase);
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
