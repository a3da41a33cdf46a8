/** Excel.WorkbookRangeAreas and RangeAreasCollection: areas on several sheets, such as what a formula reads. */
import { areaAt, addressOf } from '../area';
import { sameName } from '../../listed-names';
import type { AreaRef } from '../area-ref';
import { text, whole } from '../arguments';
import type { HostContext } from '../context';
import { itemNotFound } from '../errors';
import { defineKind, objectOf, reads, type HostObject } from '../object';
import type { SheetArea } from '../relations';
import { rangeAreasObject } from './refer';

interface Target {
  readonly areas: readonly AreaRef[];
}

/** The areas of each sheet, in the order of the sheets. */
const bySheet = ({ areas }: Target, { engine }: HostContext): readonly (readonly AreaRef[])[] =>
  engine.workbook
    .getSheets()
    .map((sheet) => areas.filter(({ sheetId }) => sheetId === sheet.getSheetId()))
    .filter((found) => found.length > 0);

const collection = defineKind<Target>('RangeAreasCollection', {
  items: (target, context) => bySheet(target, context).map((areas) => rangeAreasObject(areas)),
  methods: {
    getCount: reads((target, _, context) => bySheet(target, context).length),
    getItemAt: reads((target, [index], context) => {
      const found = bySheet(target, context)[whole(index)];
      if (!found) throw itemNotFound();
      return rangeAreasObject(found);
    }),
  },
});

/** The areas on a sheet by its name or id. */
function onSheet(target: Target, key: unknown, context: HostContext): HostObject | null {
  const sheet = context.engine.workbook
    .getSheets()
    .find((each) => each.getSheetId() === text(key) || sameName(each.getName(), text(key)));
  const found = target.areas.filter(({ sheetId }) => sheetId === sheet?.getSheetId());
  return found.length > 0 ? rangeAreasObject(found) : null;
}

const areas = defineKind<Target>('WorkbookRangeAreas', {
  scalars: {
    addresses: {
      get: (target, context) =>
        bySheet(target, context).map((found) =>
          found.map((area) => addressOf(context.engine, area)).join(','),
        ),
    },
  },
  links: {
    areas: (target) => collection(target),
    ranges: (target, context) => objectOf('RangeCollection', { areas: bySheet(target, context).flat() }),
  },
  methods: {
    getRangeAreasBySheet: reads((target, [key], context) => {
      const found = onSheet(target, key, context);
      if (!found) throw itemNotFound();
      return found;
    }),
    getRangeAreasOrNullObjectBySheet: reads((target, [key], context) => onSheet(target, key, context)),
  },
});

/** The object for areas of the workbook; ItemNotFound for none. */
export function workbookAreas(found: readonly SheetArea[], context: HostContext): HostObject {
  if (found.length === 0) throw itemNotFound();
  return areas({ areas: found.map((area) => areaAt(context, area.sheetId, area)) });
}
