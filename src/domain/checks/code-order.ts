/** A row whose code is out of order: the fewest rows that would have to move. */
import type { Appendix, Row } from '../appendix';
import { compareCodes } from '../code';
import { coded, defineCheck } from './check';

interface Coded {
  readonly row: Row;
  readonly code: string;
}

const codedRows = ({ rows }: Appendix): Coded[] =>
  rows.flatMap((row) =>
    row.kind === 'criterion' && row.code.code !== null ? [{ row, code: row.code.code }] : [],
  );

/** Positions of a longest run of rows that are in order (equal codes count as in order: they are duplicates). */
function inOrder(items: readonly Coded[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, { code }] of items.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = items[tails[middle] ?? -1];
      if (tail !== undefined && compareCodes(tail.code, code) <= 0) low = middle + 1;
      else high = middle;
    }
    before[at] = tails[low - 1] ?? -1;
    tails[low] = at;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

export const codeOrder = defineCheck({
  id: 'code-order',
  severity: 'warning',
  appliesTo: coded,
  run: (appendix) => {
    const items = codedRows(appendix);
    const kept = inOrder(items);
    return items.flatMap(({ row, code }, at) =>
      kept.has(at)
        ? []
        : [{ place: row.code.place, row, stated: code, params: { before: items[at - 1]?.code ?? '' } }],
    );
  },
});
