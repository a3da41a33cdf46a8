/** Excel.Workbook: the root that every path starts from. */
import type { Engine } from '../../engine/types';
import { apiNotFound } from '../errors';
import { text } from '../arguments';
import { defineKind, reads, type HostObject } from '../object';
import { customXmlParts } from './custom-xml';
import { nameCollection } from './names';
import { worksheetCollection } from './worksheets';

const workbook = defineKind<Engine>('Workbook', {
  scalars: {
    name: { get: (engine) => `${engine.workbook.getName() || 'Book1'}.xlsx` },
    readOnly: { get: ({ extras }) => extras.readOnly },
    isDirty: { get: () => false, explicitOnly: true },
  },
  links: {
    worksheets: () => worksheetCollection(),
    names: () => nameCollection(null),
    customXmlParts: () => customXmlParts(null),
  },
  methods: {
    _RemoveReference: reads((_, [id], { session }) => session.release(text(id))),
    _RemoveAllReferences: reads((_, __, { session }) => session.releaseAll()),
    _GetReferenceCount: reads((_, __, { session }) => session.referenceCount),
    _GetObjectByReferenceId: reads(() => {
      throw apiNotFound('Workbook._GetObjectByReferenceId');
    }),
  },
});

export const workbookObject = (engine: Engine): HostObject => workbook(engine);
