/** Which formulas an engine has no way to compute, by the functions it knows. */
import type { ICellData, IWorkbookData } from '@univerjs/core';

import { parseArea } from '../../a1/address';
import { scan } from '../../a1/scanner';
import { notesOf } from '../cell-notes';
import { definedNames } from '../xlsx/names';

/** Whether a function, in capitals, is known. */
export type IsKnown = (name: string) => boolean;

/** Whether the engine has no way to compute a formula; `names` are those that lead to what it cannot compute, in lower case. */
export const isBeyond = (formula: string, names: ReadonlySet<string>, isKnown: IsKnown): boolean =>
  scan(formula).some(({ kind, prefix, body }) => {
    if (kind === 'structured' || (prefix && prefix.book !== null)) return true;
    if (kind === 'name') return names.has(body.toLowerCase());
    return kind === 'function' && !isKnown(body.toUpperCase());
  });

/** The names whose meaning the engine cannot compute, in lower case. */
export function namesBeyond(snapshot: IWorkbookData, isKnown: IsKnown): ReadonlySet<string> {
  const none: ReadonlySet<string> = new Set();
  return new Set(
    definedNames(snapshot)
      .filter(({ formulaOrRefString }) => isBeyond(formulaOrRefString, none, isKnown))
      .map(({ name }) => name.toLowerCase()),
  );
}

/** True for an array formula over several cells. */
export const isLargeArray = (cell: ICellData): boolean => {
  const area = parseArea(notesOf(cell).array ?? '');
  return area !== null && (area.bottom > area.top || area.right > area.left);
};
