/** One clause of a cell of units: who stands at its start, who helps, and whether the rest is prose. */
import type { Unit } from './registry';
import type { Word } from '../vietnamese';
import { longestName, spelledWords } from './names';
import { isCapital, placeEnd, startsUnit } from './places';
import type { NameIndex } from './names';

/** A unit as a cell names it. */
export interface UnitMention {
  /** As written, with its place in the clean text (NFC, single spaces, lines kept). */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The registry's unit; absent when it knows none of that name. */
  readonly unit?: Unit;
  /** Canonical name; for an unknown unit absent. */
  readonly canonical?: string;
  /** 0 … 1. */
  readonly confidence: number;
}

/** A list names units, known or not; of prose any words may open a clause. */
export type CellKind = 'list' | 'prose';

export interface Clause {
  readonly mentions: UnitMention[];
  readonly cooperating: UnitMention[];
  readonly prose: boolean;
}

/** A clause as it is read: its words, where it stands in the cell, and what the cell is. */
interface Written {
  readonly index: NameIndex;
  readonly text: string;
  readonly words: readonly Word[];
  readonly offset: number;
  readonly how: CellKind;
}

const joiners = new Set([',', ';', 'và', '/', '+', '-']);

/** So sure are we, of 1, that words which open like a unit name one that no registry has. */
const unknownConfidence = 0.3;

/** The words from one on, up to another, as a name. */
const mention = ({ text, words, offset }: Written, from: number, to: number, unit?: Unit): UnitMention => {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const name = text.slice(start, end);
  const place = { name, start: start + offset, end: end + offset };
  return unit === undefined
    ? { ...place, confidence: unknownConfidence }
    : { ...place, unit, canonical: unit.name, confidence: 1 };
};

/** The units from word `at` on, joined by "," "và" …; `end` is the word after the last. */
function readList(clause: Written, at: number) {
  const { index, text, words } = clause;
  const mentions: UnitMention[] = [];
  let end = at;
  for (let next = at; next < words.length;) {
    const found = longestName(index, words, next);
    if (found === null) break;
    end = placeEnd(index, text, words, next + found.length);
    if (found.unit.open === true) end = endOfOpenName(words, end);
    mentions.push(mention(clause, next, end, found.unit));
    next = end;
    while (joiners.has(words[next]?.text ?? '')) next += 1;
    if (next === end) break;
  }
  return { mentions, end };
}

/** Verbs that open what a unit does: an open name ("Các cơ quan, đơn vị được giao …") does not reach over them. */
const endOfOpenName = (words: readonly Word[], from: number): number => {
  const described = words[from]?.text;
  return described === 'được' || described === 'có' ? words.length : from;
};

const phrase = (words: readonly Word[], at: number, ...texts: string[]): boolean =>
  texts.every((text, offset) => words[at + offset]?.text === text);

function readCooperating(clause: Written, from: number): UnitMention[] {
  const { words } = clause;
  for (let at = from; at < words.length; at += 1) {
    if (!phrase(words, at, 'phối', 'hợp')) continue;
    const start = phrase(words, at + 2, 'với') ? at + 3 : at + 2;
    const { mentions } = readList(clause, start);
    if (mentions.length > 0) return mentions;
  }
  return [];
}

/** Units (or an unknown one) that stand at a word, and where reading goes on; null where the clause ends with them. */
interface Step extends Clause {
  readonly next: number | null;
}

const isWord = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text);

const wordFrom = (words: readonly Word[], from: number): boolean => {
  for (let at = from; at < words.length; at += 1) if (isWord(words[at]!)) return true;
  return false;
};

/** Words; longer ones are prose and no unit's name. */
const longestUnknownName = 14;

/** Words of a unit column that name nobody: that the survey scores, that it is as above, that there is none. */
const nobody = /^\W*(?:như|không|chưa|nt)(?![\p{L}\p{M}])|đtxhh|điều tra (?:xhh|xã hội)/iu;

/** In a column of units what is written like a name is one, whatever it opens with: "Hội Nông dân". */
const isName = (text: string): boolean =>
  /^[-+\s]*\p{Lu}/u.test(text) && /(?:\p{L}[^\p{L}]*){3}/u.test(text) && !nobody.test(text);

/** Where a name that begins at `start` ends: before a comma that a capital follows. */
const endOfUnknown = ({ text, words }: Written, start: number): number => {
  for (let at = start + 1; at < words.length; at += 1)
    if (words[at]?.text === ',' && isCapital(text, words[at + 1])) return at;
  return words.length;
};

const nothing = (prose: boolean): Step => ({ mentions: [], cooperating: [], prose, next: null });

/** Words that no known unit opens: a unit we do not know when they are few, else prose without a unit. */
function readUnknown(clause: Written, start: number): Step {
  const { index, text, words, how } = clause;
  const end = endOfUnknown(clause, start);
  const from = words[start]?.start ?? text.length;
  const own = text.slice(from, words[end - 1]?.end ?? from);
  const named = startsUnit(index, words, start) || (how === 'list' && isName(own));
  if (!named || end - start > longestUnknownName) return nothing(start < words.length);
  const next = end + 1 < words.length ? end + 1 : null;
  return { mentions: [mention(clause, start, end)], cooperating: [], prose: false, next };
}

function readStep(clause: Written, start: number): Step {
  const { text, words } = clause;
  const { mentions, end } = readList(clause, start);
  if (mentions.length === 0) return readUnknown(clause, start);
  if (!wordFrom(words, end)) return { mentions, cooperating: [], prose: false, next: null };
  const joined = joiners.has(words[end]?.text ?? '');
  if (joined && isCapital(text, words[end + 1]))
    return { mentions, cooperating: [], prose: false, next: end + 1 };
  return { mentions, cooperating: readCooperating(clause, end), prose: true, next: null };
}

/** One clause: units at its start, then perhaps what they do. `offset`: where it stands in the cell. */
export function readClause(index: NameIndex, text: string, offset: number, how: CellKind): Clause {
  const words = spelledWords(text);
  const clause: Written = { index, text, words, offset, how };
  const mentions: UnitMention[] = [];
  let at = words[0]?.text === '-' || words[0]?.text === '+' ? 1 : 0;
  for (;;) {
    const step = readStep(clause, at);
    mentions.push(...step.mentions);
    if (step.next === null) return { mentions, cooperating: step.cooperating, prose: step.prose };
    at = step.next;
  }
}
