/** Excel.RangeFormat with its fill, font and protection; for a range and for several areas alike. */
import { autofitRows, setColumnWidth, setRowHeight, toPoints } from '../../engine/dimensions';
import { cellCount, sheetOf } from '../area';
import { autofitColumns } from '../autofit';
import type { HostContext } from '../context';
import { assertAllowed, lockedParts, protectionOf, setLocked } from '../guard';
import { boolean, whole } from '../arguments';
import { itemNotFound } from '../errors';
import { sizeGiven, type SizedAxis } from '../size-limits';
import { changeLooks, fillPattern, formulaHidden, moreAlignment, tints, withLook } from '../more-looks';
import { defineKind, writes, type HostObject, type Scalar } from '../object';
import { changeEach, restyle, styleScalars, type StyleTarget } from '../style-areas';
import { alignmentProperties, fillProperties, fontProperties } from '../styles';
import { borders } from './borders';

const fill = defineKind<StyleTarget>('RangeFill', {
  scalars: {
    ...styleScalars(fillProperties),
    ...fillPattern,
    ...tints('tintAndShade', 'patternTintAndShade'),
  },
  methods: {
    clear: writes(async (target, _, context) => {
      await restyle(target, context, () => ({ bg: null }));
      await changeLooks(target, context, (looks) =>
        withLook(withLook(looks, 'pattern', undefined), 'patternColor', undefined),
      );
    }),
  },
});

const font = defineKind<StyleTarget>('RangeFont', {
  scalars: { ...styleScalars(fontProperties), ...tints('tintAndShade') },
});

const protection = defineKind<StyleTarget>('FormatProtection', {
  scalars: {
    formulaHidden,
    locked: {
      get: ({ areas }, { engine }) => {
        const states = areas.map((area) => {
          const parts = lockedParts(protectionOf(engine, area.sheetId), area);
          const cells = parts.reduce((sum, part) => sum + cellCount(part), 0);
          return cells === 0 ? false : cells === area.rows * area.columns ? true : null;
        });
        return states.every((state) => state === states[0]) ? (states[0] ?? null) : null;
      },
      set: ({ areas }, value, { engine }) => {
        for (const area of areas) {
          assertAllowed(engine, area.sheetId, 'none');
          setLocked(engine, area.sheetId, area, boolean(value));
        }
      },
    },
  },
});

/** The size in points that all rows or columns share, or null. */
function size({ areas }: StyleTarget, { engine }: HostContext, axis: SizedAxis): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    const sheet = sheetOf(engine, area);
    const [first, last, count] =
      axis === 'row'
        ? [area.top, area.bottom, sheet.getRowCount()]
        : [area.left, area.right, sheet.getColumnCount()];
    for (let index = first; index <= Math.max(first, Math.min(last, count - 1)); index += 1) {
      sizes.add(axis === 'row' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index));
    }
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? toPoints(only) : null;
}

async function resize(
  { areas }: StyleTarget,
  value: unknown,
  { engine }: HostContext,
  axis: SizedAxis,
): Promise<void> {
  const points = sizeGiven(value, axis, engine);
  for (const area of areas) {
    const sheet = sheetOf(engine, area);
    assertAllowed(engine, area.sheetId, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
    if (axis === 'row') await setRowHeight(engine, sheet, { first: area.top, last: area.bottom }, points);
    else await setColumnWidth(engine, sheet, { first: area.left, last: area.right }, points);
  }
}

/** The size of rows or columns that nobody has given one, in points. */
const usualSize = ({ areas: [first] }: StyleTarget, { engine }: HostContext, axis: SizedAxis): number => {
  if (!first) throw itemNotFound();
  const { defaultRowHeight, defaultColumnWidth } = sheetOf(engine, first).getConfig();
  return toPoints(axis === 'row' ? defaultRowHeight : defaultColumnWidth);
};

/** Whether the rows or columns have the usual size; they can be given it, and lose it only by getting another. */
const usual = (axis: SizedAxis): Scalar<StyleTarget> => ({
  get: (target, context) => {
    const now = size(target, context, axis);
    return now === null ? null : now === usualSize(target, context, axis);
  },
  set: async (target, value, context) => {
    if (boolean(value)) await resize(target, usualSize(target, context, axis), context, axis);
  },
});

/** Indents each cell by so many steps more, or fewer: 0 … 250 in the end. */
async function adjustIndent(
  target: StyleTarget,
  [amount]: readonly unknown[],
  context: HostContext,
): Promise<void> {
  const by = whole(amount);
  const { indentLevel } = alignmentProperties;
  await changeEach(target, context, ({ sheet, row, column }) => {
    const now = indentLevel.read(sheet.getComposedCellStyle(row, column) ?? {});
    return { s: indentLevel.write(now + by) };
  });
}

const format = defineKind<StyleTarget>('RangeFormat', {
  scalars: {
    ...styleScalars(alignmentProperties),
    ...moreAlignment,
    rowHeight: {
      get: (target, context) => size(target, context, 'row'),
      set: async (target, value, context) => await resize(target, value, context, 'row'),
    },
    columnWidth: {
      get: (target, context) => size(target, context, 'column'),
      set: async (target, value, context) => await resize(target, value, context, 'column'),
    },
    useStandardHeight: usual('row'),
    useStandardWidth: usual('column'),
  },
  links: {
    fill: (target) => fill(target),
    font: (target) => font(target),
    borders: (target) => borders(target),
    protection: (target) => protection(target),
  },
  methods: {
    autofitRows: writes(({ areas }, _, { engine }) => {
      for (const area of areas) {
        assertAllowed(engine, area.sheetId, 'allowFormatRows');
        autofitRows(engine, sheetOf(engine, area), { first: area.top, last: area.bottom });
      }
    }),
    adjustIndent: writes(adjustIndent),
    autofitColumns: writes(async (target, _, context) => await autofitColumns(target, context)),
  },
});

export const rangeFormat = (target: StyleTarget): HostObject => format(target);
