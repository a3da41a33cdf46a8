/** Excel.RangeBorderCollection and RangeBorder: the edges of an area and the lines inside it. */
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';

import type { Rect } from '../../../a1/place';
import { text, whole } from '../arguments';
import { lineOf, typeOf } from '../border-lines';
import type { HostContext } from '../context';
import { invalidArgument } from '../errors';
import { defineKind, reads, type HostObject } from '../object';
import { restyle, type StyleTarget } from '../style-areas';
import { colour, shown } from '../styles';
import { tints } from '../more-looks';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

interface BorderTarget extends StyleTarget {
  readonly side: Side;
}

/** Which of a cell's own borders make up a side of the area, by the cell's place in it. */
function keysOf(side: Side, row: number, column: number, area: Rect): readonly (keyof IBorderData)[] {
  switch (side) {
    case 'EdgeTop':
      return row === area.top ? ['t'] : [];
    case 'EdgeBottom':
      return row === area.bottom ? ['b'] : [];
    case 'EdgeLeft':
      return column === area.left ? ['l'] : [];
    case 'EdgeRight':
      return column === area.right ? ['r'] : [];
    case 'InsideHorizontal':
      return [...(row > area.top ? (['t'] as const) : []), ...(row < area.bottom ? (['b'] as const) : [])];
    case 'InsideVertical':
      return [
        ...(column > area.left ? (['l'] as const) : []),
        ...(column < area.right ? (['r'] as const) : []),
      ];
    case 'DiagonalDown':
      return ['tl_br'];
    case 'DiagonalUp':
      return ['bl_tr'];
  }
}

/** The border that stands for a side: of the area's cell where the side begins. */
function sample({ areas, side }: BorderTarget, context: HostContext): Nullable<IBorderStyleData> {
  const [area] = areas;
  if (!area) return null;
  const inside = side.startsWith('Inside');
  const row =
    side === 'EdgeBottom' ? area.bottom : inside && side === 'InsideHorizontal' ? area.top + 1 : area.top;
  const column =
    side === 'EdgeRight' ? area.right : inside && side === 'InsideVertical' ? area.left + 1 : area.left;
  const [key] = keysOf(side, row, column, area);
  const sheet = context.engine.sheet(area.sheetId);
  return key === undefined ? null : sheet?.getComposedCellStyle(row, column)?.bd?.[key];
}

async function draw(
  target: BorderTarget,
  line: IBorderStyleData | null,
  context: HostContext,
): Promise<void> {
  await restyle(target, context, (row, column, area): Partial<IStyleData> | null => {
    const keys = keysOf(target.side, row, column, area);
    return keys.length === 0 ? null : { bd: Object.fromEntries(keys.map((key) => [key, line])) };
  });
}

const now = (target: BorderTarget, context: HostContext) => {
  const border = sample(target, context);
  return { line: lineOf(border), rgb: shown(border?.cl.rgb, '#000000') };
};

const border = defineKind<BorderTarget>('RangeBorder', {
  id: ({ side }) => side,
  scalars: {
    sideIndex: { get: ({ side }) => side },
    ...tints('tintAndShade'),
    style: {
      get: (target, context) => now(target, context).line.style,
      set: async (target, value, context) => {
        const { line, rgb } = now(target, context);
        const style = text(value);
        const drawn = style === 'None' ? null : { s: typeOf({ style, weight: line.weight }), cl: { rgb } };
        await draw(target, drawn, context);
      },
    },
    weight: {
      get: (target, context) => now(target, context).line.weight,
      set: async (target, value, context) => {
        const { line, rgb } = now(target, context);
        if (!['Hairline', 'Thin', 'Medium', 'Thick'].includes(text(value))) throw invalidArgument();
        const style = line.style === 'None' ? 'Continuous' : line.style;
        await draw(target, { s: typeOf({ style, weight: text(value) }), cl: { rgb } }, context);
      },
    },
    color: {
      get: (target, context) => now(target, context).rgb,
      set: async (target, value, context) => {
        const { line } = now(target, context);
        const drawn = line.style === 'None' ? { style: 'Continuous', weight: 'Thin' } : line;
        await draw(target, { s: typeOf(drawn), cl: { rgb: colour(value) } }, context);
      },
    },
  },
});

const sideOf = (target: StyleTarget, side: unknown): HostObject => {
  const found = SIDES.find((known) => known === side);
  if (!found) throw invalidArgument();
  return border({ areas: target.areas, side: found });
};

const collection = defineKind<StyleTarget>('RangeBorderCollection', {
  scalars: { count: { get: () => SIDES.length }, ...tints('tintAndShade') },
  items: (target) => SIDES.map((side) => sideOf(target, side)),
  indexer: sideOf,
  methods: { getItemAt: reads((target, [index]) => sideOf(target, SIDES[whole(index)])) },
});

export const borders = (target: StyleTarget): HostObject => collection(target);
