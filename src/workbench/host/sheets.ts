/** The sheets of the workbook, found by their id or name. */
import type { Worksheet } from '@univerjs/core';

import { sameName } from '../listed-names';
import type { HostContext } from './context';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './errors';

/** A sheet that must be there. */
export function sheetById({ engine }: HostContext, sheetId: string): Worksheet {
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** A sheet by name or id, as `getItem` takes both. */
export function findSheet({ engine }: HostContext, key: string): Worksheet | undefined {
  const all = engine.workbook.getSheets();
  return (
    all.find((sheet) => sameName(sheet.getName(), key)) ?? all.find((sheet) => sheet.getSheetId() === key)
  );
}

/** The name a sheet may take; fails as Excel does for a bad or a taken one. */
export function freeSheetName(context: HostContext, name: string, except?: string): string {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument();
  // Excel keeps this name for itself.
  if (sameName(name, 'History')) throw invalidArgument();
  const taken = sheetNamed(context, name);
  if (taken && taken.getSheetId() !== except) throw itemAlreadyExists();
  return name;
}

export const sheetNamed = ({ engine }: HostContext, name: string): Worksheet | undefined =>
  engine.workbook.getSheets().find((sheet) => sameName(sheet.getName(), name));

/** The name of a sheet's copy: "Sheet1 (2)" for "Sheet1", "Sheet1 (3)" for "Sheet1 (2)"; at most 31 characters. */
export function copyName(name: string, isTaken: (name: string) => boolean): string {
  const stem = name.replace(/ \(\d{1,3}\)$/u, '');
  for (let n = 2; ; n += 1) {
    const suffix = ` (${n})`;
    const wanted = stem.slice(0, 31 - suffix.length) + suffix;
    if (!isTaken(wanted)) return wanted;
  }
}
