/** Patches a sheet's cells: those whose content or looks differ from the file are rewritten, all others stay as they are. */
import { spelledAddress } from '../../../a1/address';
import type { Rect } from '../../../a1/place';
import { parseRects } from '../sqref';
import { attr, ensureKid, kid, kids, numberAttr, setAttr, type Element } from '../parts/xml';
import { compareCells, type Compared, type Comparison } from './compare-cells';
import { sameContent, sameResult, startsLikeFormula, writeContent, type Content } from './content';
import { expandShared } from './formula-groups';
import { Grid } from './grid';
import { worksheetOrder } from './order';
import type { LockChanges } from './protection';
import type { StyleBook } from './style-book';

export interface CellChanges {
  /** Cells whose content changed, formulas' results included. */
  readonly contents: number;
  /** True when there is nothing but results of formulas that the file had none for. */
  readonly onlyFilled: boolean;
  /** True when a formula came, went or changed. */
  readonly formulas: boolean;
}

export interface CellPatch extends Compared {
  readonly book: StyleBook;
  /** Cells to be locked or unlocked. */
  readonly locks?: LockChanges;
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
  const { row, column, style, more } = comparison;
  const inherited = inheritedFormat(patch.reading.root, cell.parentNode as Element, column);
  const base = numberAttr(cell, 's') ?? (kids(cell).length === 0 && !cell.hasAttribute('t') ? inherited : 0);
  const quotePrefix = wantsPrefix(comparison);
  const locked = patch.locks?.at(row, column);
  const format = patch.book.format(base, {
    ...(style ? { style, more } : {}),
    ...(quotePrefix === undefined ? {} : { quotePrefix }),
    ...(locked === undefined ? {} : { locked }),
  });
  setAttr(cell, 's', format === 0 ? undefined : format);
}

/** A new result that is an error where the file had none comes from a function the engine lacks: better no result. */
const keepsResult = (before: Content, after: Content): boolean =>
  after.value.kind !== 'error' || before.value.kind === 'error' || before.formula !== after.formula;

const isBlank = ({ formula, value }: Content): boolean => formula === null && value.kind === 'blank';

/** A cell that the file lacks and that would be written without content, look or lock of its own. */
const leavesNothing = (patch: CellPatch, { row, column, after, style }: Comparison): boolean =>
  isBlank(after) && style === undefined && patch.locks?.at(row, column) === undefined;

/** Changes the sheet's elements; the caller marks the part as changed when `contents` is not 0 or `touched` is true. */
export function patchCells(patch: CellPatch): CellChanges & { readonly touched: boolean } {
  const sheetData = ensureKid(patch.reading.root, 'sheetData', worksheetOrder);
  const changed = [...compareCells(patch, patch.locks?.places)].filter(
    ({ row, column, before, after, style }) => {
      const relock = patch.locks?.at(row, column) !== undefined;
      return relock || style !== undefined || !sameContent(before, after);
    },
  );
  const formulas = changed.some(({ before, after }) => before.formula !== after.formula);
  if (formulas) expandShared(sheetData);
  const grid = new Grid(sheetData);
  let contents = 0;
  for (const comparison of changed) {
    const { row, column, before, after } = comparison;
    if (!grid.find(row, column) && leavesNothing(patch, comparison)) continue;
    const cell = grid.cell(row, column);
    changeFormat(patch, cell, comparison);
    if (sameContent(before, after)) continue;
    contents += 1;
    if (before.formula !== null && before.formula === after.formula && !sameResult(before.value, after.value))
      writeResult(cell, before, after);
    else writeContent(cell, after);
  }
  if (changed.length > 0) updateDimension(patch.reading.root, changed);
  const onlyFilled = changed.every(
    (each) => isFilled(each) && patch.locks?.at(each.row, each.column) === undefined,
  );
  return { contents, formulas, onlyFilled, touched: changed.length > 0 };
}

/** A result where the file had the formula alone. */
const isFilled = ({ before, after, style }: Comparison): boolean =>
  style === undefined &&
  before.formula !== null &&
  before.formula === after.formula &&
  before.value.kind === 'blank';

/** The formula stays as the file has it, only its result is another. */
function writeResult(cell: Element, before: Content, after: Content): void {
  const formula = kid(cell, 'f');
  const kept = ['cm', 'vm'].map((name) => [name, attr(cell, name)] as const);
  writeContent(cell, after, keepsResult(before, after));
  for (const [name, value] of kept) setAttr(cell, name, value);
  if (!formula) return;
  const written = kid(cell, 'f');
  if (written) cell.replaceChild(formula, written);
}

/** The part's `dimension` grows with the cells that were added. */
function updateDimension(root: Element, changed: readonly Comparison[]): void {
  const dimension = kid(root, 'dimension');
  const [rect] = parseRects(attr(dimension, 'ref') ?? '');
  if (!dimension || !rect) return;
  const grown = changed.reduce<Rect>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    rect,
  );
  dimension.setAttribute('ref', spelledAddress(grown));
}
