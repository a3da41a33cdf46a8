/** A worksheet's own filter. */
import type { SheetExtras } from '../../book';
import { attr, ensureKid, kid, remove, setAttr, type Element } from '../parts/xml';
import { readFilters } from '../read/tables';
import { patchFilters } from './filters';
import { worksheetOrder } from './order';
import { same } from './style-facets';

/** Brings the sheet's filter in line; tells whether anything changed. */
export function patchSheetFilter(root: Element, wanted: SheetExtras['autoFilter']): boolean {
  const present = kid(root, 'autoFilter');
  if (!wanted) {
    remove(present);
    return present !== undefined;
  }
  if (present && attr(present, 'ref') === wanted.address && same(readFilters(present), wanted.criteria))
    return false;
  const filter = ensureKid(root, 'autoFilter', worksheetOrder);
  setAttr(filter, 'ref', wanted.address);
  patchFilters(filter, wanted.criteria);
  return true;
}
