/** A row whose code is out of order: the fewest rows that would have to move. */
import type { Appendix, Row } from '../appendix';
import { codeParts } from '../code';
import { defineCheck } from './check';
import { doubtedCodes } from './structure-uncertain';
import { romanPart } from './roman-part';
import { fromSameRow } from './causes';
import { codeDiffers } from './code-differs';
import { codeDuplicate } from './code-duplicate';
import { codeMalformed } from './code-malformed';

interface Coded {
  readonly row: Row;
  readonly code: string;
  /** The Roman-numbered part it stands in, then the code's own numbers. */
  readonly parts: readonly number[];
}

const codedRows = ({ rows }: Appendix): Coded[] =>
  rows.flatMap((row) => {
    const { code } = row.code;
    return row.kind === 'criterion' && code !== null
      ? [{ row, code, parts: [romanPart(rows, row), ...codeParts(code)] }]
      : [];
  });

/** Part by part, a parent before its children; the parts are read once, not at every comparison. */
function isAfter(a: readonly number[], b: readonly number[]): boolean {
  for (const [at, part] of a.entries()) {
    const other = b[at];
    if (other === undefined || part !== other) return other === undefined || part > other;
  }
  return false;
}

/** Positions of a longest run of rows that are in order (equal codes count as in order: they are duplicates). */
function inOrder(items: readonly Coded[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, { parts }] of items.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = items[tails[middle] ?? -1];
      if (tail !== undefined && !isAfter(tail.parts, parts)) low = middle + 1;
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
  label: { vi: 'Mã sai thứ tự', en: 'Code out of order' },
  finds: 'the fewest rows whose codes stand out of order',
  example: '1.5 between 1 and 1.2',
  speaksOfCodes: true,
  appliesTo: ({ coded }) => coded,
  sentence: {
    vi: (w) =>
      `${w.cell}: mã ${w.stated} đứng sai thứ tự${w.has('before') ? `, ngay sau ${w.value('before')}` : ''}; hãy chuyển dòng về đúng chỗ hoặc sửa mã.`,
    en: (w) =>
      `${w.cell}: ${w.stated} is out of order${w.has('before') ? `, right after ${w.value('before')}` : ''}; move the row or correct its code.`,
  },
  followsFrom: [doubtedCodes, fromSameRow(codeDuplicate, codeDiffers, codeMalformed)],
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
