/** Page set-up: what the host changed goes into the sheet's part, and into the built-in names of the workbook. */
import type { PageSetup } from '../../book';
import { maxColumns, maxRows } from '../../../a1/place';
import { parseAreas, sheetAddress } from '../../../a1/references';
import { printAreaName, printTitlesName } from '../names';
import { add, ensureKid, kids, remove, setAttr, setText, type Element } from '../parts/xml';
import { sheetPropertiesOrder, workbookOrder, worksheetOrder } from './order';
import { same } from './style-facets';

const pointsPerInch = 72;
const marginNames = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const inches = (points: number): number => Number((points / pointsPerInch).toFixed(6));

function patchMargins(root: Element, margins: NonNullable<PageSetup['margins']>): void {
  const element = ensureKid(root, 'pageMargins', worksheetOrder);
  for (const name of marginNames) element.setAttribute(name, String(inches(margins[name])));
}

function patchFit(root: Element, setup: Element, page: PageSetup): void {
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const properties = ensureKid(root, 'sheetPr', worksheetOrder);
  setAttr(ensureKid(properties, 'pageSetUpPr', sheetPropertiesOrder), 'fitToPage', fits ? 1 : undefined);
  setAttr(setup, 'fitToWidth', page.fitToWidth);
  setAttr(setup, 'fitToHeight', page.fitToHeight);
}

function patchHeadersFooters(root: Element, texts: Readonly<Record<string, string>>): void {
  const order = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
  const element = ensureKid(root, 'headerFooter', worksheetOrder);
  kids(element).forEach(remove);
  for (const name of order) if (texts[name]) setText(ensureKid(element, name, order), texts[name]);
}

function patchBreaks(root: Element, name: 'rowBreaks' | 'colBreaks', lines: readonly number[]): void {
  const element = ensureKid(root, name, worksheetOrder);
  kids(element).forEach(remove);
  if (lines.length === 0) return remove(element);
  setAttr(element, 'count', lines.length);
  setAttr(element, 'manualBreakCount', lines.length);
  const max = name === 'rowBreaks' ? maxColumns - 1 : maxRows - 1;
  for (const id of lines) add(element, 'brk', { id, max, man: 1 });
}

type When = (changed: boolean, patch: () => void) => void;

/** Options that are on or off, and words, each an attribute of its own. */
function patchFlags(
  root: Element,
  setup: () => Element,
  after: PageSetup,
  when: When,
  differs: (key: keyof PageSetup) => boolean,
): void {
  const on = (value: boolean | undefined): number | undefined => (value ? 1 : undefined);
  const options = (): Element => ensureKid(root, 'printOptions', worksheetOrder);
  const headers = (): Element => ensureKid(root, 'headerFooter', worksheetOrder);
  const off = (value: boolean | undefined): number | undefined => (value ? 0 : undefined);
  const set = (
    key: keyof PageSetup,
    element: () => Element,
    name: string,
    value: string | number | undefined,
  ) => when(differs(key), () => setAttr(element(), name, value));
  set('differentFirst', headers, 'differentFirst', on(after.differentFirst));
  set('differentEven', headers, 'differentOddEven', on(after.differentEven));
  set('headersKeepMargins', headers, 'alignWithMargins', off(after.headersKeepMargins));
  set('headersKeepScale', headers, 'scaleWithDoc', off(after.headersKeepScale));
  set('centerVertically', options, 'verticalCentered', on(after.centerVertically));
  set('printGridlines', options, 'gridLines', on(after.printGridlines));
  set('printHeadings', options, 'headings', on(after.printHeadings));
  set('blackAndWhite', setup, 'blackAndWhite', on(after.blackAndWhite));
  set('draft', setup, 'draft', on(after.draft));
  set('overThenDown', setup, 'pageOrder', after.overThenDown ? 'overThenDown' : undefined);
  set('errors', setup, 'errors', after.errors);
  set('comments', setup, 'cellComments', after.comments);
}

/** True when the sheet's part was changed. The print names are patched by `patchPrintNames`. */
export function patchPage(root: Element, before: PageSetup = {}, after: PageSetup = {}): boolean {
  const differs = (...keys: (keyof PageSetup)[]): boolean =>
    keys.some((key) => !same(before[key], after[key]));
  let touched = false;
  const when = (changed: boolean, patch: () => void): void => {
    if (!changed) return;
    patch();
    touched = true;
  };
  const setup = (): Element => ensureKid(root, 'pageSetup', worksheetOrder);
  when(differs('orientation'), () => setAttr(setup(), 'orientation', after.orientation));
  when(differs('paperSize'), () => setAttr(setup(), 'paperSize', after.paperSize));
  when(differs('zoom'), () => setAttr(setup(), 'scale', after.zoom));
  when(differs('fitToWidth', 'fitToHeight'), () => patchFit(root, setup(), after));
  when(differs('margins') && after.margins !== undefined, () => patchMargins(root, after.margins!));
  when(differs('centerHorizontally'), () => {
    const options = ensureKid(root, 'printOptions', worksheetOrder);
    setAttr(options, 'horizontalCentered', after.centerHorizontally ? 1 : undefined);
  });
  patchFlags(root, setup, after, when, differs);
  when(differs('headersFooters'), () => patchHeadersFooters(root, after.headersFooters ?? {}));
  when(differs('firstPageNumber'), () => {
    setAttr(setup(), 'firstPageNumber', after.firstPageNumber);
    setAttr(setup(), 'useFirstPageNumber', after.firstPageNumber === undefined ? undefined : 1);
  });
  when(differs('rowBreaks'), () => patchBreaks(root, 'rowBreaks', after.rowBreaks ?? []));
  when(differs('columnBreaks'), () => patchBreaks(root, 'colBreaks', after.columnBreaks ?? []));
  return touched;
}

/** A list of areas as the names of page set-up hold them: absolute, each with its sheet. */
const areaReference = (sheet: string, list: string | undefined): string =>
  (parseAreas(list ?? '') ?? []).map((area) => sheetAddress(sheet, area)).join(',');

const titlesReference = (sheet: string, { printTitleColumns, printTitleRows }: PageSetup): string =>
  [printTitleColumns, printTitleRows]
    .map((lines) => areaReference(sheet, lines))
    .filter((reference) => reference !== '')
    .join(',');

function setName(workbook: Element, name: string, place: number, reference: string): void {
  const list = ensureKid(workbook, 'definedNames', workbookOrder);
  const present = kids(list).find(
    (each) => each.getAttribute('name') === name && each.getAttribute('localSheetId') === String(place),
  );
  if (reference === '') remove(present);
  else setText(present ?? add(list, 'definedName', { name, localSheetId: place }), reference);
  if (kids(list).length === 0) remove(list);
}

/** Print area and titles of the sheet at `place` in the workbook's list. True when `workbook` was changed. */
export function patchPrintNames(
  workbook: Element,
  place: number,
  sheet: string,
  before: PageSetup = {},
  after: PageSetup = {},
): boolean {
  let touched = false;
  if (before.printArea !== after.printArea) {
    setName(workbook, printAreaName, place, areaReference(sheet, after.printArea));
    touched = true;
  }
  if (
    before.printTitleRows !== after.printTitleRows ||
    before.printTitleColumns !== after.printTitleColumns
  ) {
    setName(workbook, printTitlesName, place, titlesReference(sheet, after));
    touched = true;
  }
  return touched;
}
