/** A workbook with nothing in it but one named sheet. */
import { LocaleType } from '@univerjs/core';
import type { BookFile } from './book';

/** A new workbook; its sheet holds the given words in A1. */
export const emptyBook = (sheet: string, words = ''): BookFile => ({
  snapshot: {
    id: 'book',
    name: 'book',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ['s1'],
    sheets: {
      s1: {
        id: 's1',
        name: sheet,
        cellData: words === '' ? {} : { 0: { 0: { v: words, t: 1 } } },
        rowCount: 100,
        columnCount: 20,
      },
    },
    resources: [],
  },
  extras: {
    customXmlParts: [],
    settings: {},
    workbookProtected: false,
    readOnly: false,
    date1904: false,
    sheets: {},
    original: null,
  },
});
