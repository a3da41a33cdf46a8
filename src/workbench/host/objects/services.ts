/** Objects that the library makes for itself, outside of the workbook. */
import { apiNotFound } from '../errors';
import { defineKind, reads, type HostObject } from '../object';

const addinService = defineKind<null>('AddinInternalService', {
  methods: { notifyActionHandlerReady: reads(() => null) },
});

/** A new object by the library's type name. */
export function newObject(typeName: string): HostObject {
  if (typeName === 'Microsoft.InternalService.AddinInternalService') return addinService(null);
  throw apiNotFound(typeName);
}
