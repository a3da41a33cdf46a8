import { cellAddress } from '../../a1/address';
import type { RowIndex } from '../../a1/place';
/** A sum whose formula leaves out a child, counts one twice, or takes in a cell that is none of its own. */
import type { Appendix, Column, Row } from '../appendix';
import { equals, scoreToJson } from '../score';
import { partsOf } from '../tree';
import { defineCheck } from './check';
import type { Observation } from './check';
import type { Facts } from './facts';
import { readSum } from './formula';
import type { Reference } from './formula';
import { judgedSums } from './sums';
import { point } from './sentence';
import type { FindingSentence } from './sentence';

interface Coverage {
  readonly omitted: string[];
  readonly twice: string[];
  readonly strangers: string[];
}

/** The leaves below a row (itself when it is one), by index. */
function leavesOf(appendix: Appendix, index: number): number[] {
  const found: number[] = [];
  const visit = (at: number): void => {
    const parts = partsOf(appendix, at);
    if (parts.length === 0) found.push(at);
    else parts.forEach(visit);
  };
  visit(index);
  return found;
}

const isSubtotal = (row: Row, column: Column): boolean =>
  /^=\s*SUBTOTAL\(/i.test(row.points.get(column.key)?.formula ?? '');

/** Rows of the table that a reference takes in, by index; strangers are cells of other columns. */
function taken(
  appendix: Appendix,
  column: Column,
  reference: Reference,
): { rows: number[]; strangers: string[] } {
  const strangers: string[] = [];
  if (reference.left !== column.column || reference.right !== column.column)
    strangers.push(cellAddress({ row: reference.top, column: reference.left }));
  const rows = appendix.rows.flatMap((row, index) =>
    row.row >= reference.top &&
    row.row <= reference.bottom &&
    row.kind !== 'section' &&
    row.kind !== 'unnamed' &&
    !(reference.skipsSubtotals && isSubtotal(row, column))
      ? [index]
      : [],
  );
  return { rows, strangers };
}

/** How often each leaf is counted, against once for the row's own and never for others. */
function cover(
  appendix: Appendix,
  index: number,
  column: Column,
  references: readonly Reference[],
): Coverage {
  const counted = new Map<number, number>();
  const strangers: string[] = [];
  for (const reference of references) {
    const found = taken(appendix, column, reference);
    strangers.push(...found.strangers);
    if (found.strangers.length > 0) continue;
    for (const row of found.rows)
      for (const leaf of leavesOf(appendix, row)) counted.set(leaf, (counted.get(leaf) ?? 0) + 1);
  }
  const own = new Set(leavesOf(appendix, index));
  const names = (leaves: Iterable<number>): string[] => [
    ...new Set([...leaves].map((leaf) => childOf(appendix, index, leaf))),
  ];
  return {
    omitted: names([...own].filter((leaf) => !counted.has(leaf))),
    twice: names([...own].filter((leaf) => (counted.get(leaf) ?? 0) > 1)),
    strangers: [
      ...strangers,
      ...[...counted.keys()].filter((leaf) => !own.has(leaf)).map((leaf) => nameOf(appendix.rows[leaf])),
    ],
  };
}

/** The cells the sum should take in, neighbours joined: "C3:C5,C9". */
function wanted(appendix: Appendix, index: number, column: Column): string {
  const rows = partsOf(appendix, index).flatMap(
    (part) => appendix.rows[part]?.points.get(column.key)?.row ?? [],
  );
  const runs: { top: RowIndex; bottom: RowIndex }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.bottom + 1 === row) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  const name = (row: RowIndex): string => cellAddress({ row, column: column.column });
  return runs
    .map(({ top, bottom }) => (top === bottom ? name(top) : `${name(top)}:${name(bottom)}`))
    .join(', ');
}

const nameOf = (row: Row | undefined): string => row?.code.code ?? row?.name ?? '';

/** The child of `index` that a leaf lies under: people look for children, not for leaves. */
function childOf(appendix: Appendix, index: number, leaf: number): string {
  const { rows } = appendix;
  const parts = partsOf(appendix, index);
  let at: number | null = leaf;
  while (at !== null && !parts.includes(at)) at = rows[at]?.parent ?? null;
  return nameOf(rows[at ?? leaf]);
}

function observe(appendix: Appendix, facts: Facts, index: number, column: Column): Observation[] {
  const row = appendix.rows[index];
  const cell = row?.points.get(column.key);
  const references = cell?.formula == null ? null : readSum(cell.formula, appendix.sheet);
  if (row === undefined || cell === undefined || references === null) return [];
  const { omitted, twice, strangers } = cover(appendix, index, column, references);
  if (omitted.length + twice.length + strangers.length === 0) return [];
  const judged = judgedSums(appendix, facts).find((sum) => sum.index === index && sum.column === column);
  const harmless = judged !== undefined && equals(judged.stated, judged.sum);
  return [
    {
      place: cell,
      row,
      column,
      severity: harmless ? 'warning' : 'error',
      stated: cell.formula ?? '',
      ...(judged === undefined ? {} : { expected: scoreToJson(judged.sum) }),
      repair: { kind: 'sum-children' },
      params: {
        formula: cell.formula ?? '',
        omitted,
        twice,
        strangers,
        range: wanted(appendix, index, column),
      },
    },
  ];
}

const listed = (...faults: readonly string[]): string => faults.filter((fault) => fault !== '').join('; ');

/** What is wrong with the range, in words. */
const faults: FindingSentence = {
  vi: (w) =>
    listed(
      w.has('omitted') ? `bỏ sót ${w.value('omitted')}` : '',
      w.has('twice') ? `tính hai lần ${w.value('twice')}` : '',
      w.has('strangers') ? `lấy cả ${w.value('strangers')} không thuộc mục này` : '',
    ),
  en: (w) =>
    listed(
      w.has('omitted') ? `leaves out ${w.value('omitted')}` : '',
      w.has('twice') ? `counts ${w.value('twice')} twice` : '',
      w.has('strangers') ? `takes in ${w.value('strangers')}, which is not its own` : '',
    ),
};

export const formulaRange = defineCheck({
  id: 'formula-range',
  severity: 'error',
  label: { vi: 'Công thức cộng sai dòng', en: 'Formula sums wrong rows' },
  finds:
    'a sum formula that leaves out a child, counts one twice, or takes in a stranger; a warning where the result is right all the same; says the range it should have',
  example: '=SUM(D3:D3) over D3:D4',
  appliesTo: ({ addsUp }) => addsUp,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: công thức ${w.value('formula')} ${faults.vi(w)}; hãy cộng đúng các dòng con: ${w.value('range')}.`,
    en: (w) =>
      `${point.en(w)}: the formula ${w.value('formula')} ${faults.en(w)}; let it add exactly its own rows: ${w.value('range')}.`,
  },
  run: (appendix, facts) =>
    facts.pointColumns.flatMap((column) =>
      appendix.rows.flatMap((_, index) =>
        partsOf(appendix, index).length > 0 ? observe(appendix, facts, index, column) : [],
      ),
    ),
});
