/** Excel.AutoFilter, as far as an add-in needs to see that there is none: filters are not offered by this host. */
import { notImplemented } from '../errors';
import { defineKind, reads, writes, type HostObject } from '../object';

const refuse = writes<string>(() => {
  throw notImplemented('AutoFilter.apply');
});

const filter = defineKind<string>('AutoFilter', {
  scalars: { enabled: { get: () => false }, isDataFiltered: { get: () => false } },
  methods: { apply: refuse, getRangeOrNullObject: reads(() => null) },
});

export const autoFilter = (sheetId: string): HostObject => filter(sheetId);
