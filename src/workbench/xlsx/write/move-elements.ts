/** Places named in a part beside the cells themselves: ranges in attributes and in text, drawing anchors, page breaks. */
import { parseArea, spelledAddress } from '../../../a1/address';
import { lost } from '../../../a1/move';
import { parseRects } from '../sqref';
import { attr, kid, kids, numberAttr, remove, type Element } from '../parts/xml';
import { movedReference, type SheetMoves } from './moves';

const rangeAttributes = ['ref', 'sqref', 'activeCell', 'topLeftCell'] as const;

/** Elements that may not be left without their range: they go with it. */
const leaveWithRange = new Set([
  'mergeCell',
  'hyperlink',
  'dataValidation',
  'conditionalFormatting',
  'protectedRange',
  'ignoredError',
  'comment',
  'threadedComment',
  'autoFilter',
  'sortState',
  'sortCondition',
  'cellWatch',
  'inputCells',
]);

function movedRanges(list: string, moves: SheetMoves): string {
  const moved = parseRects(list).map((rect) => movedReference(spelledAddress(rect), moves));
  return moved.filter((each) => each !== lost).join(' ');
}

/** A filter counts its columns from its own left edge. */
function moveFilter(filter: Element, { columns }: SheetMoves): void {
  const rect = parseArea(attr(filter, 'ref') ?? '');
  const left = rect && columns.span(rect.left, rect.right)?.[0];
  if (!rect || left == null) return;
  for (const column of kids(filter, 'filterColumn')) {
    const place = columns.to(rect.left + (numberAttr(column, 'colId') ?? 0));
    if (place === null) remove(column);
    else column.setAttribute('colId', String(place - left));
  }
}

function moveAttributes(element: Element, moves: SheetMoves): void {
  for (const name of rangeAttributes) {
    const value = attr(element, name);
    if (value === undefined || !value.split(' ').every((each) => parseArea(each) !== null)) continue;
    const moved = movedRanges(value, moves);
    if (moved !== '') element.setAttribute(name, moved);
    else if (leaveWithRange.has(element.localName ?? '')) remove(element);
    else element.setAttribute(name, 'A1');
  }
  const r = attr(element, 'r');
  if (r !== undefined && leaveWithRange.has(element.localName ?? ''))
    element.setAttribute('r', movedRanges(r, moves) || 'A1');
}

/** The line that takes the place of one that is gone: the next that is left. */
function nearest(map: SheetMoves['rows'], line: number): number {
  return map.span(line, line + 10_000)?.[0] ?? line;
}

/** `from` and `to` of a drawing's anchor hold zero-based `row` and `col`. */
function moveAnchor(corner: Element, moves: SheetMoves): void {
  for (const [name, map] of [
    ['row', moves.rows],
    ['col', moves.columns],
  ] as const) {
    const element = kid(corner, name);
    if (element) element.textContent = String(nearest(map, Number(element.textContent)));
  }
}

function moveBreaks(list: Element, moves: SheetMoves): void {
  const map = list.localName === 'rowBreaks' ? moves.rows : moves.columns;
  for (const element of kids(list, 'brk')) {
    const place = map.to(numberAttr(element, 'id') ?? 0);
    if (place === null) remove(element);
    else element.setAttribute('id', String(place));
  }
}

function recount(list: Element): void {
  const left = kids(list).length;
  for (const name of ['count', 'manualBreakCount'])
    if (list.hasAttribute(name)) list.setAttribute(name, String(left));
  if (left === 0) remove(list);
}

const lists = new Set([
  'mergeCells',
  'hyperlinks',
  'dataValidations',
  'rowBreaks',
  'colBreaks',
  'ignoredErrors',
  'protectedRanges',
  'cellWatches',
]);
const formulaElements = new Set([
  'formula',
  'formula1',
  'formula2',
  'f',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

/** A colour scale, bar or icon set may take its bounds from cells. */
function moveThreshold(element: Element, formula: (text: string) => string): void {
  const value = attr(element, 'val');
  if (value === undefined || value === '' || !Number.isNaN(Number(value))) return;
  const moved = formula(value);
  if (moved !== value) element.setAttribute('val', moved);
}

/** Rewrites every place and formula below an element; `sheetData` is left to the cells' own code. */
export function moveElements(
  parent: Element,
  moves: SheetMoves | undefined,
  formula: (text: string) => string,
): void {
  for (const element of kids(parent)) {
    const name = element.localName ?? '';
    if (name === 'sheetData' || name === 'cols') continue;
    moveElements(element, moves, formula);
    if (formulaElements.has(name) && element.textContent) {
      const moved = formula(element.textContent);
      if (moved !== element.textContent) element.textContent = moved;
    }
    if (name === 'cfvo') moveThreshold(element, formula);
    if (!moves) continue;
    if (name === 'sqref') element.textContent = movedRanges(element.textContent ?? '', moves) || 'A1';
    if (name === 'from' || name === 'to') moveAnchor(element, moves);
    if (name === 'rowBreaks' || name === 'colBreaks') moveBreaks(element, moves);
    if (name === 'autoFilter') moveFilter(element, moves);
    moveAttributes(element, moves);
    if (lists.has(name)) recount(element);
  }
}
