/** .xlsx files in and out of the embedded Excel: what a file says becomes a `BookFile`, and only what changed is written back. */
import type { BookFile } from '../book';
import { OpcPackage } from './parts/package';
import { readPackage } from './read/workbook';

import { save, type SavePlan } from './write/save';

export type { SavePlan } from './write/save';
export { XlsxError, type XlsxErrorCode } from './errors';

/** Reads a workbook. Throws `XlsxError` for a file that is damaged, locked by a password, old, too large or no workbook. */
// eslint-disable-next-line @typescript-eslint/require-await -- a promise so that unpacking can move to a worker
export async function readXlsx(bytes: Uint8Array): Promise<BookFile> {
  return readPackage(OpcPackage.open(bytes), bytes).book;
}

/**
 * Writes a workbook. With `extras.original` every part that nothing changed keeps its bytes; without, a new file is made.
 * Throws `XlsxError` 'not-writable' for a book no file can hold.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- a promise, as reading
export async function writeXlsx(book: BookFile): Promise<Uint8Array> {
  return save(book).bytes;
}

/** The same, with what the file would lose by it, so that a caller can refuse. */
// eslint-disable-next-line @typescript-eslint/require-await -- a promise, as reading
export async function planSave(book: BookFile): Promise<SavePlan> {
  return save(book);
}
