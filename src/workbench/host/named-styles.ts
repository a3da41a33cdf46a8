/** Styles by name: which there are, what giving one to cells changes, which one cells have. */
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';

import { notesOf, type CellLooks, type CellNotes } from '../cell-notes';
import { ownStyles, type NamedStyle, type StyleGroup } from '../named-styles';
import { without } from '../without';
import { sheetOf, within } from './area';
import { sameName } from '../listed-names';
import type { AreaRef } from './area-ref';
import { isAbsent, text } from './arguments';
import type { HostContext } from './context';
import { invalidArgument, itemNotFound } from './errors';
import { setLocked } from './guard';
import type { Scalar } from './object';
import { changeEach, type StyleTarget } from './style-areas';

/** All styles: Excel's own in its order, as the workbook has them, then the workbook's. */
export function allStyles({ engine }: HostContext): readonly NamedStyle[] {
  const given = engine.extras.styles ?? [];
  const changed = (own: NamedStyle) => given.find(({ name }) => name === own.name) ?? own;
  const others = given.filter(({ name }) => !ownStyles.some((own) => own.name === name));
  return [...ownStyles.map(changed), ...others];
}

export const styleNamed = (name: string, context: HostContext): NamedStyle | undefined =>
  allStyles(context).find((style) => sameName(style.name, name));

/** The style; ItemNotFound when it has been deleted. */
export function styleOf(name: string, context: HostContext): NamedStyle {
  const found = styleNamed(name, context);
  if (!found) throw itemNotFound();
  return found;
}

export function putStyle(style: NamedStyle, { engine, session }: HostContext): void {
  const others = (engine.extras.styles ?? []).filter(({ name }) => name !== style.name);
  engine.extras.styles = [...others, style];
  session.changed = true;
}

export function dropStyle(name: string, { engine, session }: HostContext): void {
  engine.extras.styles = (engine.extras.styles ?? []).filter((style) => style.name !== name);
  session.changed = true;
}

/** Univer's keys of each group of a format. */
const keys: Readonly<Record<StyleGroup, readonly (keyof IStyleData)[]>> = {
  alignment: ['ht', 'vt', 'tb', 'tr', 'pd'],
  border: ['bd'],
  font: ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl', 'va'],
  number: ['n'],
  patterns: ['bg'],
  protection: [],
};

/** What a style makes of a cell: all of its groups are as the style says, whatever they were. */
function lookOf({ groups, look }: NamedStyle, normal: IStyleData): IStyleData {
  const entries = groups
    .flatMap((group) => keys[group])
    .map((key) => [key, look[key] ?? (key === 'ff' || key === 'fs' ? normal[key] : null) ?? null] as const);
  return Object.fromEntries(entries);
}

/** What is kept beside a cell once it has the style. */
function moreOf({ name, groups, more }: NamedStyle, before: CellLooks): CellLooks {
  const { pattern, patternColor } = before;
  const alignment = without(before, 'style', 'pattern', 'patternColor');
  const fill = { ...(pattern && { pattern }), ...(patternColor && { patternColor }) };
  return {
    ...(groups.includes('alignment') ? more : alignment),
    ...(groups.includes('patterns') ? {} : fill),
    ...(name !== 'Normal' && { style: name }),
  };
}

/** The style of a name that is given; InvalidArgument where there is none. */
export function styleGiven(value: unknown, context: HostContext): NamedStyle {
  const style = styleNamed(text(value), context);
  if (!style) throw invalidArgument();
  return style;
}

/** What a style changes of a cell. */
export function cellOfStyle(style: NamedStyle, cell: Nullable<ICellData>, context: HostContext): ICellData {
  const looks = moreOf(style, notesOf(cell).looks ?? {});
  return { s: lookOf(style, styleOf('Normal', context).look), custom: { ...cell?.custom, looks } };
}

/** Gives every cell of the areas a style. */
export async function applyStyle(target: StyleTarget, value: unknown, context: HostContext): Promise<void> {
  const style = styleGiven(value, context);
  await changeEach(target, context, ({ sheet, row, column }) =>
    cellOfStyle(style, sheet.getCellRaw(row, column), context),
  );
  if (style.groups.includes('protection'))
    for (const area of target.areas) setLocked(context.engine, area.sheetId, area, style.locked);
}

/** The name of the style that all cells have; null where they differ. */
const commonStyle = (target: StyleTarget, context: HostContext): string | null => {
  const names = new Set<string>();
  for (const area of target.areas) {
    const sheet = sheetOf(context.engine, area);
    const part = within(area, sheet);
    if (!part || part.bottom < area.bottom || part.right < area.right) names.add('Normal');
    for (let row = part?.top ?? 0; part && row <= part.bottom; row += 1)
      for (let column = part.left; column <= part.right; column += 1)
        names.add(styleAt(notesOf(sheet.getCellRaw(row, column)), context));
  }
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : null;
};

/** Cells of a style that has been deleted are of the style Normal. */
export const styleAt = ({ looks }: CellNotes, context: HostContext): string =>
  looks?.style !== undefined && styleNamed(looks.style, context) ? looks.style : 'Normal';

export const styleScalar: Scalar<StyleTarget> = {
  get: commonStyle,
  set: async (target, value, context) => {
    if (isAbsent(value)) throw invalidArgument();
    await applyStyle(target, value, context);
  },
};

/** A scalar of a format's cells for one range alone. */
export const onOneArea = (scalar: Scalar<StyleTarget>): Scalar<AreaRef> => ({
  get: (area, context) => scalar.get({ areas: [area] }, context),
  set: (area, value, context) => scalar.set?.({ areas: [area] }, value, context),
});
