/** Excel.Table and its collections: a named area with a header row. Rows and columns are edited through its range. */
import { CellValueType } from '@univerjs/core';

import { CellReader } from '../../engine/cells';
import { changeCells } from '../../engine/write';
import { areaAddress, parseArea } from '../../../a1/address';
import { parseReference } from '../../../a1/references';
import type { Rect } from '../../../a1/place';
import { AreaRef } from '../area-ref';
import { areaAt, intersection, sameName, sheetByName, sheetOf } from '../area';
import { flag, text, whole } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from '../errors';
import { HostObject, defineKind, reads, writes } from '../object';
import { rangeObject, worksheetObject } from './refer';

interface TableTarget {
  readonly sheetId: string;
  readonly name: string;
}

/** All tables of the workbook, or of one sheet. */
type Scope = string | null;

const tablesOn = (sheetId: string, { engine }: HostContext) => engine.extras.sheets[sheetId]?.tables ?? [];

const all = (scope: Scope, context: HostContext): readonly TableTarget[] =>
  context.engine.workbook
    .getSheets()
    .map((sheet) => sheet.getSheetId())
    .filter((sheetId) => scope === null || scope === sheetId)
    .flatMap((sheetId) => tablesOn(sheetId, context).map(({ name }) => ({ sheetId, name })));

function rectOf({ sheetId, name }: TableTarget, context: HostContext): Rect {
  const found = tablesOn(sheetId, context).find((table) => sameName(table.name, name));
  const rect = found && parseArea(found.address);
  if (!rect) throw itemNotFound();
  return rect;
}

const part = (change: (rect: Rect) => Rect) =>
  reads<TableTarget>((target, _, context) =>
    rangeObject(areaAt(context, target.sheetId, change(rectOf(target, context)))),
  );

function drop({ sheetId, name }: TableTarget, { engine }: HostContext): void {
  const extras = engine.extras.sheets[sheetId];
  if (extras) extras.tables = (extras.tables ?? []).filter((table) => !sameName(table.name, name));
}

const table = defineKind<TableTarget>('Table', {
  id: ({ name }) => name,
  scalars: {
    id: { get: ({ name }) => name },
    name: { get: ({ name }) => name },
    showHeaders: { get: () => true },
    showTotals: { get: () => false },
  },
  links: { worksheet: ({ sheetId }) => worksheetObject(sheetId) },
  methods: {
    getRange: part((rect) => rect),
    getHeaderRowRange: part((rect) => ({ ...rect, bottom: rect.top })),
    getDataBodyRange: part((rect) => ({ ...rect, top: Math.min(rect.bottom, rect.top + 1) })),
    convertToRange: writes((target, _, context) => {
      const area = areaAt(context, target.sheetId, rectOf(target, context));
      drop(target, context);
      return rangeObject(area);
    }),
  },
});

function areaGiven(scope: Scope, address: unknown, context: HostContext): AreaRef {
  if (address instanceof HostObject && address.target instanceof AreaRef) return address.target;
  const reference = parseReference(text(address));
  if (!reference) throw invalidArgument();
  const { sheet, area } = reference;
  const named = sheet === null ? undefined : sheetByName(context.engine, sheet);
  if (sheet !== null && !named) throw itemNotFound();
  const sheetId = named?.getSheetId() ?? scope ?? context.engine.workbook.getActiveSheet().getSheetId();
  return areaAt(context, sheetId, area);
}

async function addHeaders(area: AreaRef, context: HostContext): Promise<void> {
  const reader = new CellReader(context.engine, sheetOf(context.engine, area));
  const row = Object.fromEntries(
    Array.from({ length: area.columns }, (_, i) => i)
      .filter((i) => reader.value(area.top, area.left + i) === '')
      .map((i) => [area.left + i, { v: `Column${i + 1}`, t: CellValueType.STRING }]),
  );
  await changeCells(context.engine, reader.sheet, { [area.top]: row });
}

const byName = (scope: Scope, key: unknown, context: HostContext): HostObject | null => {
  const found = all(scope, context).find(({ name }) => sameName(name, text(key)));
  return found ? table(found) : null;
};

const shared = {
  getCount: reads<Scope>((scope, _, context) => all(scope, context).length),
  getItemOrNullObject: reads<Scope>((scope, [key], context) => byName(scope, key, context)),
};

const collection = defineKind<Scope>('TableCollection', {
  scalars: { count: { get: (scope, context) => all(scope, context).length } },
  items: (scope, context) => all(scope, context).map(table),
  indexer: byName,
  methods: {
    ...shared,
    add: writes(async (scope, [address, hasHeaders], context) => {
      const area = areaGiven(scope, address, context);
      if (scope !== null && area.sheetId !== scope) throw invalidArgument();
      const taken = tablesOn(area.sheetId, context).some((known) => {
        const rect = parseArea(known.address);
        return rect && intersection(rect, area);
      });
      if (taken) throw itemAlreadyExists();
      if (!flag(hasHeaders)) throw notImplemented('a table without headers');
      await addHeaders(area, context);
      let n = 1;
      while (byName(null, `Table${n}`, context)) n += 1;
      const extras = (context.engine.extras.sheets[area.sheetId] ??= {});
      extras.tables = [...(extras.tables ?? []), { name: `Table${n}`, address: areaAddress(area) }];
      return table({ sheetId: area.sheetId, name: `Table${n}` });
    }),
    getItemAt: reads((scope, [index], context) => {
      const found = all(scope, context)[whole(index)];
      if (!found) throw itemNotFound();
      return table(found);
    }),
  },
});

export const tableCollection = (scope: Scope): HostObject => collection(scope);

const scoped = defineKind<readonly TableTarget[]>('TableScopedCollection', {
  items: (targets) => targets.map(table),
  indexer: (targets, key) => {
    const found = targets.find(({ name }) => sameName(name, text(key)));
    return found ? table(found) : null;
  },
  methods: {
    getCount: reads((targets) => targets.length),
    getFirst: reads(([first]) => {
      if (!first) throw itemNotFound();
      return table(first);
    }),
    getItemOrNullObject: reads((targets, [key]) => {
      const found = targets.find(({ name }) => sameName(name, text(key)));
      return found ? table(found) : null;
    }),
  },
});

/** The tables that touch a range, or lie wholly within it. */
export function tablesOfRange(area: AreaRef, fullyContained: boolean, context: HostContext): HostObject {
  const targets = all(area.sheetId, context).filter((target) => {
    const rect = rectOf(target, context);
    const shared = intersection(rect, area);
    return shared !== null && (!fullyContained || areaAddress(shared) === areaAddress(rect));
  });
  return scoped(targets);
}
