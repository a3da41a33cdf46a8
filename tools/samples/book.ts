/** Several sheets as one workbook. */
import type { BookFile } from '../../src/workbench/book';
import { vietnamese } from '../../src/workbench/xlsx/univer';
import { sheetIdOf } from '../../src/workbench/xlsx/read/workbook-part';
import * as looks from './looks';
import { buildSheet, type SheetSpec } from './sheet';

export function buildBook(specs: readonly SheetSpec[]): BookFile {
  const built = specs.map(
    (spec, index) => [sheetIdOf(index + 1), buildSheet(sheetIdOf(index + 1), spec)] as const,
  );
  return {
    snapshot: {
      id: 'workbook',
      name: '',
      appVersion: '',
      locale: vietnamese,
      styles: {},
      defaultStyle: looks.font,
      sheetOrder: built.map(([id]) => id),
      sheets: Object.fromEntries(built.map(([id, { sheet }]) => [id, sheet])),
      resources: [],
    },
    extras: {
      customXmlParts: [],
      settings: {},
      workbookProtected: false,
      readOnly: false,
      date1904: false,
      sheets: Object.fromEntries(built.map(([id, { extras }]) => [id, extras])),
      original: null,
    },
  };
}
