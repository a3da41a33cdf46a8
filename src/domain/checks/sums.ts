/** Stated sums judged against the stated values of their direct children: what the three subtotal checks look at. */
import type { Appendix, Column, Row } from '../appendix';
import { awaitedBelow } from '../awaited';
import { kindOf } from '../kinds';
import { gapOf, isGap, isMaximum, isScored, isTarget } from '../roles';
import { judge, sumScores } from '../score';
import type { Score, Verdict } from '../score';
import { partsOf } from '../tree';
import { defineCheck, scoreSeenIn } from './check';
import type { Check, Observation } from './check';
import { believed, isBlank, maximumColumn } from './facts';
import type { Facts } from './facts';
import { isWithout } from './scored-by';

export interface JudgedSum {
  readonly index: number;
  readonly column: Column;
  readonly stated: Score;
  readonly parts: readonly Score[];
  readonly sum: Score;
  readonly verdict: Verdict;
}

/**
 * What the parts of a row state; a subtotal that is empty is replaced by its own parts. Null when a leaf's points are
 * not known, so that a missing number is not also a wrong sum.
 */
function knownParts(appendix: Appendix, facts: Facts, index: number, column: Column): Score[] | null {
  const maximum = maximumColumn(appendix, column);
  const parts: Score[] = [];
  for (const part of partsOf(appendix, index)) {
    const row = appendix.rows[part];
    const score = believed(appendix, facts, part, column);
    if (score !== null) parts.push(score);
    else if (row?.extra !== undefined && isBlank(row, column)) continue;
    else if (row === undefined || !isBlank(row, column)) return null;
    else if (partsOf(appendix, part).length > 0) {
      const own = knownParts(appendix, facts, part, column);
      if (own === null) return null;
      parts.push(...own);
    } else if (isWithout(appendix, facts, part, column)) continue;
    else if (!kindOf(appendix.kind).mayLackPoints || (maximum !== undefined && !isBlank(row, maximum)))
      return null;
  }
  return parts;
}

/** Columns of what was lost or is to be won in a table without one of the two that they are taken from: there only their sums tell. */
const loneGaps = ({ columns }: Appendix): readonly Column[] => {
  const holds = { maximum: isMaximum, scored: isScored, target: isTarget };
  const has = (kind: keyof typeof holds): boolean => columns.some(({ role }) => holds[kind](role));
  return columns.filter(({ role }) => {
    if (!isGap(role)) return false;
    const { from, less } = gapOf(role);
    return !has(from) || !has(less);
  });
};

const judgedByFacts = new WeakMap<Facts, JudgedSum[]>();

/** Every stated sum of the table that can be judged: not those that criteria without points may make up for. */
export function judgedSums(appendix: Appendix, facts: Facts): readonly JudgedSum[] {
  const known = judgedByFacts.get(facts);
  if (known !== undefined) return known;
  const judged = [...facts.pointColumns, ...loneGaps(appendix)].flatMap((column) =>
    appendix.rows.flatMap((row, index) => {
      const stated = believed(appendix, facts, index, column);
      const parts =
        row.kind === 'section' || stated === null ? null : knownParts(appendix, facts, index, column);
      if (stated === null || parts === null || parts.length === 0) return [];
      const verdict = judge(stated, parts);
      if (verdict === 'mismatch' && awaitedBelow(appendix, column, index, sumScores(parts)).length > 0)
        return [];
      return [
        { index, column, stated, parts, verdict, sum: verdict === 'equal' ? stated : sumScores(parts) },
      ];
    }),
  );
  judgedByFacts.set(facts, judged);
  return judged;
}

const nameOf = (row: Row | undefined): string => row?.code.code ?? row?.name ?? '';

function observe(appendix: Appendix, { index, column, stated, sum }: JudgedSum): Observation[] {
  const row = appendix.rows[index];
  if (row === undefined) return [];
  return [
    {
      ...scoreSeenIn(row, column, stated, sum),
      params: { children: partsOf(appendix, index).map((part) => nameOf(appendix.rows[part])) },
    },
  ];
}

/** A check for the sums of one verdict. */
export const subtotalCheck = <const Id extends string>(
  check: Omit<Check<Id>, 'appliesTo' | 'run'> & { readonly sums: Verdict },
): Check<Id> =>
  defineCheck({
    ...check,
    appliesTo: ({ addsUp }) => addsUp,
    run: (appendix, facts) =>
      judgedSums(appendix, facts)
        .filter(({ verdict }) => verdict === check.sums)
        .flatMap((judged) => observe(appendix, judged)),
  });
