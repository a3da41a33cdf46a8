/** Excel.BindingCollection and Binding. */
import { areaOfAddress, sheetOf } from '../area';
import { isAbsent, oneOf, text, whole } from '../arguments';
import { AreaRef } from '../area-ref';
import type { Binding, BindingType } from '../binding';
import { areaOfBinding, boundTo } from '../bindings';
import type { HostContext } from '../context';
import { areaAddress } from '../../../a1/address';
import { invalidArgument, invalidOperation, itemNotFound } from '../errors';
import { HostObject, defineKind, reads, writes } from '../object';
import { CellReader } from '../../engine/cells';
import { textOf } from '../text';
import { selectedArea } from '../selection';
import { tablesTouching } from '../tables';
import { rangeObject, tableObject } from './refer';

const TYPES = ['Range', 'Table', 'Text'] as const;

const bindingOf = (id: string, { session }: HostContext): Binding => {
  const found = session.bindings.get(id);
  if (!found) throw itemNotFound();
  return found;
};

const binding = defineKind<string>('Binding', {
  id: (id) => id,
  scalars: {
    id: { get: (id, context) => bindingOf(id, context).id },
    type: { get: (id, context) => bindingOf(id, context).type },
  },
  methods: {
    delete: writes((id, _, context) => {
      bindingOf(id, context);
      context.session.unbind(id);
    }),
    getRange: reads((id, _, context) => rangeObject(areaOfBinding(bindingOf(id, context), context))),
    getText: reads((id, _, context) => {
      const area = areaOfBinding(bindingOf(id, context), context);
      const reader = new CellReader(context.engine, sheetOf(context.engine, area));
      return textOf(
        reader.value(area.top, area.left),
        reader.format(area.top, area.left),
        context.engine.locale,
      );
    }),
    getTable: reads((id, _, context) => {
      const { to } = bindingOf(id, context);
      if (!('table' in to)) throw invalidOperation();
      return tableObject({ sheetId: to.sheetId, id: to.table });
    }),
  },
});

/** The table whose cells are given; InvalidArgument where they are none's. */
function tableAt(to: Binding['to'], context: HostContext): Binding['to'] {
  const { sheetId, ...area } = areaOfBinding({ id: '', type: 'Range', to }, context);
  const table = tablesTouching(context.engine, sheetId, area).find(
    ({ address }) => address === areaAddress(area),
  );
  if (!table) throw invalidArgument();
  return { sheetId, table: table.id };
}

function bind(to: Binding['to'], type: unknown, id: unknown, context: HostContext): HostObject {
  const kind: BindingType = oneOf(type, TYPES);
  if (text(id) === '') throw invalidArgument();
  const made = { id: text(id), type: kind, to: kind === 'Table' ? tableAt(to, context) : to };
  const area = areaOfBinding(made, context);
  if (kind === 'Text' && (area.rows > 1 || area.columns > 1)) throw invalidArgument();
  context.session.bind(made);
  return binding(made.id);
}

function givenArea(range: unknown, context: HostContext): Binding['to'] {
  if (range instanceof HostObject && range.target instanceof AreaRef) {
    const { sheetId, top, left, bottom, right } = range.target;
    return new AreaRef(sheetId, top, left, bottom, right);
  }
  const reference = text(range);
  return reference.includes('!')
    ? boundTo(reference, context)
    : areaOfAddress(context, context.engine.workbook.getActiveSheet().getSheetId(), reference);
}

const byId = (_: null, id: unknown, { session }: HostContext): HostObject | null =>
  session.bindings.has(text(id)) ? binding(text(id)) : null;

const collection = defineKind<null>('BindingCollection', {
  scalars: { count: { get: (_, { session }) => session.bindings.size } },
  items: (_, { session }) => [...session.bindings.keys()].map(binding),
  indexer: byId,
  methods: {
    add: writes((_, [range, type, id], context) => bind(givenArea(range, context), type, id, context)),
    addFromNamedItem: writes((_, [name, type, id], context) =>
      bind(boundTo(text(name), context), type, id, context),
    ),
    addFromSelection: writes((_, [type, id], context) => bind(selectedArea(context), type, id, context)),
    getCount: reads((_, __, { session }) => session.bindings.size),
    getItemAt: reads((_, [index], { session }) => {
      const id = [...session.bindings.keys()][isAbsent(index) ? -1 : whole(index)];
      if (id === undefined) throw itemNotFound();
      return binding(id);
    }),
    getItemOrNullObject: reads((_, [id], context) => byId(null, id, context)),
  },
});

export const bindings = (): HostObject => collection(null);
