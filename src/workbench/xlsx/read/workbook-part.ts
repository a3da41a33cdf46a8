/** workbook.xml: where the sheets are, which names there are, and the flags of the whole workbook. */
import { XlsxError } from '../errors';
import { foreignPackage } from '../parts/foreign';
import type { OpcPackage } from '../parts/package';
import { attr, flag, kid, kids, numberAttr, rootOf, type Element } from '../parts/xml';

export interface SheetEntry {
  /** Univer's sheet id, and Office.js's: made from the file's `sheetId`, so it survives renaming and reading again. */
  readonly id: string;
  readonly name: string;
  /** Path of the sheet's part. */
  readonly path: string;
  /** "worksheet"; chart and dialog sheets are kept but not shown. */
  readonly kind: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly element: Element;
}

export interface FileName {
  readonly name: string;
  readonly reference: string;
  /** Place in the file's list of sheets, or null for a name of the workbook. */
  readonly sheetIndex: number | null;
  readonly comment?: string;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly path: string;
  readonly root: Element;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly FileName[];
  readonly date1904: boolean;
  readonly protected: boolean;
  readonly readOnly: boolean;
  /** How the formulas were computed is said, and nobody is asked to compute them anew: libraries that write formulas without results ask. */
  readonly computed: boolean;
  /** The file asks Excel to compute all formulas when it is opened. */
  readonly asksCalculation: boolean;
}

/** The id of a sheet, in the form in which Excel gives worksheet ids. */
/** The way back; null for a sheet that was made since. */
export function fileIdOf(id: string): number | null {
  const number = /^\{00000000-0001-0000-([0-9A-F]{4})-0{12}\}$/u.exec(id)?.[1];
  return number === undefined ? null : Number.parseInt(number, 16) + 1;
}

export const sheetIdOf = (fileId: number): string =>
  `{00000000-0001-0000-${(fileId - 1).toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;

const relationAttr = (element: Element): string =>
  [...element.attributes].find((each) => each.localName === 'id' && each.name !== 'id')?.value ?? '';

function readNames(root: Element): FileName[] {
  return kids(kid(root, 'definedNames'), 'definedName').map((element) => {
    const comment = attr(element, 'comment');
    return {
      name: attr(element, 'name') ?? '',
      reference: element.textContent ?? '',
      sheetIndex: numberAttr(element, 'localSheetId') ?? null,
      hidden: flag(element, 'hidden'),
      ...(comment === undefined ? {} : { comment }),
    };
  });
}

/** Throws what the package is (`foreignPackage`) when it holds no workbook, `damaged` when a sheet's part is missing. */
export function readWorkbookPart(pkg: OpcPackage): WorkbookPart {
  const main = pkg.relations('').find((relation) => relation.kind === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  if (!pkg.has(path) || !path.endsWith('.xml'))
    throw new XlsxError(foreignPackage(pkg.paths()), 'the zip holds no workbook');
  const root = rootOf(pkg.xml(path)!, path);
  if (root.localName !== 'workbook')
    throw new XlsxError('not-workbook', `the main part is a ${root.localName}`);
  const relations = new Map(pkg.relations(path).map((relation) => [relation.id, relation]));
  const sheets = kids(kid(root, 'sheets'), 'sheet').map((element, index): SheetEntry => {
    const relation = relations.get(relationAttr(element));
    if (!relation || !pkg.has(relation.target))
      throw new XlsxError('damaged', `sheet ${index + 1} has no part`);
    const state = attr(element, 'state');
    return {
      id: sheetIdOf(numberAttr(element, 'sheetId') ?? index + 1),
      name: attr(element, 'name') ?? `Sheet${index + 1}`,
      path: relation.target,
      kind: relation.kind,
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      element,
    };
  });
  if (sheets.length === 0) throw new XlsxError('not-workbook', 'the workbook has no sheet');
  const protection = kid(root, 'workbookProtection');
  const calculation = kid(root, 'calcPr');
  return {
    path,
    root,
    sheets,
    names: readNames(root),
    date1904: flag(kid(root, 'workbookPr'), 'date1904'),
    protected: flag(protection, 'lockStructure') || flag(protection, 'lockWindows'),
    readOnly: flag(kid(root, 'fileSharing'), 'readOnlyRecommended'),
    computed: calculation !== undefined && !flag(calculation, 'fullCalcOnLoad'),
    asksCalculation: flag(calculation, 'fullCalcOnLoad'),
  };
}
