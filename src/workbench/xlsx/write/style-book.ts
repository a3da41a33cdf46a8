/** styles.xml as it grows: formats that cells ask for are found among those present, or added after them. */
import type { IStyleBase, IStyleData } from '@univerjs/core';

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
  rootOf,
  setAttr,
  xmlOf,
  type Element,
} from '../parts/xml';
import type { Styles } from '../read/styles';
import { stylesOrder } from './order';
import { changeAlignment, changeBorder, changeFill, changeFont } from './style-elements';
import { facetsOf, same, type Facets } from './style-facets';

/** What a cell asks for; what is left out stays as in the format it starts from. */
export interface FormatRequest {
  readonly style?: IStyleData;
  readonly locked?: boolean;
  readonly quotePrefix?: boolean;
}

export class StyleBook {
  private root: Element | null;
  private readonly known = new Map<string, number>();
  /** The looks of each format, those of the file first. */
  private readonly looks: IStyleData[];

  constructor(
    private readonly pkg: OpcPackage,
    private path: string | undefined,
    styles: Styles,
    /** Makes the part, for a file that has no looks; answers with its path. */
    private readonly makePart: () => string,
  ) {
    this.root = path === undefined ? null : rootOf(pkg.xml(path)!, path);
    this.looks = styles.formats.map(({ style }) => style);
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
    if (!this.root && same(before, after) && request.locked !== false && !request.quotePrefix) return base;
    const list = this.list('cellXfs');
    const from = kids(list)[base];
    if (!from) return base;
    const locked = request.locked ?? flag(kid(from, 'protection'), 'locked', true);
    const quotePrefix = request.quotePrefix ?? flag(from, 'quotePrefix');
    const keepsFlags =
      locked === flag(kid(from, 'protection'), 'locked', true) && quotePrefix === flag(from, 'quotePrefix');
    if (keepsFlags && same(before, after)) return base;
    const key = JSON.stringify([base, after, locked, quotePrefix]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const xf = from.cloneNode(true) as Element;
    this.changeLooks(xf, before, after);
    setAttr(xf, 'quotePrefix', quotePrefix ? 1 : undefined);
    if (locked !== flag(kid(from, 'protection'), 'locked', true)) {
      setAttr(ensureKid(xf, 'protection', ['alignment', 'protection']), 'locked', locked ? 1 : 0);
      setAttr(xf, 'applyProtection', 1);
    }
    const index = this.append(list, xf);
    this.looks[index] = request.style ? { ...this.looks[0], ...request.style } : (this.looks[base] ?? {});
    this.known.set(key, index);
    return index;
  }

  /** The index of a new differential format. */
  differential(style: IStyleBase): number {
    const list = this.list('dxfs');
    const { font, fill, border, pattern } = facetsOf(style);
    const none = facetsOf({});
    const dxf = add(list, 'dxf');
    if (!same(font, none.font)) changeFont(add(dxf, 'font'), none.font, font);
    if (pattern !== 'General') add(dxf, 'numFmt', { numFmtId: this.patternId(pattern), formatCode: pattern });
    if (fill !== undefined) changeFill(add(dxf, 'fill'), fill, true);
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

  private changeLooks(xf: Element, before: Facets, after: Facets): void {
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
    if (before.fill !== after.fill) {
      apply(
        'fillId',
        'applyFill',
        this.variant(xf, 'fillId', 'fills', (fill) => changeFill(fill, after.fill)),
      );
    }
    if (!same(before.border, after.border)) {
      const change = (border: Element): void => changeBorder(border, before.border, after.border);
      apply('borderId', 'applyBorder', this.variant(xf, 'borderId', 'borders', change));
    }
    if (before.pattern !== after.pattern)
      apply('numFmtId', 'applyNumberFormat', this.patternId(after.pattern));
    if (!same(before.alignment, after.alignment)) {
      changeAlignment(
        ensureKid(xf, 'alignment', ['alignment', 'protection']),
        before.alignment,
        after.alignment,
      );
      xf.setAttribute('applyAlignment', '1');
    }
  }
}
