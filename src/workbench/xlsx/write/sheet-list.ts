/** The workbook's list of sheets: sheets come, go, are renamed, hidden and put in order. */
import type { BookFile } from '../../book';
import { XlsxError } from '../errors';
import { add, kid, kids, numberAttr, remove, setAttr, type Element } from '../parts/xml';
import type { Reading } from '../read/workbook';
import { sheetIdOf } from '../read/workbook-part';
import { freePath, putPart, relate, unrelate } from './register';
import { emptySheet, officeRelations, sheetType } from './skeleton';

/** Where the file's sheets went. */
export interface SheetList {
  /** Path of each sheet's part, by Univer sheet id. */
  readonly paths: ReadonlyMap<string, string>;
  /** New place of each sheet of the file, by its old place; null for one that was deleted. */
  readonly places: readonly (number | null)[];
  readonly renamed: ReadonlyMap<string, string>;
  readonly deleted: readonly string[];
  readonly changed: boolean;
}

function stateOf(book: BookFile, id: string): string | undefined {
  if (book.extras.sheets[id]?.veryHidden && book.snapshot.sheets[id]?.hidden) return 'veryHidden';
  return book.snapshot.sheets[id]?.hidden ? 'hidden' : undefined;
}

const cannotBeNamed = (name: string): boolean => name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name);

/** A name that the file already has is the file's own matter, whatever it is. */
function checkNames(book: BookFile, inFile: ReadonlyMap<string, string>): void {
  const { sheetOrder, sheets } = book.snapshot;
  const names = sheetOrder.map((id) => sheets[id]?.name ?? '');
  const bad = names.find(
    (name, index) => inFile.get(sheetOrder[index] ?? '') !== name && cannotBeNamed(name),
  );
  if (bad !== undefined) throw new XlsxError('not-writable', `"${bad}" cannot be the name of a sheet`);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw new XlsxError('not-writable', 'two sheets have one name');
  if (sheetOrder.every((id) => sheets[id]?.hidden))
    throw new XlsxError('not-writable', 'no sheet is visible');
}

function addSheet({ pkg, workbook }: Reading, list: Element, id: string): { element: Element; path: string } {
  const path = freePath(pkg, 'xl/worksheets/sheet');
  putPart(pkg, path, emptySheet, sheetType);
  const relation = relate(pkg, workbook.path, `${officeRelations}/worksheet`, path);
  const taken = kids(list).map((each) => numberAttr(each, 'sheetId') ?? 0);
  const wanted = Array.from({ length: 0xffff }, (_, index) => index + 1).find(
    (number) => sheetIdOf(number) === id && !taken.includes(number),
  );
  const element = add(list, 'sheet', { name: '', sheetId: wanted ?? Math.max(0, ...taken) + 1 });
  element.setAttributeNS(officeRelations, 'r:id', relation);
  return { element, path };
}

/** Takes sheets out of the list that the book has no more; says what they were called. */
function dropSheets({ pkg, workbook, sheets }: Reading, sheetOrder: readonly string[]): string[] {
  // Chart sheets, and sheets that could not be read, were never shown: that they are not in the book says nothing.
  const gone = sheets.map(({ entry }) => entry).filter(({ id }) => !sheetOrder.includes(id));
  for (const { element, path } of gone) {
    remove(element);
    unrelate(pkg, workbook.path, path);
  }
  return gone.map(({ name }) => name);
}

/** Gives a sheet its name and whether it is hidden; says what it was called when it had another name. */
function describe(
  element: Element,
  name: string,
  state: string | undefined,
): { readonly renamed: string | null; readonly changed: boolean } {
  const before = element.getAttribute('name') ?? '';
  const otherState = (element.getAttribute('state') ?? 'visible') !== (state ?? 'visible');
  if (before !== name) element.setAttribute('name', name);
  if (otherState) setAttr(element, 'state', state);
  return {
    renamed: before !== name && before !== '' ? before : null,
    changed: before !== name || otherState,
  };
}

/** Brings the list up to date. Throws `not-writable` for names or a list that no file can hold. */
export function patchSheetList(reading: Reading, book: BookFile): SheetList {
  const { pkg, workbook } = reading;
  checkNames(book, new Map(workbook.sheets.map(({ id, name }) => [id, name])));
  const list = kid(workbook.root, 'sheets')!;
  const { sheetOrder, sheets } = book.snapshot;
  const paths = new Map(workbook.sheets.map(({ id, path }) => [id, path]));
  const deleted = dropSheets(reading, sheetOrder);
  const elements = new Map(workbook.sheets.map(({ id, element }) => [id, element]));
  const renamed = new Map<string, string>();
  let changed = deleted.length > 0;
  for (const id of sheetOrder.filter((each) => !elements.has(each))) {
    const added = addSheet(reading, list, id);
    elements.set(id, added.element);
    paths.set(id, added.path);
    changed = true;
  }
  for (const id of sheetOrder) {
    const name = sheets[id]?.name ?? '';
    const told = describe(elements.get(id)!, name, stateOf(book, id));
    if (told.renamed !== null) renamed.set(told.renamed, name);
    changed ||= told.changed;
  }
  changed =
    reorder(
      list,
      sheetOrder.map((id) => elements.get(id)!),
    ) || changed;
  if (changed) pkg.touch(workbook.path);
  const now = kids(list);
  const places = workbook.sheets.map(({ element }) => (now.includes(element) ? now.indexOf(element) : null));
  return { paths, places, renamed, deleted, changed };
}

/** Puts the worksheets in order around the chart and dialog sheets, which keep their places. */
function reorder(list: Element, wanted: readonly Element[]): boolean {
  const present = kids(list);
  const slots = present.filter((element) => wanted.includes(element));
  if (slots.every((element, index) => element === wanted[index])) return false;
  const queue = [...wanted];
  const order = present.map((element) => (wanted.includes(element) ? queue.shift()! : element));
  for (const element of order) list.appendChild(element);
  return true;
}
