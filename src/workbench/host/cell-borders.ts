/** The borders of single cells, as getCellProperties and setCellProperties take them: one line per edge. */
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';

import { isAbsent, text } from './arguments';
import { lineOf, typeOf } from './border-lines';
import { apiNotFound } from './errors';
import { colour, shown } from './styles';

type Tree = Readonly<Record<string, unknown>>;

/** Excel's name of an edge to Univer's key; lines inside a single cell do not exist. */
const EDGES: Readonly<Record<string, keyof IBorderData>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  diagonalDown: 'tl_br',
  diagonalUp: 'bl_tr',
};
const INSIDE: readonly string[] = ['horizontal', 'vertical'];
const PROPERTIES: readonly string[] = ['color', 'style', 'weight'];

/** All edges of a cell with the asked properties; `asked` names properties, or is true for all. */
export function readCellBorders(style: IStyleData, asked: unknown): Tree {
  const names = asked === true ? PROPERTIES : Object.keys(asked as Tree);
  const unknown = names.find((name) => !PROPERTIES.includes(name));
  if (unknown !== undefined) throw apiNotFound(`format.borders.${unknown}`);
  const edge = (key: keyof IBorderData): Tree => {
    const border = style.bd?.[key];
    const said: Tree = { ...lineOf(border), color: shown(border?.cl.rgb, '#000000') };
    return Object.fromEntries(names.map((name) => [name, said[name]]));
  };
  return Object.fromEntries(Object.entries(EDGES).map(([name, key]) => [name, edge(key)]));
}

function lineFrom(given: Tree): IBorderStyleData | null {
  const style = isAbsent(given['style']) ? 'Continuous' : text(given['style']);
  if (style === 'None') return null;
  const weight = isAbsent(given['weight']) ? 'Thin' : text(given['weight']);
  const rgb = isAbsent(given['color']) ? '#000000' : colour(given['color']);
  return { s: typeOf({ style, weight }), cl: { rgb } };
}

/** What the given edges change in a cell's style; edges that are not given stay. */
export function writeCellBorders(given: Tree): Partial<IStyleData> {
  const drawn = Object.entries(given).flatMap(([name, line]) => {
    if (isAbsent(line) || INSIDE.includes(name)) return [];
    const key = EDGES[name];
    if (key === undefined) throw apiNotFound(`format.borders.${name}`);
    return [[key, lineFrom(line as Tree)] as const];
  });
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) };
}
