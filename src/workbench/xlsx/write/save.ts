/** A book back into a file: the original package with just the changes, or an empty one with everything. */
import type { BookFile } from '../../book';
import { OpcPackage } from '../parts/package';
import { partOf, readPackage, type Reading } from '../read/workbook';
import { readSheet, type SheetReading } from '../read/sheet';
import { readSharedStrings } from '../parts/strings';
import { patchCells } from './cells';
import { patchLayout } from './layout';
import { patchNames } from './names';
import { patchSheetList } from './sheet-list';
import { skeleton } from './skeleton';
import { StyleBook } from './style-book';

export interface SavePlan {
  readonly bytes: Uint8Array;
  /** What the file loses by being written, in stable words: "<sheet>: <what>". */
  readonly losses: readonly string[];
}

/** The sheet as the file has it, or as it stands empty when it is new. */
function readingOf(reading: Reading, id: string, path: string, name: string): SheetReading {
  const found = reading.sheets.find(({ entry }) => entry.id === id);
  if (found) return found;
  const entry = {
    id,
    name,
    path,
    kind: 'worksheet',
    state: 'visible',
    element: reading.workbook.root,
  } as const;
  return readSheet(
    reading.pkg,
    entry,
    { strings: readSharedStrings(undefined), styles: reading.styles, date1904: false, theme: reading.theme },
    [],
  );
}

export function save(book: BookFile): SavePlan {
  const { original } = book.extras;
  const pkg = original ? OpcPackage.open(original) : skeleton();
  const reading = readPackage(pkg, original);
  const sheets = patchSheetList(reading, book);
  const stylesPath = partOf(pkg, reading.workbook.path, 'styles') ?? '';
  const styleBook = new StyleBook(pkg, stylesPath, reading.styles);
  for (const id of book.snapshot.sheetOrder) {
    const path = sheets.paths.get(id) ?? '';
    const next = book.snapshot.sheets[id] ?? {};
    const sheet = readingOf(reading, id, path, next.name ?? '');
    const styles = { before: reading.book.snapshot.styles, after: book.snapshot.styles };
    const cells = patchCells({ reading: sheet, next, styles, book: styleBook });
    const layout = patchLayout(sheet, next);
    if (cells.touched || layout) pkg.touch(path);
  }
  patchNames(reading, book, sheets);
  return { bytes: pkg.save(), losses: [] };
}
