/** Excel.Range. */
import { areaAt, addressOf, sheetOf } from '../area';
import type { AreaRef } from '../area-ref';
import { mergesIn } from '../../engine/structure';
import { mostMergesTold } from '../../merges';
import { invalidOperation, itemNotFound } from '../errors';
import { hyperlink } from '../links';
import { hasSpill } from '../spills';
import { onOneArea, styleScalar } from '../named-styles';
import { defineKind, reads } from '../object';
import { tablesOfRange } from './tables';
import { specialCells } from './range-areas';
import { dataValidation } from './data-validation';
import { rangeEdit } from './range-edit';
import { findIn } from './range-find';
import { rangeFormat } from './range-format';
import { rangeGeometry } from './range-geometry';
import { rangeMore } from './range-more';
import { rangeProperties } from './range-properties';
import { rangeSize } from './range-size';
import { rangeSort } from './table-sort';
import { rangeValues } from './range-values';
import { rangeView } from './range-view';
import { conditionalFormats, rangeAreasObject, rangeObject, worksheetObject } from './refer';

defineKind<AreaRef>('Range', {
  scalars: {
    address: { get: (area, { engine }) => addressOf(engine, area) },
    addressLocal: { get: (area, { engine }) => addressOf(engine, area) },
    rowIndex: { get: (area) => area.top },
    columnIndex: { get: (area) => area.left },
    rowCount: { get: (area) => area.rows },
    columnCount: { get: (area) => area.columns },
    cellCount: { get: (area) => (area.rows * area.columns < 2 ** 31 ? area.rows * area.columns : -1) },
    isEntireRow: { get: (area) => area.isEntireRow },
    isEntireColumn: { get: (area) => area.isEntireColumn },
    ...rangeSize,
    ...rangeValues,
    hasSpill: { get: (area, { engine }) => hasSpill(area, engine) },
    hyperlink,
    style: onOneArea(styleScalar),
  },
  links: {
    worksheet: (area) => worksheetObject(area.sheetId),
    sort: (area) => rangeSort(area),
    format: (area) => rangeFormat({ areas: [area] }),
    dataValidation: (area) => dataValidation(area),
    conditionalFormats: (area) => conditionalFormats({ areas: [area] }),
  },
  methods: {
    ...rangeGeometry,
    ...rangeEdit,
    ...rangeMore,
    ...rangeProperties,
    calculate: reads(async (_, __, { engine }) => await engine.recalculate()),
    getVisibleView: reads((area) => rangeView(area)),
    getTables: reads((area, [fullyContained], context) =>
      tablesOfRange([area], fullyContained === true, context),
    ),
    getSpecialCells: reads((area, args, context) => {
      const found = specialCells(area, args, context);
      if (!found) throw itemNotFound();
      return found;
    }),
    getSpecialCellsOrNullObject: reads(specialCells),
    getMergedAreasOrNullObject: reads((area, _, context) => {
      const merges = mergesIn(sheetOf(context.engine, area), area);
      if (merges.length > mostMergesTold) throw invalidOperation();
      return merges.length > 0
        ? rangeAreasObject(merges.map((merge) => areaAt(context, area.sheetId, merge)))
        : null;
    }),
    find: reads((area, args, context) => {
      const found = findIn(area, args, context);
      if (!found) throw itemNotFound();
      return rangeObject(areaAt(context, area.sheetId, found));
    }),
    findOrNullObject: reads((area, args, context) => {
      const found = findIn(area, args, context);
      return found ? rangeObject(areaAt(context, area.sheetId, found)) : null;
    }),
    _ValidateArraySize: reads(() => null),
  },
});
