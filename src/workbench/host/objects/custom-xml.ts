/** Excel.CustomXmlPartCollection and CustomXmlPart: data of the add-in's own, inside the workbook's file. */
import { DOMParser } from '@xmldom/xmldom';

import type { CustomXmlPart } from '../../book';
import { text } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, invalidOperation, itemNotFound } from '../errors';
import { defineKind, reads, writes, type HostObject } from '../object';

/** The namespace whose parts these are; null for all. */
type Filter = string | null;

/** The namespace of a part's outermost element; fails with InvalidArgument when it is not XML. */
function namespaceOf(xml: string): string {
  try {
    const problems: string[] = [];
    const document = new DOMParser({
      onError: (level, message) => void (level !== 'warning' && problems.push(message)),
    }).parseFromString(xml, 'text/xml');
    const root = document.documentElement;
    if (problems.length > 0 || !root) throw invalidArgument();
    return root.namespaceURI ?? '';
  } catch {
    throw invalidArgument();
  }
}

const partsIn = (filter: Filter, { engine }: HostContext): readonly CustomXmlPart[] =>
  engine.extras.customXmlParts.filter((part) => filter === null || part.namespace === filter);

function partOf(id: string, { engine }: HostContext): CustomXmlPart {
  const found = engine.extras.customXmlParts.find((part) => part.id === id);
  if (!found) throw itemNotFound();
  return found;
}

const newId = (): string => `{${globalThis.crypto.randomUUID().toUpperCase()}}`;

const part = defineKind<string>('CustomXmlPart', {
  id: (id) => id,
  scalars: {
    id: { get: (id) => id },
    namespaceUri: { get: (id, context) => partOf(id, context).namespace },
  },
  methods: {
    getXml: reads((id, _, context) => partOf(id, context).xml),
    setXml: writes((id, [xml], context) => {
      const { customXmlParts } = context.engine.extras;
      const index = customXmlParts.indexOf(partOf(id, context));
      customXmlParts[index] = { id, namespace: namespaceOf(text(xml)), xml: text(xml) };
    }),
    delete: writes((id, _, context) => {
      const { customXmlParts } = context.engine.extras;
      customXmlParts.splice(customXmlParts.indexOf(partOf(id, context)), 1);
    }),
  },
});

const lookup = {
  getCount: reads<Filter>((filter, _, context) => partsIn(filter, context).length),
  getItemOrNullObject: reads<Filter>((filter, [id], context) => {
    const found = partsIn(filter, context).find((item) => item.id === text(id));
    return found ? part(found.id) : null;
  }),
};

const indexer = (filter: Filter, id: unknown, context: HostContext): HostObject | null => {
  const found = partsIn(filter, context).find((item) => item.id === text(id));
  return found ? part(found.id) : null;
};

const items = (filter: Filter, context: HostContext) => partsIn(filter, context).map(({ id }) => part(id));

const scoped = defineKind<Filter>('CustomXmlPartScopedCollection', {
  items,
  indexer,
  methods: {
    ...lookup,
    getOnlyItem: reads((filter, _, context) => {
      const found = partsIn(filter, context);
      if (found.length !== 1 || !found[0]) throw invalidOperation();
      return part(found[0].id);
    }),
    getOnlyItemOrNullObject: reads((filter, _, context) => {
      const found = partsIn(filter, context);
      return found.length === 1 && found[0] ? part(found[0].id) : null;
    }),
  },
});

const collection = defineKind<Filter>('CustomXmlPartCollection', {
  items,
  indexer,
  methods: {
    ...lookup,
    add: writes((_, [xml], { engine }) => {
      const added = { id: newId(), namespace: namespaceOf(text(xml)), xml: text(xml) };
      engine.extras.customXmlParts.push(added);
      return part(added.id);
    }),
    getByNamespace: reads((_, [uri]) => scoped(text(uri))),
  },
});

export const customXmlParts = (filter: Filter): HostObject => collection(filter);
