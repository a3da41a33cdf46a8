/** How the sheets look: Times New Roman, thin borders, a bold centred header, bold fields. */
import type { IBorderStyleData, IStyleData } from '@univerjs/core';

import type { CellKind } from './cells';

const [left, center] = [1, 2];
const [top, middle] = [1, 2];
const wrap = 3;
const line: IBorderStyleData = { s: 1, cl: { rgb: '#000000' } };
const box: IStyleData = { bd: { t: line, r: line, b: line, l: line } };

export const font: IStyleData = { ff: 'Times New Roman', fs: 12 };
export const title: IStyleData = { ...font, fs: 13, bl: 1, ht: center, vt: middle, tb: wrap };
export const subtitle: IStyleData = { ...font, fs: 13, it: 1, ht: center, vt: middle, tb: wrap };
export const note: IStyleData = { ...font, it: 1, ht: left, vt: top, tb: wrap };
export const header: IStyleData = { ...font, ...box, bl: 1, ht: center, vt: middle, tb: wrap };
export const numberRow: IStyleData = { ...font, ...box, it: 1, ht: center, vt: middle };

/** A cell of the table's body. */
export function body(kind: CellKind, pattern: string, bold: boolean): IStyleData {
  return {
    ...font,
    ...box,
    ...(bold ? { bl: 1 } : {}),
    ...(pattern === 'General' ? {} : { n: { pattern } }),
    ht: kind === 'text' ? left : center,
    vt: middle,
    tb: wrap,
  };
}
