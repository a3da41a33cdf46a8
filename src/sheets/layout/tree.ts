/** Parents and children: by code, and for rows without one by what they stand under. */
import { codeLevel, parentCode, startsAgain } from '../../domain/code';
import { isMaximum } from '../../domain/roles';
import type { Exact } from '../../domain/score';
import { readKey } from '../headers/column-key';
import type { CodedRow } from './coded';
import { withLevels } from './levels';
import { topRows, totalOf } from './total';

export interface TreePlace {
  readonly parent: number | null;
  /** The heading without points that a row without a parent stands below. */
  readonly section?: number;
  readonly children: readonly number[];
  readonly level: number;
}

export interface Tree {
  readonly places: readonly TreePlace[];
  /** Index of the total row, or null. */
  readonly total: number | null;
}

/** The row of a code: the nearest above `at`, else the first below (a sorted table). */
function rowOf(rows: readonly number[] | undefined, at: number): number | null {
  if (!rows) return null;
  const above = rows.filter((row) => row < at).at(-1);
  return above ?? rows.find((row) => row > at) ?? null;
}

type CodeIndex = ReadonlyMap<string, readonly number[]>;

const opensPart = ({ kind, code }: CodedRow): boolean => kind === 'criterion' && code.bend === 'roman';

/** The rows of a table, cut before each marked row ("II.", "Phần A") and each heading. */
function partsOf(rows: readonly CodedRow[]): number[][] {
  const parts: number[][] = [[]];
  for (const [at, row] of rows.entries()) {
    if (row.code.bend === 'roman' || row.kind === 'section') parts.push([]);
    parts.at(-1)?.push(at);
  }
  return parts;
}

/** For each row the codes among which its kin are: the table's, or those of its part where each part counts anew. */
function indexCodes(rows: readonly CodedRow[]): readonly CodeIndex[] {
  let index = new Map<string, number[]>();
  return partsOf(rows).flatMap((part) => {
    const coded = part.flatMap((at): [string, number][] => {
      const row = rows[at];
      const code = row?.kind === 'criterion' ? row.code.code : null;
      return code === null ? [] : [[code, at]];
    });
    const codes = coded.map(([code]) => code);
    const isMarked = rows[part[0] ?? -1]?.code.bend === 'roman';
    if (startsAgain(codes, index, isMarked)) index = new Map();
    for (const [code, at] of coded) index.set(code, [...(index.get(code) ?? []), at]);
    const own = index;
    return part.map(() => own);
  });
}

/** The nearest ancestor of a code that has a row; a missing level is bridged. */
function ancestorOf(code: string, at: number, index: CodeIndex): number | null {
  for (let up = parentCode(code); up !== null; up = parentCode(up)) {
    const row = rowOf(index.get(up), at);
    if (row !== null) return row;
  }
  return null;
}

/** The largest possible points of a row, as far as it states them, by column. */
const maximaOf = (row: CodedRow): ReadonlyMap<string, Exact> =>
  new Map(
    [...row.piece.points].flatMap(([key, { reading }]) =>
      isMaximum(readKey(key).role) && reading.kind === 'score'
        ? [[key, reading.score.high.value] as const]
        : [],
    ),
  );

/** A part is not worth more than the whole. */
function fitsUnder(child: CodedRow, parent: CodedRow): boolean {
  const whole = maximaOf(parent);
  return [...maximaOf(child)].every(([key, value]) => whole.get(key)?.gte(value) ?? true);
}

/** The last coded row, or the nearest of its ancestors, that a row without a code can be a part of. */
function fittingParent(
  rows: readonly CodedRow[],
  at: number,
  from: number | null,
  index: CodeIndex,
): number | null {
  const child = rows[at];
  for (let up = from; up !== null;) {
    const parent = rows[up];
    if (!parent || !child || fitsUnder(child, parent)) return up;
    up = parent.code.code === null ? null : ancestorOf(parent.code.code, up, index);
  }
  return null;
}

interface Standing {
  /** The section or lettered group a row stands in. */
  section: number | null;
  /** The last row with a code of its own. */
  coded: number | null;
}

function parentFor(
  rows: readonly CodedRow[],
  at: number,
  index: CodeIndex,
  standing: Standing,
  flat: boolean,
): number | null {
  const row = rows[at];
  if (!row || row.kind !== 'criterion') return null;
  const code = row.code.code ?? row.place;
  if (row.code.bend === 'roman') return null;
  if (flat) return standing.section;
  const found = code === null ? fittingParent(rows, at, standing.coded, index) : ancestorOf(code, at, index);
  if (found !== null) return found;
  const section = standing.section === null ? undefined : rows[standing.section];
  return section?.kind === 'criterion' ? standing.section : null;
}

/**
 * Builds the tree. `flat` is for tables whose rows are leaves picked from a tree (below maximum): they are grouped by their
 * section only. A Roman-numbered row that has points of its own is a criterion and the parent of the fields below it.
 */
export function buildTree(rows: readonly CodedRow[], flat: boolean): Tree {
  const indices = indexCodes(rows);
  const standing: Standing = { section: null, coded: null };
  const sections: (number | null)[] = [];
  const byCode = rows.map((row, at) => {
    const parent = parentFor(rows, at, indices[at] ?? new Map(), standing, flat);
    if (row.kind === 'section' || opensPart(row)) {
      standing.section = at;
      standing.coded = null;
    } else if (row.kind === 'criterion' && row.code.code !== null && row.code.bend !== 'item')
      standing.coded = at;
    const { section } = standing;
    sections.push(
      row.kind === 'criterion' && section !== null && rows[section]?.kind === 'section' ? section : null,
    );
    return parent;
  });
  const total = totalOf(rows, byCode);
  const parents = flat ? byCode : withLevels(rows, byCode, total);
  const children = rows.map((): number[] => []);
  for (const [at, parent] of parents.entries()) if (parent !== null) children[parent]?.push(at);
  if (total !== null) children[total]?.push(...topRows(rows, parents));
  const levels: number[] = [];
  const places = rows.map((row, at) => ({
    parent: parents[at] ?? null,
    ...sectionOf(parents[at] ?? null, sections[at] ?? null),
    children: children[at] ?? [],
    level: (levels[at] = levelOf(row, parents[at] ?? null, rows, levels)),
  }));
  return { places, total };
}

const sectionOf = (parent: number | null, section: number | null): Pick<TreePlace, 'section'> =>
  parent === null && section !== null ? { section } : {};

function levelOf(
  row: CodedRow,
  parent: number | null,
  rows: readonly CodedRow[],
  levels: readonly number[],
): number {
  if (row.kind !== 'criterion') return 0;
  if (row.code.code !== null && row.code.bend !== 'item') return codeLevel(row.code.code);
  if (parent === null || rows[parent]?.kind === 'section') return 1;
  return (levels[parent] ?? 0) + 1;
}
