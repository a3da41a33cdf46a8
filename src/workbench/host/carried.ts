/** What goes with copied cells beside what they hold: rules of validation, conditional formats, hyperlinks. */
import { areaAddress, parseArea } from '../../a1/address';
import type { Rect } from '../../a1/place';
import { areaAt, cellCount, contains, intersection } from './area';
import type { AreaRef } from './area-ref';
import { addRule, clearRules, fromUniver, ruleOn, rulePart, rulesOf } from './conditional-rules';
import type { HostContext } from './context';
import { notImplemented } from './errors';
import { addLinks, dropLinks, linksIn } from './links';
import { addValidations, putValidation, validationsIn } from './validations';
import { respelled } from '../validation';

/** Cells and the place of a copy of them. */
export interface Piece {
  readonly from: Rect;
  readonly to: Rect;
}

export interface Carriage {
  readonly from: AreaRef;
  /** The sheet that they come to. */
  readonly sheetId: string;
  /** What the copies cover: it keeps nothing of its own. */
  readonly covered: readonly Rect[];
  readonly pieces: readonly Piece[];
  readonly transpose: boolean;
  /** A formula as it reads when it is copied from one first cell to another. */
  readonly moved: (formula: string, from: Rect, to: Rect) => string;
}

/** Where a part of the copied cells comes to lie; one cell may be copied into many. */
function placed(part: Rect, { from, to }: Piece, transpose: boolean): Rect {
  if (cellCount(from) === 1) return to;
  const [down, across] = [part.top - from.top, part.left - from.left];
  const [high, wide] = [part.bottom - part.top, part.right - part.left];
  const [top, left] = transpose ? [to.top + across, to.left + down] : [to.top + down, to.left + across];
  return { top, left, bottom: top + (transpose ? wide : high), right: left + (transpose ? high : wide) };
}

/** Where the copies of cells of the source come to lie. */
export const placesOf = ({ pieces, transpose }: Carriage, held: Rect): readonly Rect[] =>
  pieces.flatMap((piece) => {
    const part = intersection(held, piece.from);
    return part ? [placed(part, piece, transpose)] : [];
  });

/** Comments and notes would go with their cells: nothing is copied before that is known. */
export function assertNoComments(from: AreaRef, { engine }: HostContext): void {
  const { comments = [], notes = [] } = engine.extras.sheets[from.sheetId] ?? {};
  const isCopied = ({ cell }: { readonly cell: string }): boolean => {
    const place = parseArea(cell);
    return place !== null && contains(from, place);
  };
  if ([...comments, ...notes].some(isCopied)) throw notImplemented('copying cells with comments');
}

export function carryValidations(carriage: Carriage, context: HostContext): void {
  const { from, sheetId, covered, moved } = carriage;
  const copies = validationsIn(from, context).flatMap((validation) => {
    const held = parseArea(validation.cells);
    return (held ? placesOf(carriage, held) : []).map((to) => ({
      ...validation,
      cells: areaAddress(to),
      rule: respelled(validation.rule, (formula) => (held ? moved(formula, held, to) : formula)),
    }));
  });
  for (const area of covered) putValidation(areaAt(context, sheetId, area), null, context);
  addValidations(sheetId, copies, context);
}

export function carryLinks(carriage: Carriage, context: HostContext): void {
  const { from, sheetId, covered } = carriage;
  const copies = linksIn(from, context).flatMap(({ link, part }) =>
    placesOf(carriage, part).map((to) => ({ ...link, cells: areaAddress(to) })),
  );
  for (const area of covered) dropLinks(areaAt(context, sheetId, area), context);
  addLinks(sheetId, copies, context);
}

/** Each rule becomes one of its own on the copies, as Excel makes them, in the order they had. */
export async function carryFormats(carriage: Carriage, context: HostContext): Promise<void> {
  const { from, sheetId, covered, moved } = carriage;
  const copies = rulesOf(context, from.sheetId).flatMap((rule) => {
    const parts = rule.ranges.flatMap((range) => {
      const part = intersection(fromUniver(range), from);
      return part ? [part] : [];
    });
    const [first] = parts;
    const areas = parts.flatMap((part) => placesOf(carriage, part));
    const [copy] = areas;
    return first && copy
      ? [ruleOn(rulePart(rule, parts), areas, (formula) => moved(formula, first, copy))]
      : [];
  });
  for (const area of covered) await clearRules(context, sheetId, area);
  for (const rule of copies.reverse()) await addRule(context, sheetId, rule);
}
