/** Page set-up of one sheet, from its part and from the built-in names. */
import type { PageSetup } from '../../book';
import { referencesIn } from '../../../a1/references';
import { printAreaName, printTitlesName } from '../names';
import { attr, flag, kid, kids, numberAttr, type Element } from '../parts/xml';
import type { FileName } from './workbook-part';

const pointsPerInch = 72;

/** The references of a name without their sheet: "'Phụ lục'!$A$1:$G$9" → ["$A$1:$G$9"]. */
const bareReferences = (reference: string): string[] => referencesIn(reference).map(({ address }) => address);

function readMargins(element: Element | undefined): PageSetup['margins'] {
  if (!element) return undefined;
  const points = (name: string): number => (numberAttr(element, name) ?? 0) * pointsPerInch;
  return {
    left: points('left'),
    right: points('right'),
    top: points('top'),
    bottom: points('bottom'),
    header: points('header'),
    footer: points('footer'),
  };
}

function readPrintNames(names: readonly FileName[]): PageSetup {
  const page: PageSetup = {};
  const area = names.find(({ name }) => name === printAreaName);
  if (area) page.printArea = bareReferences(area.reference).join(',').replaceAll('$', '');
  const titles = names.find(({ name }) => name === printTitlesName);
  for (const part of titles ? bareReferences(titles.reference) : []) {
    if (/\d/.test(part)) page.printTitleRows = part;
    else page.printTitleColumns = part;
  }
  return page;
}

function readHeaderFlags(element: Element | undefined, page: PageSetup): void {
  if (flag(element, 'differentFirst')) page.differentFirst = true;
  if (flag(element, 'differentOddEven')) page.differentEven = true;
  if (!flag(element, 'alignWithMargins', true)) page.headersKeepMargins = true;
  if (!flag(element, 'scaleWithDoc', true)) page.headersKeepScale = true;
}

function readSetup(setup: Element | undefined, page: PageSetup): void {
  if (flag(setup, 'blackAndWhite')) page.blackAndWhite = true;
  if (flag(setup, 'draft')) page.draft = true;
  if (attr(setup, 'pageOrder') === 'overThenDown') page.overThenDown = true;
  const errors = attr(setup, 'errors');
  if (errors === 'blank' || errors === 'dash' || errors === 'NA') page.errors = errors;
  const comments = attr(setup, 'cellComments');
  if (comments === 'asDisplayed' || comments === 'atEnd') page.comments = comments;
}

/** `names` are those of this sheet. Lengths come in points, as Office.js gives them. */
export function readPage(root: Element, names: readonly FileName[]): PageSetup {
  const page = readPrintNames(names);
  const setup = kid(root, 'pageSetup');
  const orientation = attr(setup, 'orientation');
  if (orientation === 'portrait' || orientation === 'landscape') page.orientation = orientation;
  const paper = numberAttr(setup, 'paperSize');
  if (paper !== undefined) page.paperSize = paper;
  if (flag(kid(kid(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage')) {
    page.fitToWidth = numberAttr(setup, 'fitToWidth') ?? 1;
    page.fitToHeight = numberAttr(setup, 'fitToHeight') ?? 1;
  }
  const zoom = numberAttr(setup, 'scale');
  if (zoom !== undefined) page.zoom = zoom;
  const margins = readMargins(kid(root, 'pageMargins'));
  if (margins) page.margins = margins;
  if (flag(kid(root, 'printOptions'), 'horizontalCentered')) page.centerHorizontally = true;
  const options = kid(root, 'printOptions');
  if (flag(options, 'verticalCentered')) page.centerVertically = true;
  if (flag(options, 'gridLines')) page.printGridlines = true;
  if (flag(options, 'headings')) page.printHeadings = true;
  readSetup(setup, page);
  const columns = kids(kid(root, 'colBreaks')).flatMap((each) => numberAttr(each, 'id') ?? []);
  if (columns.length > 0) page.columnBreaks = columns;
  if (flag(setup, 'useFirstPageNumber')) page.firstPageNumber = numberAttr(setup, 'firstPageNumber') ?? 1;
  readHeaderFlags(kid(root, 'headerFooter'), page);
  // A break is named by the row above it, counted from 1: the row below it counted from 0.
  const breaks = kids(kid(root, 'rowBreaks')).flatMap((each) => numberAttr(each, 'id') ?? []);
  if (breaks.length > 0) page.rowBreaks = breaks;
  const texts = kids(kid(root, 'headerFooter')).map((each) => [each.localName ?? '', each.textContent ?? '']);
  if (texts.length > 0) page.headersFooters = Object.fromEntries(texts) as Record<string, string>;
  return page;
}
