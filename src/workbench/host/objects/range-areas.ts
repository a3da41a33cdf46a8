/** Excel.RangeAreas and RangeCollection: several areas of one sheet. */
import { isErrorText } from '../../cell-content';
import { CellReader } from '../../engine/cells';
import { type Rect, maxColumns, maxRows } from '../../../a1/place';
import { sheetAddress } from '../../../a1/references';
import type { AreaRef } from '../area-ref';
import { areaAt, intersection, sheetName, sheetOf, within } from '../area';
import { flag, isAbsent, oneOf, whole } from '../arguments';
import { clearArea } from '../clear';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { styleScalar } from '../named-styles';
import { HostObject, defineKind, reads, writes } from '../object';
import type { StyleTarget } from '../style-areas';
import { usedRect } from '../used';
import { dataValidation } from './data-validation';
import { copyInto } from './range-edit';
import { rangeFormat } from './range-format';
import { tablesOfRange } from './tables';
import { conditionalFormats, rangeAreasObject, rangeObject, worksheetObject } from './refer';

const address = ({ areas }: StyleTarget, { engine }: HostContext): string =>
  areas.map((area) => sheetAddress(sheetName(engine, area.sheetId), area, false)).join(',');

const map = (
  target: StyleTarget,
  context: HostContext,
  change: (area: AreaRef) => Rect | null,
): HostObject | null => {
  const areas = target.areas.flatMap((area) => {
    const rect = change(area);
    return rect ? [areaAt(context, area.sheetId, rect)] : [];
  });
  return areas.length > 0 ? rangeAreasObject(areas) : null;
};

const found = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

function common(target: StyleTarget, other: unknown, context: HostContext): HostObject | null {
  if (!(other instanceof HostObject)) throw invalidArgument();
  const others = other.kind === 'Range' ? [other.target as AreaRef] : (other.target as StyleTarget).areas;
  const areas = target.areas.flatMap((area) =>
    others
      .map((one) => intersection(area, one))
      .filter((rect) => rect !== null)
      .map((rect) => areaAt(context, area.sheetId, rect)),
  );
  return areas.length > 0 ? rangeAreasObject(areas) : null;
}

const used = (target: StyleTarget, [valuesOnly]: readonly unknown[], context: HostContext) =>
  map(target, context, (area) => usedRect(sheetOf(context.engine, area), area, flag(valuesOnly)));

const collection = defineKind<StyleTarget>('RangeCollection', {
  items: ({ areas }) => areas.map(rangeObject),
  methods: {
    getCount: reads(({ areas }) => areas.length),
    getItemAt: reads(({ areas }, [index]) => {
      const area = areas[whole(index)];
      if (!area) throw itemNotFound();
      return rangeObject(area);
    }),
  },
});

defineKind<StyleTarget>('RangeAreas', {
  scalars: {
    address: { get: address },
    addressLocal: { get: address },
    style: styleScalar,
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
    isEntireRow: { get: ({ areas }) => areas.every((area) => area.isEntireRow) },
    isEntireColumn: { get: ({ areas }) => areas.every((area) => area.isEntireColumn) },
  },
  links: {
    areas: (target) => collection(target),
    format: (target) => rangeFormat(target),
    conditionalFormats: (target) => conditionalFormats(target),
    dataValidation: ({ areas }) => dataValidation(...areas),
    worksheet: ({ areas: [first] }) => (first ? worksheetObject(first.sheetId) : null),
  },
  methods: {
    calculate: reads(async (_, __, { engine }) => await engine.recalculate()),
    copyFrom: writes(async ({ areas }, args, context) => {
      for (const area of areas) await copyInto(area, args, context);
    }),
    clear: writes(async ({ areas }, [applyTo], context) => {
      for (const area of areas) await clearArea(context, area, applyTo);
    }),
    getEntireRow: reads((target, _, context) =>
      map(target, context, ({ top, bottom }) => ({ top, bottom, left: 0, right: maxColumns - 1 })),
    ),
    getEntireColumn: reads((target, _, context) =>
      map(target, context, ({ left, right }) => ({ left, right, top: 0, bottom: maxRows - 1 })),
    ),
    getOffsetRangeAreas: reads((target, [rows, columns], context) =>
      map(target, context, (area) => ({
        top: area.top + whole(rows),
        bottom: area.bottom + whole(rows),
        left: area.left + whole(columns),
        right: area.right + whole(columns),
      })),
    ),
    getIntersection: reads((target, [other], context) => found(common(target, other, context))),
    getIntersectionOrNullObject: reads((target, [other], context) => common(target, other, context)),
    getSpecialCells: reads((target, args, context) => found(specialCellsOfAll(target, args, context))),
    getSpecialCellsOrNullObject: reads(specialCellsOfAll),
    getTables: reads(({ areas }, [fullyContained], context) =>
      tablesOfRange(areas, fullyContained === true, context),
    ),
    setDirty: writes(async (_, __, { engine }) => await engine.recalculate()),
    getUsedRangeAreas: reads((target, args, context) => found(used(target, args, context))),
    getUsedRangeAreasOrNullObject: reads(used),
  },
});

type CellTest = (reader: CellReader, row: number, column: number) => boolean;

/** What the words of "LogicalText", "ErrorsNumber" and the like mean, each alone. */
const VALUE_KINDS: readonly (readonly [RegExp, (value: unknown) => boolean])[] = [
  [/Error/u, (value) => isErrorText(value)],
  [/Logical/u, (value) => typeof value === 'boolean'],
  [/Number/u, (value) => typeof value === 'number'],
  [/Text/u, (value) => typeof value === 'string' && !isErrorText(value)],
];

const VALUE_TYPES = [
  'All', 'Errors', 'ErrorsLogical', 'ErrorsNumbers', 'ErrorsText', 'ErrorsLogicalNumber', 'ErrorsLogicalText', 'ErrorsNumberText',
  'Logical', 'LogicalNumbers', 'LogicalText', 'LogicalNumbersText', 'Numbers', 'NumbersText', 'Text',
] as const; // prettier-ignore

function valueTest(valueType: unknown): (value: unknown) => boolean {
  const type = isAbsent(valueType) ? 'All' : oneOf(valueType, VALUE_TYPES);
  const kinds = VALUE_KINDS.filter(([word]) => word.test(type)).map(([, fits]) => fits);
  return type === 'All' ? () => true : (value) => kinds.some((fits) => fits(value));
}

function testOf(type: unknown, valueType: unknown): CellTest {
  const kind = oneOf(type, ['Blanks', 'Constants', 'Formulas', 'Visible'] as const);
  const fits = valueTest(valueType);
  return (reader, row, column) => {
    const value = reader.value(row, column);
    const isFormula = reader.isFormula(row, column);
    switch (kind) {
      case 'Blanks':
        return value === '' && !isFormula;
      case 'Constants':
        return value !== '' && !isFormula && fits(value);
      case 'Formulas':
        return isFormula && fits(value);
      case 'Visible':
        return reader.sheet.getRowRawVisible(row) && reader.sheet.getColVisible(column);
    }
  };
}

/** Cells of a kind (blank, constant, formula, visible) as areas, row by row; null when there are none. */
export function specialCells(
  area: AreaRef,
  args: readonly unknown[],
  context: HostContext,
): HostObject | null {
  return specialCellsOfAll({ areas: [area] }, args, context);
}

function specialCellsOfAll(
  { areas }: StyleTarget,
  args: readonly unknown[],
  context: HostContext,
): HostObject | null {
  const special = areas.flatMap((area) => specialAreas(area, args, context));
  return special.length > 0 ? rangeAreasObject(special) : null;
}

function specialAreas(
  area: AreaRef,
  [type, valueType]: readonly unknown[],
  context: HostContext,
): readonly AreaRef[] {
  const sheet = sheetOf(context.engine, area);
  const used_ = usedRect(sheet, area, false);
  const part =
    area.isEntireColumn || area.isEntireRow || area.rows * area.columns > 1_000_000
      ? used_
      : within(area, sheet);
  if (!part) return [];
  const reader = new CellReader(context.engine, sheet);
  const fits = testOf(type, valueType);
  const runs: Rect[] = [];
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      if (!fits(reader, row, column)) continue;
      const last = runs.at(-1);
      if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
      else runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return stacked(runs).map((rect) => areaAt(context, area.sheetId, rect));
}

/** Joins runs of the same columns in rows that follow one another. */
function stacked(runs: readonly Rect[]): readonly Rect[] {
  const open = new Map<string, Rect>();
  const done: Rect[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) open.set(key, { ...above, bottom: run.bottom });
    else {
      if (above) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
