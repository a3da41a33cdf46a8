/**
 * The objects that others lead to, by the kind that describes them. Excel's objects lead to each other in circles, the files
 * do not: a file takes from here what it leads to, and never from the file that describes it.
 */
import type { AreaRef } from '../area-ref';
import { objectOf, type HostObject } from '../object';
import type { StyleTarget } from '../style-areas';
import type { TableTarget } from '../tables';

export const rangeObject = (area: AreaRef): HostObject => objectOf('Range', area);
export const rangeAreasObject = (areas: readonly AreaRef[]): HostObject => objectOf('RangeAreas', { areas });
export const worksheetObject = (sheetId: string): HostObject => objectOf('Worksheet', sheetId);
export const tableObject = (target: TableTarget): HostObject => objectOf('Table', target);
export const conditionalFormats = (target: StyleTarget): HostObject =>
  objectOf('ConditionalFormatCollection', target);
