/** Parts that hang on a sheet whose lines moved: drawings, comments, tables, pivot tables. What cannot follow is a loss. */
import { parseArea } from '../../../a1/address';
import { attr, descendants, kid, remove, rootOf, type Element } from '../parts/xml';
import type { Reading } from '../read/workbook';
import type { SheetReading } from '../read/sheet';
import { moveElements } from './move-elements';
import { movedReference, type Moves, type SheetMoves } from './moves';

/** VML keeps a note's cell as text: row, column, and an anchor of eight numbers. A box goes with its cell. */
function moveVml(root: Element, moves: SheetMoves): void {
  for (const data of descendants(root, 'ClientData')) {
    const [row, column, anchor] = [kid(data, 'Row'), kid(data, 'Column'), kid(data, 'Anchor')];
    const isLost = (map: SheetMoves['rows'], at: Element | undefined): boolean =>
      at !== undefined && map.to(Number(at.textContent)) === null;
    if (isLost(moves.rows, row) || isLost(moves.columns, column)) {
      remove(data.parentNode as Element);
      continue;
    }
    const to = (map: SheetMoves['rows'], text: string | null): string =>
      String(map.to(Number(text)) ?? Number(text));
    if (row) row.textContent = to(moves.rows, row.textContent);
    if (column) column.textContent = to(moves.columns, column.textContent);
    const numbers = (anchor?.textContent ?? '').split(',').map((each) => each.trim());
    if (!anchor || numbers.length !== 8) continue;
    for (const [index, map] of [
      [0, moves.columns],
      [2, moves.rows],
      [4, moves.columns],
      [6, moves.rows],
    ] as const) {
      numbers[index] = to(map, numbers[index] ?? '0');
    }
    anchor.textContent = numbers.join(', ');
  }
}

function sameShape(before: string, after: string): boolean {
  const [was, is] = [parseArea(before), parseArea(after)];
  return (
    was !== null &&
    is !== null &&
    was.bottom - was.top === is.bottom - is.top &&
    was.right - was.left === is.right - is.left
  );
}

/** A table may gain and lose rows and columns, but not its header row. */
function tableLoss(root: Element, moves: SheetMoves): string | null {
  const ref = attr(root, 'ref') ?? '';
  const rect = parseArea(ref);
  return rect && moves.rows.to(rect.top) !== null && parseArea(movedReference(ref, moves))
    ? null
    : `table ${attr(root, 'displayName') ?? ref}`;
}

const moved = new Set(['drawing', 'comments', 'threadedComment', 'table', 'vmlDrawing', 'pivotTable']);
/** Parts without any place in the grid. */
const placeless = new Set([
  'hyperlink',
  'printerSettings',
  'image',
  'customProperty',
  'externalLinkPath',
  'ctrlProp',
  'oleObject',
  'package',
  'control',
  'slicer',
  'timeline',
  'queryTable',
]);

function moveRelated(
  reading: Reading,
  kind: string,
  path: string,
  moves: SheetMoves,
  formula: (text: string) => string,
): string | null {
  const document = reading.pkg.xml(path);
  if (!document) return null;
  const root = rootOf(document, path);
  if (kind === 'vmlDrawing') moveVml(root, moves);
  if (kind === 'pivotTable') {
    const location = kid(root, 'location');
    const ref = attr(location, 'ref') ?? '';
    const target = movedReference(ref, moves);
    if (!sameShape(ref, target)) return `pivot table ${attr(root, 'name') ?? ref}`;
    location?.setAttribute('ref', target);
  } else {
    const loss = kind === 'table' ? tableLoss(root, moves) : null;
    if (loss !== null) return loss;
    // What else changes in a table, its columns above all, is written when tables are.
    if (kind === 'table') root.setAttribute('ref', movedReference(attr(root, 'ref') ?? '', moves));
    moveElements(root, moves, formula);
  }
  reading.pkg.touch(path);
  return null;
}

/** Moves what hangs on a sheet; returns what could not follow. */
export function moveSheetParts(
  reading: Reading,
  { entry }: SheetReading,
  moves: Moves,
  own: SheetMoves,
): string[] {
  const formula = (text: string): string => moves.formula(text, entry.name);
  return reading.pkg.relations(entry.path).flatMap(({ kind, target, external }) => {
    if (external || placeless.has(kind)) return [];
    if (!moved.has(kind)) return [`${entry.name}: ${kind}`];
    try {
      const loss = moveRelated(reading, kind, target, own, formula);
      return loss === null ? [] : [`${entry.name}: ${loss}`];
    } catch {
      return [`${entry.name}: ${kind}`];
    }
  });
}
