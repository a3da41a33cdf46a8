/** Which row of a table is which criterion of a scheme, by code and by name together; and which scheme fits a table. */
import type { Appendix, Row } from '../appendix';
import { kindOf } from '../kinds';
import { isMaximum, laidDownBy } from '../roles';
import { ownerLevel } from './levels';
import type { Scheme, SchemeNode } from './schema';
import { partsCountAnew, schemeCodes } from './scheme-codes';
import { Exact } from '../score';
import { foldName, likeness } from '../vietnamese';

/** How a row was found: by code and name, by name although the code differs, by code although the name differs. */
export interface RowMatch {
  readonly node: SchemeNode;
  readonly by: 'both' | 'name' | 'code';
  /** 0 … 1: how alike the names are. */
  readonly likeness: number;
  /** The scheme's code as the table writes it. */
  readonly written: string;
}

export interface SchemeMatch {
  /** Same indices as `Appendix.rows`; null for rows that are no criterion or that the scheme does not know. */
  readonly rows: readonly (RowMatch | null)[];
  /** Criteria of the scheme that no row is, in the scheme's order. */
  readonly missing: readonly SchemeNode[];
}

export interface SchemeFit {
  readonly scheme: Scheme;
  /** 0 … 1. */
  readonly score: number;
}

/** Likeness of names, 0 … 1, from which on a name under the right code is taken for the same criterion, reworded. */
const reworded = 0.55;
/** Likeness from which on a name is the same criterion even under another code. */
const sameName = 0.8;

interface FoldedNode {
  readonly node: SchemeNode;
  readonly name: string;
}
const folded = new WeakMap<Scheme, readonly FoldedNode[]>();

function foldedNodes(scheme: Scheme): readonly FoldedNode[] {
  const known = folded.get(scheme);
  if (known !== undefined) return known;
  const nodes = scheme.nodes.map((node) => ({ node, name: foldName(node.name) }));
  folded.set(scheme, nodes);
  return nodes;
}

const rowNames = new WeakMap<Appendix, readonly string[]>();

/** The rows' names, folded once per table however many schemes it is held against. */
function foldedRows(appendix: Appendix): readonly string[] {
  const known = rowNames.get(appendix);
  if (known !== undefined) return known;
  const names = appendix.rows.map((row) =>
    row.kind === 'criterion' || row.kind === 'section' ? foldName(row.name) : '',
  );
  rowNames.set(appendix, names);
  return names;
}

/** So many nodes that share a name's rarest words are compared with it; more would cost more than they find. */
const mostCandidates = 40;

/** Finds the nodes that share a rare word with a name: a name four fifths alike shares all but its rarest words. */
function candidatesAmong(nodes: readonly FoldedNode[]): (name: string) => readonly FoldedNode[] {
  const byWord = new Map<string, FoldedNode[]>();
  for (const node of nodes)
    for (const word of new Set(node.name.split(' '))) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [node]);
      else list.push(node);
    }
  return (name) => {
    const lists = [...new Set(name.split(' '))].flatMap((word) => {
      const list = byWord.get(word);
      return list === undefined ? [] : [list];
    });
    const found = new Set<FoldedNode>();
    for (const list of lists.sort((a, b) => a.length - b.length))
      for (const node of list) {
        if (found.size >= mostCandidates) return [...found];
        found.add(node);
      }
    return [...found];
  };
}

/** One side of the matching that is still open, and what has been matched. */
class Matching {
  readonly matches: (RowMatch | null)[];
  readonly codes: readonly (string | null)[];
  private readonly byParts: boolean;
  private readonly rows: readonly Row[];
  private readonly names: readonly string[];
  private readonly open: Map<string, FoldedNode>;

  constructor(appendix: Appendix, scheme: Scheme) {
    this.rows = appendix.rows;
    this.matches = this.rows.map(() => null);
    this.names = foldedRows(appendix);
    this.open = new Map(foldedNodes(scheme).map((node) => [node.node.code, node]));
    this.byParts = partsCountAnew(appendix) && this.knowsParts(schemeCodes(appendix, true));
    this.codes = schemeCodes(appendix, this.byParts);
  }

  /** True for a scheme whose fields are the parts of the table: others know only the rows below its Roman numerals. */
  private knowsParts(codes: readonly (string | null)[]): boolean {
    return this.rows.some((row, index) => {
      const field = row.code.bend === 'roman' ? this.open.get(codes[index] ?? '') : undefined;
      return field !== undefined && likeness(this.names[index] ?? '', field.name) >= reworded;
    });
  }

  /** The code as the table writes it: without the number of a part that counts anew. */
  private writtenCode(index: number, { code }: SchemeNode): string {
    return this.byParts && this.rows[index]?.code.bend !== 'roman' ? code.slice(code.indexOf('.') + 1) : code;
  }

  private openRows(): number[] {
    return this.rows.flatMap((row, index) =>
      row.kind !== 'total' && this.codes[index] !== null && this.matches[index] === null ? [index] : [],
    );
  }

  private take(index: number, found: FoldedNode, by: RowMatch['by']): void {
    this.matches[index] = {
      node: found.node,
      by,
      likeness: likeness(this.names[index] ?? '', found.name),
      written: this.writtenCode(index, found.node),
    };
    this.open.delete(found.node.code);
  }

  byCode(least: number, by: RowMatch['by']): void {
    for (const index of this.openRows()) {
      // A row without a code has no other way to be told than its name.
      if (by === 'code' && this.rows[index]?.code.code === null) continue;
      const found = this.open.get(this.codes[index] ?? '');
      if (found !== undefined && likeness(this.names[index] ?? '', found.name) >= least)
        this.take(index, found, by);
    }
  }

  byExactName(): void {
    const byName = new Map([...this.open.values()].map((node) => [node.name, node]));
    for (const index of this.openRows()) {
      const found = byName.get(this.names[index] ?? '');
      if (found !== undefined && this.open.has(found.node.code)) this.take(index, found, 'name');
    }
  }

  byLikeName(): void {
    const candidates = candidatesAmong([...this.open.values()]);
    const pairs = this.openRows().flatMap((index) => {
      const name = this.names[index] ?? '';
      return candidates(name)
        .map((found) => ({ index, found, alike: likeness(name, found.name) }))
        .filter(({ alike }) => alike >= sameName);
    });
    for (const { index, found } of pairs.sort((a, b) => b.alike - a.alike))
      if (this.matches[index] === null && this.open.has(found.node.code)) this.take(index, found, 'name');
  }

  get missing(): SchemeNode[] {
    return [...this.open.values()].map(({ node }) => node);
  }
}

/** Finds the criterion of every row: code and name first, then names under another code, then codes with another name. */
export function matchRows(appendix: Appendix, scheme: Scheme): SchemeMatch {
  const matching = new Matching(appendix, scheme);
  matching.byCode(reworded, 'both');
  matching.byExactName();
  matching.byLikeName();
  matching.byCode(0, 'code');
  return { rows: matching.matches, missing: matching.missing };
}

/** The agreement of maxima of other years than the scheme's: they say neither yes nor no. */
const otherYears = 0.5;
/** What a scheme known in part counts of a whole one's fit, so that the whole one wins where both fit. */
const partialCounts = 0.9;
/** The half of a fit that maxima decide; the other half stays with codes and names, for maxima are mistyped too. */
const maximaWeigh = 0.5;
/** What is left of the fit of a scheme for other years, or for another level: enough to be used where none fits better. */
const otherYearCounts = 0.95;
const otherLevelCounts = 0.9;

/** The share of stated maxima that are the scheme's; 1 where there is nothing to compare. */
function agreement(appendix: Appendix, scheme: Scheme, matches: readonly (RowMatch | null)[]): number {
  const maxima = appendix.columns.filter(({ role }) => isMaximum(role));
  const columns = maxima.filter(
    ({ year }) => year === undefined || scheme.years.length === 0 || scheme.years.includes(year),
  );
  if (maxima.length > 0 && columns.length === 0) return otherYears;
  let compared = 0;
  let equal = 0;
  for (const [index, match] of matches.entries())
    for (const column of columns) {
      const reading = appendix.rows[index]?.points.get(column.key)?.reading;
      const most = match === null ? undefined : laidDownBy(match.node, column.role);
      if (match === null || reading?.kind !== 'score' || (most === undefined && column.role === 'maximum'))
        continue;
      compared += 1;
      if (most !== undefined && reading.score.low.value.eq(new Exact(most))) equal += 1;
    }
  return compared === 0 ? 1 : equal / compared;
}

/**
 * How much of table and scheme have been found in each other. A scheme known in part cannot know all rows: what counts
 * is how many of its own criteria, down to the table's depth, have one.
 */
function coverageOf(appendix: Appendix, scheme: Scheme, matched: number, rows: number): number {
  const ofRows = matched / rows;
  if (!kindOf(appendix.kind).wholeTree) return (2 * ofRows) / (ofRows + 1);
  if (!scheme.partial) return (2 * matched) / (rows + scheme.nodes.length);
  const depth = Math.max(...appendix.rows.map(({ level }) => level));
  return (
    (partialCounts * matched) / scheme.nodes.filter(({ code }) => code.split('.').length <= depth).length
  );
}

/** How well one scheme fits, 0 … 1. */
export function fitOf(appendix: Appendix, scheme: Scheme): number {
  const matching = new Matching(appendix, scheme);
  matching.byCode(reworded, 'both');
  matching.byExactName();
  const rows = matching.codes.filter((code) => code !== null).length;
  const matched = matching.matches.filter((match) => match !== null).length;
  if (rows === 0 || matched === 0) return 0;
  const coverage = coverageOf(appendix, scheme, matched, rows);
  const agreed = 1 - maximaWeigh + maximaWeigh * agreement(appendix, scheme, matching.matches);
  return coverage * agreed * yearFactor(appendix, scheme) * levelFactor(appendix, scheme);
}

/** A scheme that is known to score another year gives way to one that scores this one. */
function yearFactor(appendix: Appendix, scheme: Scheme): number {
  const years = appendix.columns.flatMap(({ year }) => (year === undefined ? [] : [year]));
  if (scheme.years.length === 0 || years.length === 0) return 1;
  return years.some((year) => scheme.years.includes(year)) ? 1 : otherYearCounts;
}

/** A table about a district is not held against a province's scheme while another fits as well. */
function levelFactor({ owner }: Appendix, { level }: Scheme): number {
  const own = ownerLevel(owner);
  return own === null || own === level ? 1 : otherLevelCounts;
}

/** All schemes with how well they fit, best first. */
export const fitScheme = (appendix: Appendix, schemes: readonly Scheme[]): SchemeFit[] =>
  schemes.map((scheme) => ({ scheme, score: fitOf(appendix, scheme) })).sort((a, b) => b.score - a.score);

/** Below this a table is left without a scheme rather than held against a wrong one. */
const leastFit = 0.75;

/** The scheme that fits well enough to be checked against, or null; and how well the best one fits, 0 … 1. */
export function bestScheme(
  appendix: Appendix,
  schemes: readonly Scheme[],
): { readonly scheme: Scheme | null; readonly fit: number } {
  const [best] = fitScheme(appendix, schemes);
  const fit = best?.score ?? 0;
  return { scheme: best && fit >= leastFit ? best.scheme : null, fit };
}
