/**
 * What a cell says of units: "Sở Tài chính; các sở, ngành, UBND cấp huyện", a sentence "Sở Nội vụ tiếp tục tham mưu …",
 * or bullets of such sentences. Names are read longest first, because they contain "và" and ",".
 */
import { cleanText } from '../text';
import { readClause } from './clause';
import type { CellKind, UnitMention } from './clause';
import { nameIndex } from './names';
import type { UnitRegistry } from './registry';
import { findSlips } from './slips';
import type { SlipProposal } from './slips';

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

/** Each unit once, where it is named first. */
const distinct = (mentions: readonly UnitMention[]): UnitMention[] => {
  const first = new Map<string, UnitMention>();
  for (const found of mentions) {
    const name = found.canonical ?? found.name;
    if (!first.has(name)) first.set(name, found);
  }
  return [...first.values()];
};

/** So sure at most, of 1, of a name with a slip in it. */
const slipConfidence = 0.8;

function read(cell: string, registry: UnitRegistry, how: CellKind): UnitsReading {
  const written = cell.split(/\r?\n/).map(cleanText).join('\n');
  const slips = findSlips(written, registry);
  const index = nameIndex(registry);
  const clauses = clausesOf(slips.text).map(({ text, offset }) => readClause(index, text, offset, how));
  const asWritten = (found: UnitMention): UnitMention => ({
    ...found,
    name: written.slice(found.start, found.end),
    confidence: slips.proposals.some(({ start, end }) => start < found.end && end > found.start)
      ? Math.min(found.confidence, slipConfidence)
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
/** Cells whose readings are kept per registry. */
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
