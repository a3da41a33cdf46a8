/** A book back into a file: the original package with just the changes, or an empty one with everything. */
import type { IStyleData } from '@univerjs/core';

import type { BookFile, SheetExtras } from '../../book';
import { ownStyles, type NamedStyle } from '../../named-styles';
import { OpcPackage } from '../parts/package';
import { partOf, readPackage, type Reading } from '../read/workbook';
import { readSheet, type SheetReading } from '../read/sheet';
import { digitOf } from '../read/styles';
import { conditionalResource, parseConditional } from '../conditional';
import { patchComments } from '../comments/write';
import { patchLinks } from '../links';
import { patchOutline } from '../outline';
import { patchValidations } from '../validations';
import { kid, kids } from '../parts/xml';
import { askForCalculation, dropCalculationChain } from './calculation';
import { patchCells } from './cells';
import { patchCharts } from './charts';
import { patchConditional } from './conditional';
import { patchCustomXml } from './custom-xml';
import { cellsOf } from './formula-groups';
import { patchHeadings, patchLayout } from './layout';
import { movePackage } from './move';
import { patchNames } from './names';
import { patchPage, patchPrintNames } from './page';
import { patchProperties } from './properties';
import { lockChanges, patchProtection, patchWorkbookFlags } from './protection';
import { patchSheetList, type SheetList } from './sheet-list';
import { freePath, putPart, relate } from './register';
import { officeRelations, plainStyles, skeleton, stylesType } from './skeleton';
import { StyleBook } from './style-book';
import { patchSheetFilter } from './sheet-filter';
import { same } from './style-facets';
import { patchTables } from './tables';

export interface SavePlan {
  readonly bytes: Uint8Array;
  /** What the file loses by being written, in stable words: "<sheet>: <what>". */
  readonly losses: readonly string[];
}

/**
 * A sheet's part as it stands once its lines were moved, or empty when it is new. Its extras are those of the file, so
 * that what the host left alone stays alone; unlocked cells are compared where they moved to if the host moved them.
 */
function readingOf(reading: Reading, book: BookFile, id: string, path: string, moved: boolean): SheetReading {
  const found = reading.sheets.find(({ entry }) => entry.id === id);
  if (found && !moved) return found;
  const { strings, styles, theme, workbook } = reading;
  const name = book.snapshot.sheets[id]?.name ?? '';
  const entry =
    found?.entry ??
    ({ id, name, path, kind: 'worksheet', state: 'visible', element: workbook.root } as const);
  const now = readSheet(reading.pkg, entry, { strings, styles, theme, date1904: workbook.date1904 }, []);
  if (!found) return now;
  const { protection } = found.extras;
  const unlocked = now.extras.protection?.unlocked ?? [];
  const follows =
    protection && !same(protection.unlocked, book.extras.sheets[id]?.protection?.unlocked ?? []);
  return {
    ...now,
    extras: follows ? { ...found.extras, protection: { ...protection, unlocked } } : found.extras,
  };
}

interface SheetChanges {
  readonly recalculate: boolean;
  readonly formulas: boolean;
  readonly losses: string[];
  /** The part, when all that is new in it is results that the file had none for: no reason by itself to write a file. */
  readonly filled: string | null;
}

/** What stands beside the cells; which of it was changed. What the host left as the file has it went with its lines already. */
const patchBeside = (
  pkg: OpcPackage,
  { root, entry: { path }, extras: before }: SheetReading,
  after: SheetExtras,
): readonly boolean[] => [
  patchPage(root, before.page, after.page),
  before.hidesHeadings !== after.hidesHeadings && patchHeadings(root, after.hidesHeadings),
  !same(before.outline, after.outline) && patchOutline(root, after.outline),
  !same(before.validations, after.validations) && patchValidations(root, after.validations),
  !same(before.links, after.links) && patchLinks(pkg, path, root, after.links),
  patchSheetFilter(root, after.autoFilter),
  patchProtection(root, before.protection, after.protection),
];

/** Patches one sheet's part; returns what formulas must know of it and what got lost. */
function patchSheet(
  reading: Reading,
  sheet: SheetReading,
  book: BookFile,
  styleBook: StyleBook,
  digit: number,
): SheetChanges {
  const { id, path } = sheet.entry;
  const next = book.snapshot.sheets[id] ?? {};
  const extras = book.extras.sheets[id] ?? {};
  const locks = lockChanges(sheet.extras.protection, extras.protection);
  const formatOf = (style: IStyleData | string): number =>
    styleBook.format(0, { style: (typeof style === 'string' ? book.snapshot.styles[style] : style) ?? {} });
  const cells = patchCells({
    reading: sheet,
    next,
    styles: { before: reading.book.snapshot.styles, after: book.snapshot.styles },
    book: styleBook,
    ...(locks ? { locks } : {}),
  });
  const rules = parseConditional(resourceOf(book, conditionalResource))[id] ?? [];
  const conditional = patchConditional(sheet.root, sheet.rules, rules, styleBook);
  const touched = [
    cells.touched && !cells.onlyFilled,
    conditional.touched,
    patchLayout(sheet, next, {
      formatOf,
      isNew: !reading.sheets.includes(sheet) || !book.extras.original,
      digit,
    }),
    ...patchBeside(reading.pkg, sheet, extras),
  ];
  if (touched.includes(true)) reading.pkg.touch(path);
  const filled = cells.touched && cells.onlyFilled ? path : null;
  const losses = lostRules(next.name, conditional.lost);
  return { recalculate: cells.contents > 0 && filled === null, formulas: cells.formulas, losses, filled };
}

const lostRules = (sheet: string | undefined, count: number): string[] =>
  count > 0 ? [`${sheet}: ${count} conditional format(s) that files have no word for`] : [];

const resourceOf = (book: BookFile, wanted: string): string | undefined =>
  book.snapshot.resources?.find(({ name }) => name === wanted)?.data;

/** Names, print set-up and flags: all that workbook.xml says beside its list of sheets. */
function patchWorkbook(
  reading: Reading,
  book: BookFile,
  list: SheetList,
  sheets: readonly SheetReading[],
): void {
  const { pkg, workbook } = reading;
  patchNames(reading, book, list);
  const order = kids(kid(workbook.root, 'sheets')).map((element) => element.getAttribute('name'));
  for (const { entry, extras } of sheets) {
    const name = book.snapshot.sheets[entry.id]?.name ?? '';
    const page = book.extras.sheets[entry.id]?.page;
    if (patchPrintNames(workbook.root, order.indexOf(name), name, extras.page, page))
      pkg.touch(workbook.path);
  }
  const flags = ({
    workbookProtected,
    readOnly,
    date1904,
  }: BookFile['extras']): Parameters<typeof patchWorkbookFlags>[1] => ({
    workbookProtected,
    readOnly,
    date1904,
  });
  if (patchWorkbookFlags(workbook.root, flags(reading.book.extras), flags(book.extras)))
    pkg.touch(workbook.path);
}

const hasFormulas = ({ snapshot }: BookFile): boolean =>
  snapshot.sheetOrder.some((id) => {
    for (const { cell } of cellsOf(snapshot.sheets[id]?.cellData)) if (cell.f || cell.si) return true;
    return false;
  });

/** Throws `XlsxError` as `readXlsx` for a bad original, and `not-writable` for a book no file can hold. */
export function save(book: BookFile): SavePlan {
  const { original } = book.extras;
  const pkg = original ? OpcPackage.open(original) : skeleton();
  const reading = readPackage(pkg, original);
  const list = patchSheetList(reading, book);
  const moves = movePackage(reading, book, list);
  const stylesPath = partOf(pkg, reading.workbook.path, 'styles');
  const named = book.extras.styles ?? [];
  const styleBook = new StyleBook(pkg, stylesPath, reading.styles, () => makeStyles(reading), [
    ...named,
    ...ownStyles,
  ]);
  const { defaultStyle, styles } = book.snapshot;
  const look = (typeof defaultStyle === 'string' ? styles[defaultStyle] : defaultStyle) ?? {};
  if (!original) styleBook.setDefault(look);
  const digit = original ? reading.styles.digit : digitOf({ ...reading.styles.formats[0]?.style, ...look });
  const sheets = book.snapshot.sheetOrder.map((id) =>
    readingOf(reading, book, id, list.paths.get(id) ?? '', moves.moved.has(id)),
  );
  // What a new workbook's Normal is, its default look says.
  const given = original ? named : named.filter(({ name }) => name !== 'Normal');
  patchNamedStyles(styleBook, reading.book.extras.styles ?? [], given);
  const results = sheets.map((sheet) => patchSheet(reading, sheet, book, styleBook, digit));
  patchCharts(reading, book, list.paths);
  patchTables(reading, book, list.paths);
  patchComments(reading, book, list.paths);
  patchWorkbook(reading, book, list, sheets);
  patchCustomXml(reading, book);
  patchProperties(reading, book);
  if (list.deleted.length > 0 || moves.moved.size > 0 || results.some(({ formulas }) => formulas))
    dropCalculationChain(reading);
  const stale = moves.moved.size > 0 || results.some(({ recalculate }) => recalculate);
  if (stale && hasFormulas(book)) askForCalculation(reading);
  const losses = [...moves.losses, ...results.flatMap((result) => result.losses)];
  if (original && !pkg.isChanged) return { bytes: original, losses };
  for (const { filled } of results) if (filled !== null) pkg.touch(filled);
  return { bytes: pkg.save(), losses };
}

/** Styles by name come, change and go; those that nobody touched keep their elements. Excel's own are always there. */
function patchNamedStyles(
  file: StyleBook,
  before: readonly NamedStyle[],
  after: readonly NamedStyle[],
): void {
  for (const style of after) if (!before.some((each) => same(each, style))) file.putStyle(style);
  for (const { name, builtIn } of before)
    if (!builtIn && !after.some((each) => each.name === name)) file.dropStyle(name);
}

/** The styles part that a file may lack. */
function makeStyles({ pkg, workbook }: Reading): string {
  const path = pkg.has('xl/styles.xml') ? freePath(pkg, 'xl/styles') : 'xl/styles.xml';
  putPart(pkg, path, plainStyles, stylesType);
  relate(pkg, workbook.path, `${officeRelations}/styles`, path);
  return path;
}
