/** styles.xml as it grows: formats that cells ask for are found among those present, or added after them. */
import type { IStyleBase, IStyleData } from '@univerjs/core';

import type { CellLooks } from '../../cell-notes';
import { builtinOf, fileNameOf, styleGroups, type NamedStyle } from '../../named-styles';
import { builtinId } from '../parts/number-formats';
import type { OpcPackage } from '../parts/package';
import {
  add,
  attr,
  ensureKid,
  flag,
  kid,
  kids,
  numberAttr,
  remove,
  rootOf,
  setAttr,
  xmlOf,
  type Element,
} from '../parts/xml';
import { applies } from '../read/named-styles';
import type { Styles } from '../read/styles';
import { stylesOrder } from './order';
import { changeAlignment, changeBorder, changeFill, changeFont, changeMoreAlignment } from './style-elements';
import { facetsOf, same, type Facets } from './style-facets';

/** What a cell asks for; what is left out stays as in the format it starts from. */
export interface FormatRequest {
  readonly style?: IStyleData;
  /** Looks that Univer has no word for. */
  readonly more?: CellLooks;
  readonly locked?: boolean;
  readonly quotePrefix?: boolean;
}

export class StyleBook {
  private root: Element | null;
  private readonly known = new Map<string, number>();
  /** The looks of each format, those of the file first. */
  private readonly looks: IStyleData[];
  private readonly more: CellLooks[];

  constructor(
    private readonly pkg: OpcPackage,
    private path: string | undefined,
    styles: Styles,
    /** Makes the part, for a file that has no looks; answers with its path. */
    private readonly makePart: () => string,
    /** The book's styles by name, Excel's own among them. */
    private readonly named: readonly NamedStyle[] = [],
  ) {
    this.root = path === undefined ? null : rootOf(pkg.xml(path)!, path);
    this.looks = styles.formats.map(({ style }) => style);
    this.more = styles.formats.map(({ looks = {} }) => looks);
  }

  /** Makes a style the look of every cell that has none of its own; for a new workbook only. */
  setDefault(style: IStyleData): void {
    const [xf] = kids(this.list('cellXfs'));
    if (!xf) return;
    const [font] = kids(this.list('fonts'));
    if (font)
      changeFont(font, facetsOf(this.looks[0] ?? {}).font, facetsOf({ ...this.looks[0], ...style }).font);
    this.looks[0] = { ...this.looks[0], ...style };
    this.touch();
  }

  /** The index in `cellXfs` of the format that `base` becomes; `base` itself when nothing differs. */
  format(base: number, request: FormatRequest): number {
    const before = facetsOf(this.looks[base] ?? {});
    const after = request.style ? facetsOf({ ...this.looks[0], ...request.style }) : before;
    const moreBefore = this.more[base] ?? {};
    const more = request.more ?? moreBefore;
    const isSame = same(before, after) && sameMore(moreBefore, more);
    if (!this.root && isSame && request.locked !== false && !request.quotePrefix) return base;
    const list = this.list('cellXfs');
    const from = kids(list)[base];
    if (!from) return base;
    const locked = request.locked ?? flag(kid(from, 'protection'), 'locked', true);
    const quotePrefix = request.quotePrefix ?? flag(from, 'quotePrefix');
    const keepsFlags =
      locked === flag(kid(from, 'protection'), 'locked', true) && quotePrefix === flag(from, 'quotePrefix');
    if (keepsFlags && isSame) return base;
    const key = JSON.stringify([base, after, moreKey(more), locked, quotePrefix]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const xf = from.cloneNode(true) as Element;
    this.changeLooks(xf, before, after, moreBefore, more);
    if (moreBefore.style !== more.style) setAttr(xf, 'xfId', this.styleId(more.style ?? 'Normal'));
    if (moreBefore.formulaHidden !== more.formulaHidden) {
      const protection = ensureKid(xf, 'protection', ['alignment', 'protection']);
      setAttr(protection, 'hidden', more.formulaHidden ? 1 : undefined);
      setAttr(xf, 'applyProtection', 1);
    }
    setAttr(xf, 'quotePrefix', quotePrefix ? 1 : undefined);
    if (locked !== flag(kid(from, 'protection'), 'locked', true)) {
      setAttr(ensureKid(xf, 'protection', ['alignment', 'protection']), 'locked', locked ? 1 : 0);
      setAttr(xf, 'applyProtection', 1);
    }
    const index = this.append(list, xf);
    this.looks[index] = request.style ? { ...this.looks[0], ...request.style } : (this.looks[base] ?? {});
    this.more[index] = more;
    this.known.set(key, index);
    return index;
  }

  /** The number of a style by name, as cell formats say it: it is written where the file lacks it. */
  styleId(name: string): number {
    const found = styleElement(this.list('cellStyles'), name);
    if (found) return numberAttr(found, 'xfId') ?? 0;
    const style = this.named.find((each) => each.name === name);
    return style ? this.putStyle(style) : 0;
  }

  /** Writes a style by name, in the place of one that the file has under it; its number. */
  putStyle(style: NamedStyle): number {
    const [formats, names] = [this.list('cellStyleXfs'), this.list('cellStyles')];
    const present = styleElement(names, style.name);
    const id = present ? (numberAttr(present, 'xfId') ?? 0) : kids(formats).length;
    const xf = kids(formats)[id] ?? (kids(formats)[0] ?? add(formats, 'xf')).cloneNode(true);
    if (!present) this.append(formats, xf as Element);
    this.describeStyle(xf as Element, style);
    if (!present) this.append(names, addStyleElement(names, style, id));
    this.touch();
    return id;
  }

  /** Takes a style by name out; cells that had it are of the style Normal. Its number stays taken, for the others count on theirs. */
  dropStyle(name: string): void {
    const element = styleElement(this.list('cellStyles'), name);
    if (!element) return;
    const id = attr(element, 'xfId');
    remove(element);
    setAttr(this.list('cellStyles'), 'count', kids(this.list('cellStyles')).length);
    for (const xf of kids(this.list('cellXfs'))) if (attr(xf, 'xfId') === id) xf.setAttribute('xfId', '0');
    this.touch();
  }

  /** Brings the format of a style to what the style says, from that of Normal. */
  private describeStyle(xf: Element, { groups, look, more, locked, formulaHidden }: NamedStyle): void {
    const [plain] = kids(this.list('cellStyleXfs'));
    for (const name of ['numFmtId', 'fontId', 'fillId', 'borderId'])
      setAttr(xf, name, attr(plain, name) ?? attr(xf, name));
    if (xf !== plain) remove(kid(xf, 'alignment'));
    const normal = this.looks[0] ?? {};
    this.changeLooks(xf, facetsOf(normal), facetsOf({ ...fontOf(normal), ...look }), {}, more);
    for (const group of styleGroups) setAttr(xf, applies[group], groups.includes(group) ? 1 : 0);
    remove(kid(xf, 'protection'));
    if (locked && !formulaHidden) return;
    const protection = ensureKid(xf, 'protection', ['alignment', 'protection']);
    setAttr(protection, 'locked', locked ? undefined : 0);
    setAttr(protection, 'hidden', formulaHidden ? 1 : undefined);
  }

  /** The index of a new differential format. */
  differential(style: IStyleBase): number {
    const list = this.list('dxfs');
    const { font, fill, border, pattern } = facetsOf(style);
    const none = facetsOf({});
    const dxf = add(list, 'dxf');
    if (!same(font, none.font)) changeFont(add(dxf, 'font'), none.font, font);
    if (pattern !== 'General') add(dxf, 'numFmt', { numFmtId: this.patternId(pattern), formatCode: pattern });
    if (fill !== undefined) changeFill(add(dxf, 'fill'), fill, { differential: true });
    if (!same(border, none.border)) changeBorder(add(dxf, 'border'), none.border, border);
    return this.append(list, dxf);
  }

  private list(name: string): Element {
    if (!this.root) {
      this.path = this.makePart();
      this.root = rootOf(this.pkg.xml(this.path)!, this.path);
    }
    return ensureKid(this.root, name, stylesOrder);
  }

  private touch(): void {
    if (this.path !== undefined) this.pkg.touch(this.path);
  }

  private append(list: Element, element: Element): number {
    list.appendChild(element);
    const index = kids(list).length - 1;
    list.setAttribute('count', String(index + 1));
    this.touch();
    return index;
  }

  /** A copy of one of the list's elements, changed; an equal one already made is used again. */
  private variant(
    xf: Element,
    idAttribute: string,
    listName: string,
    change: (element: Element) => void,
  ): number {
    const list = this.list(listName);
    const source = kids(list)[numberAttr(xf, idAttribute) ?? 0];
    const element = (source ?? add(list, listName.slice(0, -1))).cloneNode(true) as Element;
    change(element);
    const made = kids(list).findIndex((each) => xmlOf(each) === xmlOf(element));
    return made >= 0 ? made : this.append(list, element);
  }

  private patternId(pattern: string): number {
    const builtin = builtinId(pattern);
    if (builtin !== undefined) return builtin;
    const list = this.list('numFmts');
    const found = kids(list).find((each) => attr(each, 'formatCode') === pattern);
    if (found) return numberAttr(found, 'numFmtId') ?? 0;
    const id = kids(list).reduce((last, each) => Math.max(last, numberAttr(each, 'numFmtId') ?? 0), 163) + 1;
    this.append(list, add(list, 'numFmt', { numFmtId: id, formatCode: pattern }));
    return id;
  }

  private changeLooks(
    xf: Element,
    before: Facets,
    after: Facets,
    moreBefore: CellLooks,
    more: CellLooks,
  ): void {
    const apply = (idAttribute: string, flagName: string, id: number): void => {
      xf.setAttribute(idAttribute, String(id));
      xf.setAttribute(flagName, '1');
    };
    if (!same(before.font, after.font)) {
      apply(
        'fontId',
        'applyFont',
        this.variant(xf, 'fontId', 'fonts', (font) => changeFont(font, before.font, after.font)),
      );
    }
    const samePattern = moreBefore.pattern === more.pattern && moreBefore.patternColor === more.patternColor;
    if (before.fill !== after.fill || !samePattern) {
      apply(
        'fillId',
        'applyFill',
        this.variant(xf, 'fillId', 'fills', (fill) => changeFill(fill, after.fill, { pattern: more })),
      );
    }
    if (!same(before.border, after.border)) {
      const change = (border: Element): void => changeBorder(border, before.border, after.border);
      apply('borderId', 'applyBorder', this.variant(xf, 'borderId', 'borders', change));
    }
    if (before.pattern !== after.pattern)
      apply('numFmtId', 'applyNumberFormat', this.patternId(after.pattern));
    this.changeAlignments(xf, before, after, moreBefore, more);
  }

  private changeAlignments(
    xf: Element,
    before: Facets,
    after: Facets,
    moreBefore: CellLooks,
    more: CellLooks,
  ): void {
    const isSame = same(before.alignment, after.alignment);
    const { shrinkToFit, readingOrder } = moreBefore;
    if (isSame && shrinkToFit === more.shrinkToFit && readingOrder === more.readingOrder) return;
    const alignment = ensureKid(xf, 'alignment', ['alignment', 'protection']);
    changeAlignment(alignment, before.alignment, after.alignment);
    changeMoreAlignment(alignment, more);
    xf.setAttribute('applyAlignment', '1');
  }
}

/** What files have words for. */
const moreKey = ({
  style,
  pattern,
  patternColor,
  shrinkToFit,
  readingOrder,
  formulaHidden,
}: CellLooks): readonly unknown[] => [style, pattern, patternColor, shrinkToFit, readingOrder, formulaHidden];

/** Whether files say the same of both. */
export const sameMore = (one: CellLooks, other: CellLooks): boolean =>
  one === other || same(moreKey(one), moreKey(other));

const fontOf = ({ ff, fs }: IStyleData): IStyleData => ({ ...(ff && { ff }), ...(fs && { fs }) });

/** The element of a style by its name in the API: Excel's own are known by their numbers. */
const styleElement = (list: Element, name: string): Element | undefined => {
  const builtin = builtinOf(name);
  return kids(list, 'cellStyle').find((element) =>
    builtin === undefined ? attr(element, 'name') === name : numberAttr(element, 'builtinId') === builtin,
  );
};

const addStyleElement = (list: Element, { name }: NamedStyle, xfId: number): Element =>
  add(list, 'cellStyle', { name: fileNameOf(name), xfId, builtinId: builtinOf(name) });
