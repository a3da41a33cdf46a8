/** Excel.Range. */
import type { AreaRef } from '../area-ref';
import { addressOf } from '../area';
import { defineKind, reads, type HostObject } from '../object';
import { rangeValues } from './range-values';
import { worksheetObject } from './worksheet';

const range = defineKind<AreaRef>('Range', {
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
    ...rangeValues,
  },
  links: {
    worksheet: (area) => worksheetObject(area.sheetId),
  },
  methods: {
    _KeepReference: reads(() => null),
  },
});

export const rangeObject = (area: AreaRef): HostObject => range(area);
