/** Hyperlinks of cells: kept beside them, given with words and the style for links. */
import { areaAddress, parseArea } from '../../a1/address';
import type { CellLink } from '../book';
import { without } from '../without';
import { EMPTY } from '../engine/typed';
import { changeCells } from '../engine/write';
import type { Rect } from '../../a1/place';
import { intersection, sheetOf } from './area';
import type { AreaRef } from './area-ref';
import { isAbsent, members, text } from './arguments';
import type { HostContext } from './context';
import { invalidArgument } from './errors';
import { assertAllowed, assertEditable, subtract } from './guard';
import { applyStyle } from './named-styles';
import type { Scalar } from './object';
import { CellReader } from '../engine/cells';
import { textOf } from './text';

const linksOn = (sheetId: string, { engine }: HostContext): readonly CellLink[] =>
  engine.extras.sheets[sheetId]?.links ?? [];

/** Takes the links off an area; what is left of them stays. */
export function dropLinks(area: AreaRef, { engine, session }: HostContext): void {
  const extras = engine.extras.sheets[area.sheetId];
  if (!extras?.links) return;
  extras.links = extras.links.flatMap((link) => {
    const cells = parseArea(link.cells);
    return cells ? subtract(cells, area).map((part) => ({ ...link, cells: areaAddress(part) })) : [];
  });
  session.changed = true;
}

/** The links of an area's cells, each with its part of the area. */
export const linksIn = (
  area: AreaRef,
  context: HostContext,
): readonly { readonly link: CellLink; readonly part: Rect }[] =>
  linksOn(area.sheetId, context).flatMap((link) => {
    const cells = parseArea(link.cells);
    const part = cells && intersection(cells, area);
    return part ? [{ link, part }] : [];
  });

/** Adds links to a sheet whose cells there have none. */
export function addLinks(
  sheetId: string,
  added: readonly CellLink[],
  { engine, session }: HostContext,
): void {
  if (added.length === 0) return;
  const extras = (engine.extras.sheets[sheetId] ??= {});
  extras.links = [...(extras.links ?? []), ...added];
  session.changed = true;
}

function given(value: unknown): { readonly link: Omit<CellLink, 'cells'>; readonly words?: string } {
  const { address, documentReference, screenTip, textToDisplay } = members(value, [
    'address',
    'documentReference',
    'screenTip',
    'textToDisplay',
  ]);
  const isGiven = (each: unknown): boolean => !isAbsent(each) && each !== '';
  if (!isGiven(address) && !isGiven(documentReference)) throw invalidArgument();
  return {
    link: {
      ...(isGiven(address) && { address: text(address) }),
      ...(isGiven(documentReference) && { documentReference: text(documentReference) }),
      ...(isGiven(screenTip) && { screenTip: text(screenTip) }),
    },
    ...(isGiven(textToDisplay) && { words: text(textToDisplay) }),
  };
}

async function setLink(area: AreaRef, value: unknown, context: HostContext): Promise<void> {
  const { engine } = context;
  const sheet = sheetOf(engine, area);
  const { link, words } = given(value);
  assertAllowed(engine, area.sheetId, 'allowInsertHyperlinks');
  assertEditable(engine, area.sheetId, area);
  dropLinks(area, context);
  addLinks(area.sheetId, [{ cells: areaAddress(area), ...link }], context);
  // Words stand in the first cell; one that is blank shows where the link leads.
  const isBlank = new CellReader(engine, sheet).formula(area.top, area.left) === '';
  const shown = words ?? (isBlank ? (link.address ?? link.documentReference) : undefined);
  if (shown !== undefined)
    await changeCells(engine, sheet, { [area.top]: { [area.left]: { ...EMPTY, v: shown, t: 1 } } });
  await applyStyle({ areas: [area] }, 'Hlink', context);
}

/** The link of an area's first cell, as Excel tells it; null for none. */
export const hyperlink: Scalar<AreaRef> = {
  explicitOnly: true,
  get: (area, context) => {
    const { top: row, left: column } = area;
    const found = linksOn(area.sheetId, context).find(({ cells }) => {
      const rect = parseArea(cells);
      return rect && rect.top <= row && rect.bottom >= row && rect.left <= column && rect.right >= column;
    });
    if (!found) return null;
    const link = without(found, 'cells');
    const reader = new CellReader(context.engine, sheetOf(context.engine, area));
    const textToDisplay = textOf(
      reader.value(row, column),
      reader.format(row, column),
      context.engine.locale,
    );
    return { ...link, textToDisplay };
  },
  set: setLink,
};
