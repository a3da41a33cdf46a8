/** Cells found by their text, and the text in them replaced. */
import { CellReader } from '../../engine/cells';
import { typed } from '../../engine/typed';
import { changeCells, type CellChanges } from '../../engine/write';
import { maxColumns, maxRows } from '../../../a1/place';
import type { Rect } from '../../../a1/place';
import { areaAt, sheetOf, within } from '../area';
import type { AreaRef } from '../area-ref';
import { flag, oneOf, optionsIn, text } from '../arguments';
import type { HostContext } from '../context';
import { notImplemented } from '../errors';
import { assertEditable } from '../guard';
import { wildcards } from '../wildcards';

const wholeSheet: Rect = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

/** Excel's search options: whole cells only, capitals matter, which way. */
interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** What a search may say that goes through all cells: it has no direction. */
function criteriaOfAll(given: unknown): Criteria {
  const { completeMatch, matchCase } = optionsIn(given, ['completeMatch', 'matchCase']);
  return { completeMatch: flag(completeMatch), matchCase: flag(matchCase), backwards: false };
}

function criteriaOf(given: unknown): Criteria {
  const { completeMatch, matchCase, searchDirection } = optionsIn(given, [
    'completeMatch',
    'matchCase',
    'searchDirection',
  ]);
  const way = oneOf(searchDirection ?? 'Forward', ['Forward', 'Backwards'] as const);
  return {
    completeMatch: flag(completeMatch),
    matchCase: flag(matchCase),
    backwards: way === 'Backwards',
  };
}

/** Whether a cell's text is what is looked for; "*" and "?" stand for any signs. */
function matcher(search: string, { completeMatch, matchCase }: Criteria): (value: string) => boolean {
  return wildcards(completeMatch ? search : `*${search}*`, matchCase);
}

export async function replaceAll(
  area: AreaRef,
  [search, replacement, given]: readonly unknown[],
  { engine }: HostContext,
): Promise<number> {
  const criteria = criteriaOfAll(given);
  if (/[*?~]/u.test(text(search))) throw notImplemented('replaceAll with wildcards');
  const sheet = sheetOf(engine, area);
  const part = within(area, sheet);
  if (!part) return 0;
  assertEditable(engine, area.sheetId, part);
  const reader = new CellReader(engine, sheet);
  const found = matcher(text(search), criteria);
  const literal = text(search).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(literal, criteria.matchCase ? 'gu' : 'giu');
  const changes: CellChanges = {};
  let count = 0;
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      const value = reader.formula(row, column);
      if (value === '' || !found(String(value))) continue;
      const next = String(value).replace(pattern, () => text(replacement));
      (changes[row] ??= {})[column] = typed(next, reader.format(row, column)).cell;
      count += 1;
    }
  }
  await changeCells(engine, sheet, changes);
  return count;
}

/** The cells that hold the text, row by row; no further than they are asked for. */
function* matches(
  area: AreaRef,
  search: string,
  criteria: Criteria,
  context: HostContext,
): Generator<Rect, undefined> {
  const sheet = sheetOf(context.engine, area);
  const part = within(area, sheet);
  if (!part) return;
  const reader = new CellReader(context.engine, sheet);
  const isFound = matcher(search, criteria);
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      const value = reader.value(row, column);
      if (value !== '' && isFound(String(value)))
        yield { top: row, left: column, bottom: row, right: column };
    }
  }
}

/** True for a cell that stands after another, row by row. */
const isAfter = (cell: Rect, other: Rect): boolean =>
  cell.top > other.top || (cell.top === other.top && cell.left > other.left);

/**
 * The first cell that holds the text, or backwards the last; from a single cell the whole sheet is searched, beginning after it (before it when
 * backwards).
 */
export function findIn(
  area: AreaRef,
  [search, given]: readonly unknown[],
  context: HostContext,
): Rect | null {
  const criteria = criteriaOf(given);
  const isCell = area.top === area.bottom && area.left === area.right;
  const searched = isCell ? areaAt(context, area.sheetId, wholeSheet) : area;
  const cells = matches(searched, text(search), criteria, context);
  if (!isCell && !criteria.backwards) return cells.next().value ?? null;
  const found = criteria.backwards ? [...cells].reverse() : [...cells];
  const isAhead = (cell: Rect): boolean => (criteria.backwards ? isAfter(area, cell) : isAfter(cell, area));
  return (isCell ? found.find(isAhead) : undefined) ?? found[0] ?? null;
}

/** All cells that hold the text. */
export const findAll = (
  area: AreaRef,
  search: string,
  criteria: unknown,
  context: HostContext,
): readonly AreaRef[] =>
  [...matches(area, search, criteriaOfAll(criteria), context)].map((rect) =>
    areaAt(context, area.sheetId, rect),
  );
