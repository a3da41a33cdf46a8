/** A sheet's cells in the file against those in the book: what they say, and how they look. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';

import { sameFormula } from '../../../a1/same-formula';
import { notesOf, type CellLooks } from '../../cell-notes';
import type { Cell } from '../sqref';
import type { SheetReading } from '../read/sheet';
import { contentOf, type Content } from './content';
import { cellsOf, formulaResolver } from './formula-groups';
import { sameMore } from './style-book';
import { facetsOf, same } from './style-facets';

export interface Compared {
  readonly reading: SheetReading;
  readonly next: Partial<IWorksheetData>;
  readonly styles: { readonly before: IWorkbookData['styles']; readonly after: IWorkbookData['styles'] };
}

type StyleReference = Nullable<IStyleData | string>;

const resolve = (reference: StyleReference, styles: IWorkbookData['styles']): IStyleData | null =>
  typeof reference === 'string' ? (styles[reference] ?? null) : (reference ?? null);

const plain: CellLooks = {};

/** What the file says of a cell against what the book says of it. */
export interface Comparison {
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
  /** The style to change to; undefined when the looks stay. */
  readonly style: IStyleData | undefined;
  /** Looks that Univer has no word for, with the style. */
  readonly more: CellLooks;
}

/** Compares two cells' looks; the answer for two style ids is worked out once. */
function looksComparer(styles: Compared['styles']): (was: StyleReference, is: StyleReference) => boolean {
  const known = new Map<string, boolean>();
  const compareLooks = (was: StyleReference, is: StyleReference): boolean => {
    const [before, after] = [resolve(was, styles.before), resolve(is, styles.after)];
    return same(before, after) || same(facetsOf({ ...before }), facetsOf({ ...after }));
  };
  return (was, is) => {
    if (typeof is === 'object' && is !== null) return compareLooks(was, is);
    const key = `${typeof was === 'string' ? was : ''}|${is || ''}`;
    const answer = known.get(key) ?? compareLooks(was, is);
    known.set(key, answer);
    return answer;
  };
}

/** A formula that is only spelled otherwise than in the file stays as the file has it. */
const saysTheSame = (before: string | null, after: string | null, sheet: string | undefined): boolean =>
  before !== null && after !== null && sameFormula(before, after, sheet);

/** Every cell that stands in the book or in the file, and empty ones at further `places`. */
export function* compareCells(patch: Compared, places: Iterable<Cell> = []): Generator<Comparison> {
  const { reading, next, styles } = patch;
  const formula = formulaResolver(next.cellData);
  const sameLooks = looksComparer(styles);
  const seen = new Set<string>();
  const at = (
    row: number,
    column: number,
    was: ICellData | undefined,
    is: ICellData | undefined,
  ): Comparison => {
    const look = resolve(is?.s, styles.after);
    const more = notesOf(is).looks ?? plain;
    const stays = sameLooks(was?.s, is?.s) && sameMore(notesOf(was).looks ?? plain, more);
    const before = contentOf(was);
    const after = contentOf(is, is && formula(is, row, column));
    return {
      row,
      column,
      before,
      after: saysTheSame(before.formula, after.formula, next.name)
        ? { ...after, formula: before.formula }
        : after,
      style: stays ? undefined : (look ?? {}),
      more,
    };
  };
  for (const { row, column, cell } of cellsOf(next.cellData)) {
    seen.add(`${row},${column}`);
    yield at(row, column, reading.data.cellData?.[row]?.[column], cell);
  }
  for (const { row, column, cell } of cellsOf(reading.data.cellData)) {
    if (seen.has(`${row},${column}`)) continue;
    seen.add(`${row},${column}`);
    yield at(row, column, cell, undefined);
  }
  for (const { row, column } of places) {
    if (!seen.has(`${row},${column}`)) yield at(row, column, undefined, undefined);
  }
}
