/** The styles by name of styles.xml, and what a cell format says beyond Univer's words. */
import type { IStyleData } from '@univerjs/core';

import type { CellLooks } from '../../cell-notes';
import { nameOfBuiltin, styleGroups, type NamedStyle, type StyleGroup } from '../../named-styles';
import { attr, flag, kid, kids, numberAttr, type Element } from '../parts/xml';

/** The attribute that says whether a style stands for a group. */
export const applies: Readonly<Record<StyleGroup, string>> = {
  alignment: 'applyAlignment',
  border: 'applyBorder',
  font: 'applyFont',
  number: 'applyNumberFormat',
  patterns: 'applyFill',
  protection: 'applyProtection',
};

export interface NamedStyles {
  /** Those of the file; Excel's own among them look as the file has them. */
  readonly named: readonly NamedStyle[];
  /** The name of the style of a cell format; undefined for Normal. */
  readonly nameOf: (xf: Element) => string | undefined;
}

/** `lookOf` reads the looks of an `xf`. */
export function readNamedStyles(root: Element, lookOf: (xf: Element) => IStyleData): NamedStyles {
  const formats = kids(kid(root, 'cellStyleXfs'), 'xf');
  const names = new Map<number, string>();
  const named = kids(kid(root, 'cellStyles'), 'cellStyle').flatMap((style): NamedStyle[] => {
    const [id, builtin] = [numberAttr(style, 'xfId') ?? 0, numberAttr(style, 'builtinId')];
    const own = builtin === undefined ? undefined : nameOfBuiltin[builtin];
    const name = own ?? attr(style, 'name') ?? '';
    const xf = formats[id];
    if (!xf || name === '') return [];
    if (!names.has(id)) names.set(id, name);
    const protection = kid(xf, 'protection');
    return [
      {
        name,
        builtIn: own !== undefined,
        groups: styleGroups.filter((group) => flag(xf, applies[group], true)),
        look: lookOf(xf),
        more: moreOf(xf),
        locked: flag(protection, 'locked', true),
        formulaHidden: flag(protection, 'hidden'),
      },
    ];
  });
  return {
    named,
    nameOf: (xf) => {
      const name = names.get(numberAttr(xf, 'xfId') ?? 0);
      return name === 'Normal' ? undefined : name;
    },
  };
}

function moreOf(xf: Element): NamedStyle['more'] {
  const alignment = kid(xf, 'alignment');
  const order = numberAttr(alignment, 'readingOrder');
  return {
    ...(flag(alignment, 'shrinkToFit') && { shrinkToFit: true }),
    ...(order === 1 && { readingOrder: 'LeftToRight' }),
    ...(order === 2 && { readingOrder: 'RightToLeft' }),
  };
}

/** What a cell format says that Univer has no word for. */
export function looksOf(
  xf: Element,
  style: string | undefined,
  pattern: Pick<CellLooks, 'pattern' | 'patternColor'>,
): { readonly looks?: CellLooks } {
  const looks: CellLooks = {
    ...moreOf(xf),
    ...pattern,
    ...(style !== undefined && { style }),
    ...(flag(kid(xf, 'protection'), 'hidden') && { formulaHidden: true }),
  };
  return Object.keys(looks).length > 0 ? { looks } : {};
}
