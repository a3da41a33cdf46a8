/** Patches a sheet's cells: those whose content or looks differ from the file are rewritten, all others stay as they are. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';

import { cellAddress, parseRects, rectAddress } from '../address';
import { add, attr, ensureKid, kid, kids, numberAttr, setAttr, type Element } from '../parts/xml';
import { placedCells, placedRows } from '../read/cells';
import type { SheetReading } from '../read/sheet';
import { contentOf, sameContent, sameResult, startsLikeFormula, writeContent, type Content } from './content';
import { cellsOf, expandShared, formulaResolver } from './formula-groups';
import { worksheetOrder } from './order';
import type { StyleBook } from './style-book';
import { facetsOf, same } from './style-facets';

export interface CellChanges {
  /** Cells whose content changed, formulas' results included. */
  readonly contents: number;
  /** True when a formula came, went or changed. */
  readonly formulas: boolean;
}

export interface CellPatch {
  readonly reading: SheetReading;
  readonly next: Partial<IWorksheetData>;
  readonly styles: { readonly before: IWorkbookData['styles']; readonly after: IWorkbookData['styles'] };
  readonly book: StyleBook;
  /** Whether a cell is to be locked, where that changes. */
  readonly locked?: (row: number, column: number) => boolean | undefined;
}

type StyleReference = Nullable<IStyleData | string>;

const resolve = (reference: StyleReference, styles: IWorkbookData['styles']): IStyleData | null =>
  typeof reference === 'string' ? (styles[reference] ?? null) : (reference ?? null);

/** The sheet's rows and cells by place, made on demand in the order the format wants. */
class Grid {
  private readonly rows = new Map<number, Element>();
  private readonly cells = new Map<number, Map<number, Element>>();

  constructor(private readonly sheetData: Element) {
    for (const { row, element } of placedRows(sheetData)) {
      this.rows.set(row, element);
      this.cells.set(row, new Map(placedCells(element, row).map((cell) => [cell.column, cell.element])));
    }
  }

  find = (row: number, column: number): Element | undefined => this.cells.get(row)?.get(column);

  row(row: number): Element {
    const present = this.rows.get(row);
    if (present) return present;
    const next = [...this.rows.keys()]
      .filter((other) => other > row)
      .reduce((least, other) => Math.min(least, other), Infinity);
    const element = add(this.sheetData, 'row', { r: row + 1 }, this.rows.get(next) ?? null);
    this.rows.set(row, element);
    this.cells.set(row, new Map());
    return element;
  }

  cell(row: number, column: number): Element {
    const present = this.find(row, column);
    if (present) return present;
    const rowElement = this.row(row);
    const cells = this.cells.get(row)!;
    const next = [...cells.keys()]
      .filter((other) => other > column)
      .reduce((least, other) => Math.min(least, other), Infinity);
    const element = add(rowElement, 'c', { r: cellAddress(row, column) }, cells.get(next) ?? null);
    rowElement.removeAttribute('spans');
    cells.set(column, element);
    return element;
  }
}

/** The format of an empty place: its row's, else its column's, else the default. */
function inheritedFormat(root: Element, rowElement: Element, column: number): number {
  const ofRow = numberAttr(rowElement, 's');
  if (ofRow !== undefined && attr(rowElement, 'customFormat') !== undefined) return ofRow;
  const col = kids(kid(root, 'cols')).find(
    (each) => (numberAttr(each, 'min') ?? 0) <= column + 1 && column + 1 <= (numberAttr(each, 'max') ?? 0),
  );
  return numberAttr(col, 'style') ?? 0;
}

/** What the file says of a cell against what the book says of it. */
interface Comparison {
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
  /** The style to change to; undefined when the looks stay. */
  readonly style: IStyleData | undefined;
}

function* compare(patch: CellPatch): Generator<Comparison> {
  const { reading, next, styles } = patch;
  const formula = formulaResolver(next.cellData);
  const seen = new Set<string>();
  const at = (
    row: number,
    column: number,
    was: ICellData | undefined,
    is: ICellData | undefined,
  ): Comparison => {
    const [before, after] = [resolve(was?.s, styles.before), resolve(is?.s, styles.after)];
    const stays = same(before, after) || same(facetsOf({ ...before }), facetsOf({ ...after }));
    return {
      row,
      column,
      before: contentOf(was),
      after: contentOf(is, is && formula(is, row, column)),
      style: stays ? undefined : (after ?? {}),
    };
  };
  for (const { row, column, cell } of cellsOf(next.cellData)) {
    seen.add(`${row},${column}`);
    yield at(row, column, reading.data.cellData?.[row]?.[column], cell);
  }
  for (const { row, column, cell } of cellsOf(reading.data.cellData)) {
    if (!seen.has(`${row},${column}`)) yield at(row, column, cell, undefined);
  }
}

/** Excel's apostrophe goes with forced text and with text that looks like a formula, and leaves with them. */
function wantsPrefix({ before, after }: Comparison): boolean | undefined {
  if (sameContent(before, after)) return undefined;
  return (
    after.formula === null &&
    after.value.kind === 'text' &&
    (after.forced || startsLikeFormula(after.value.value))
  );
}

function changeFormat(patch: CellPatch, cell: Element, comparison: Comparison): void {
  const { row, column, style } = comparison;
  const inherited = inheritedFormat(patch.reading.root, cell.parentNode as Element, column);
  const base = numberAttr(cell, 's') ?? (kids(cell).length === 0 && !cell.hasAttribute('t') ? inherited : 0);
  const quotePrefix = wantsPrefix(comparison);
  const locked = patch.locked?.(row, column);
  const format = patch.book.format(base, {
    ...(style ? { style } : {}),
    ...(quotePrefix === undefined ? {} : { quotePrefix }),
    ...(locked === undefined ? {} : { locked }),
  });
  setAttr(cell, 's', format === 0 ? undefined : format);
}

/** A new result that is an error where the file had none comes from a function the engine lacks: better no result. */
const keepsResult = (before: Content, after: Content): boolean =>
  after.value.kind !== 'error' || before.value.kind === 'error' || before.formula !== after.formula;

/** Changes the sheet's elements; the caller marks the part as changed when `contents` is not 0 or `touched` is true. */
export function patchCells(patch: CellPatch): CellChanges & { readonly touched: boolean } {
  const sheetData = ensureKid(patch.reading.root, 'sheetData', worksheetOrder);
  const changed = [...compare(patch)].filter(({ row, column, before, after, style }) => {
    const relock = patch.locked?.(row, column) !== undefined;
    return relock || style !== undefined || !sameContent(before, after);
  });
  const formulas = changed.some(({ before, after }) => before.formula !== after.formula);
  if (formulas) expandShared(sheetData);
  const grid = new Grid(sheetData);
  let contents = 0;
  for (const comparison of changed) {
    const { row, column, before, after } = comparison;
    if (
      after.value.kind === 'blank' &&
      after.formula === null &&
      before.value.kind === 'blank' &&
      before.formula === null &&
      comparison.style === undefined &&
      !grid.find(row, column)
    )
      continue;
    const cell = grid.cell(row, column);
    changeFormat(patch, cell, comparison);
    if (sameContent(before, after)) continue;
    contents += 1;
    if (before.formula !== null && before.formula === after.formula && !sameResult(before.value, after.value))
      writeResult(cell, before, after);
    else writeContent(cell, after);
  }
  if (changed.length > 0) updateDimension(patch.reading.root, changed);
  return { contents, formulas, touched: changed.length > 0 };
}

/** The formula stays as the file has it, only its result is another. */
function writeResult(cell: Element, before: Content, after: Content): void {
  const formula = kid(cell, 'f');
  writeContent(cell, after, keepsResult(before, after));
  if (!formula) return;
  const written = kid(cell, 'f');
  if (written) cell.replaceChild(formula, written);
}

/** The part's `dimension` grows with the cells that were added. */
function updateDimension(root: Element, changed: readonly Comparison[]): void {
  const dimension = kid(root, 'dimension');
  const [rect] = parseRects(attr(dimension, 'ref') ?? '');
  if (!dimension || !rect) return;
  const grown = changed.reduce(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    rect,
  );
  dimension.setAttribute('ref', rectAddress(grown));
}
