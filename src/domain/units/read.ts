/**
 * What a cell says of units: "Sở Tài chính; các sở, ngành, UBND cấp huyện", a sentence "Sở Nội vụ tiếp tục tham mưu …",
 * or bullets of such sentences. Names are read longest first, because they contain "và" and ",".
 */
import { cleanText } from '../text';
import type { Unit, UnitRegistry } from './registry';
import type { Word } from '../vietnamese';
import { longestName, nameIndex, spelledWords } from './names';
import { isCapital, placeEnd, startsUnit } from './places';
import type { NameIndex } from './names';
import { findSlips } from './slips';
import type { SlipProposal } from './slips';

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

export interface UnitsReading {
  /** All that answer for the row, groups included, in the order of the cell; cooperating units are kept apart. */
  readonly units: readonly UnitMention[];
  /** Those of `units` that stand for many ("các sở, ban, ngành"). */
  readonly groups: readonly UnitMention[];
  /** The first named. */
  readonly lead: UnitMention | null;
  readonly cooperating: readonly UnitMention[];
  /** Proposed corrections of typing and scanning slips; the cell is read as if they were made. */
  readonly slips: readonly SlipProposal[];
  /** True when the cell is prose that a unit opens, not a list of units. */
  readonly prose: boolean;
}

/** A list names units, known or not; of prose any words may open a clause. */
export type CellKind = 'list' | 'prose';

interface Clause {
  readonly mentions: UnitMention[];
  readonly cooperating: UnitMention[];
  readonly prose: boolean;
}

const joiners = new Set([',', ';', 'và', '/', '+', '-']);

const mention = (
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  offset: number,
  unit?: Unit,
): UnitMention => {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const name = text.slice(start, end);
  const place = { name, start: start + offset, end: end + offset };
  return unit === undefined
    ? { ...place, confidence: 0.3 }
    : { ...place, unit, canonical: unit.name, confidence: 1 };
};

/** The units from word `at` on, joined by "," "và" …; `end` is the word after the last. */
function readList(index: NameIndex, text: string, words: readonly Word[], at: number, offset: number) {
  const mentions: UnitMention[] = [];
  let end = at;
  for (let next = at; next < words.length;) {
    const found = longestName(index, words, next);
    if (found === null) break;
    end = placeEnd(index, text, words, next + found.length);
    if (found.unit.open === true) end = endOfOpenName(words, end);
    mentions.push(mention(text, words, next, end, offset, found.unit));
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

function readCooperating(
  index: NameIndex,
  text: string,
  words: readonly Word[],
  from: number,
  offset: number,
): UnitMention[] {
  for (let at = from; at < words.length; at += 1) {
    if (!phrase(words, at, 'phối', 'hợp')) continue;
    const start = phrase(words, at + 2, 'với') ? at + 3 : at + 2;
    const { mentions } = readList(index, text, words, start, offset);
    if (mentions.length > 0) return mentions;
  }
  return [];
}

/** One clause: units at its start, then perhaps what they do. */
function readClause(index: NameIndex, text: string, offset: number, how: CellKind): Clause {
  const words = spelledWords(text);
  const start = words[0]?.text === '-' || words[0]?.text === '+' ? 1 : 0;
  const { mentions, end } = readList(index, text, words, start, offset);
  if (mentions.length === 0) return unknownClause(index, text, words, start, offset, how);
  const rest = words.slice(end).some(({ text: word }) => /[\p{L}\p{N}]/u.test(word));
  if (!rest) return { mentions, cooperating: [], prose: false };
  const joined = joiners.has(words[end]?.text ?? '');
  if (joined && isCapital(text, words[end + 1])) {
    const from = words[end + 1]?.start ?? text.length;
    const further = readClause(index, text.slice(from), offset + from, how);
    return { ...further, mentions: [...mentions, ...further.mentions] };
  }
  return { mentions, cooperating: readCooperating(index, text, words, end, offset), prose: true };
}

const longestUnknownName = 14;

/** Words of a unit column that name nobody: that the survey scores, that it is as above, that there is none. */
const nobody = /^\W*(?:như|không|chưa|nt)(?![\p{L}\p{M}])|đtxhh|điều tra (?:xhh|xã hội)/iu;

/** In a column of units what is written like a name is one, whatever it opens with: "Hội Nông dân". */
const isName = (text: string): boolean =>
  /^[-+\s]*\p{Lu}/u.test(text) && [...text.matchAll(/\p{L}/gu)].length >= 3 && !nobody.test(text);

/** A clause that no known unit opens: a unit we do not know when it is short, else prose without a unit. */
function unknownClause(
  index: NameIndex,
  text: string,
  words: readonly Word[],
  start: number,
  offset: number,
  how: CellKind,
): Clause {
  const nothing: Clause = { mentions: [], cooperating: [], prose: words.length > 0 };
  if (!startsUnit(index, words, start) && !(how === 'list' && isName(text))) return nothing;
  const comma = words.findIndex(
    ({ text: word }, at) => at > start && word === ',' && isCapital(text, words[at + 1]),
  );
  const end = comma === -1 ? words.length : comma;
  if (end - start > longestUnknownName) return nothing;
  const unknown = mention(text, words, start, end, offset);
  const next = words[end + 1]?.start;
  if (next === undefined) return { mentions: [unknown], cooperating: [], prose: false };
  const further = readClause(index, text.slice(next), offset + next, how);
  return { ...further, mentions: [unknown, ...further.mentions] };
}

/** Clauses end at ";", at a line, and at a sentence's end before a bullet or a capital. */
function clausesOf(text: string): { text: string; offset: number }[] {
  const clauses: { text: string; offset: number }[] = [];
  let from = 0;
  for (const gap of text.matchAll(/[;\n]\s*|\.\s+(?=[-+\p{Lu}])/gu)) {
    clauses.push({ text: text.slice(from, gap.index), offset: from });
    from = gap.index + gap[0].length;
  }
  clauses.push({ text: text.slice(from), offset: from });
  return clauses.filter((clause) => clause.text.trim() !== '');
}

const distinct = (mentions: readonly UnitMention[]): UnitMention[] =>
  mentions.filter(
    (one, at) =>
      mentions.findIndex((other) => (other.canonical ?? other.name) === (one.canonical ?? one.name)) === at,
  );

function read(cell: string, registry: UnitRegistry, how: CellKind): UnitsReading {
  const written = cell.split(/\r?\n/).map(cleanText).join('\n');
  const slips = findSlips(written, registry);
  const index = nameIndex(registry);
  const clauses = clausesOf(slips.text).map(({ text, offset }) => readClause(index, text, offset, how));
  const asWritten = (found: UnitMention): UnitMention => ({
    ...found,
    name: written.slice(found.start, found.end),
    confidence: slips.proposals.some(({ start, end }) => start < found.end && end > found.start)
      ? Math.min(found.confidence, 0.8)
      : found.confidence,
  });
  const units = distinct(clauses.flatMap(({ mentions }) => mentions)).map(asWritten);
  const cooperating = distinct(clauses.flatMap(({ cooperating: helpers }) => helpers))
    .map(asWritten)
    .filter((helper) => !units.some((one) => one.canonical === helper.canonical));
  return {
    units,
    groups: units.filter(({ unit }) => unit?.kind === 'group'),
    lead: units[0] ?? null,
    cooperating,
    slips: slips.proposals,
    prose: clauses.some(({ prose }) => prose),
  };
}

/** A column repeats a few units over and over: each distinct cell is read once per registry. */
const readings = new WeakMap<UnitRegistry, Map<string, UnitsReading>>();
const mostRemembered = 5000;

/** Reads the units that a cell names. A cell without any gives an empty reading; nothing throws. */
export function readUnits(cell: string, registry: UnitRegistry, how: CellKind = 'prose'): UnitsReading {
  const known = readings.get(registry) ?? new Map<string, UnitsReading>();
  readings.set(registry, known);
  const key = `${how}: ${cell}`;
  const found = known.get(key) ?? read(cell, registry, how);
  if (known.size < mostRemembered) known.set(key, found);
  return found;
}

/** The names in a cell of a column of units, canonical where the registry knows them, as written where it does not. */
export const unitNames = (cell: string, registry: UnitRegistry): string[] =>
  readUnits(cell, registry, 'list').units.map(({ canonical, name }) => canonical ?? name);
