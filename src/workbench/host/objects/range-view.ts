/** Excel.RangeView: the visible cells of a range. */
import { CellReader } from '../../engine/cells';
import { columnHidden, rowHidden } from '../../engine/dimensions';
import { cellAddress } from '../../../a1/address';
import { quoteSheet } from '../../../a1/sheet-name';
import type { AreaRef } from '../area-ref';
import { areaAt, sheetOf } from '../area';
import { whole } from '../arguments';
import type { HostContext } from '../context';
import { itemNotFound } from '../errors';
import { defineKind, reads, type HostObject, type Scalar } from '../object';
import { toR1C1 } from '../r1c1';
import { textOf } from '../text';
import { typeOf } from './range-values';
import { rangeObject } from './refer';

interface View {
  readonly area: AreaRef;
  /** Only this row of the visible ones; null for all. */
  readonly index: number | null;
}

function cells({ area, index }: View, { engine }: HostContext) {
  const sheet = sheetOf(engine, area);
  const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const rows = span(area.top, area.bottom).filter((row) => !rowHidden(sheet, row));
  const columns = span(area.left, area.right).filter((column) => !columnHidden(sheet, column));
  return { rows: index === null ? rows : rows.slice(index, index + 1), columns };
}

const table = (
  at: (reader: CellReader, row: number, column: number, locale: string) => unknown,
): Scalar<View> => ({
  get: (view, context) => {
    const { rows, columns } = cells(view, context);
    const reader = new CellReader(context.engine, sheetOf(context.engine, view.area));
    return rows.map((row) => columns.map((column) => at(reader, row, column, context.engine.locale)));
  },
});

const formulas = table((reader, row, column) => reader.formula(row, column));

const rows = defineKind<View>('RangeViewCollection', {
  items: (v, context) => cells(v, context).rows.map((_, index) => view({ area: v.area, index })),
  methods: {
    getCount: reads((v, _, context) => cells(v, context).rows.length),
    getItemAt: reads((v, [index], context) => {
      if (whole(index) < 0 || whole(index) >= cells(v, context).rows.length) throw itemNotFound();
      return view({ area: v.area, index: whole(index) });
    }),
  },
});

const view: (target: View) => HostObject = defineKind<View>('RangeView', {
  scalars: {
    values: table((reader, row, column) => reader.value(row, column)),
    formulas,
    formulasLocal: formulas,
    formulasR1C1: table((reader, row, column) => {
      const formula = reader.formula(row, column);
      return reader.isFormula(row, column) ? toR1C1(String(formula), { row, column }) : formula;
    }),
    numberFormat: table((reader, row, column) => reader.format(row, column)),
    text: table((reader, row, column, locale) =>
      textOf(reader.value(row, column), reader.format(row, column), locale),
    ),
    valueTypes: table((reader, row, column) => typeOf(reader.value(row, column))),
    cellAddresses: table(
      ({ sheet }, row, column) => `${quoteSheet(sheet.getName())}!${cellAddress({ row, column })}`,
    ),
    rowCount: { get: (v, context) => cells(v, context).rows.length },
    columnCount: { get: (v, context) => cells(v, context).columns.length },
    index: { get: ({ index }) => index ?? 0 },
  },
  links: { rows: (v) => rows(v) },
  methods: {
    getRange: reads(({ area, index }, _, context) => {
      if (index === null) return rangeObject(area);
      const row = cells({ area, index }, context).rows[0] ?? area.top;
      return rangeObject(areaAt(context, area.sheetId, { ...area, top: row, bottom: row }));
    }),
  },
});

export const rangeView = (area: AreaRef): HostObject => view({ area, index: null });
