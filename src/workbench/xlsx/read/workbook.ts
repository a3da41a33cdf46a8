/** A whole package as a `BookFile`, with the places in the package from which each thing was read. */
import type { IWorkbookData } from '@univerjs/core';

import type { BookFile, CustomXmlPart, SheetExtras } from '../../book';
import { readPersons } from '../comments/persons';
import { readComments, readNotes } from '../comments/read';
import { conditionalResource, type ConditionalRules } from '../conditional';
import { withoutPrefixes } from '../formula';
import { workbookScope } from '../../listed-names';
import { nameToUniver, namesData, namesResource, type DefinedName } from '../names';
import { XlsxError } from '../errors';
import { readTheme } from '../parts/colors';
import type { OpcPackage } from '../parts/package';
import { readSharedStrings } from '../parts/strings';
import { vietnamese } from '../univer';
import { styleId } from './cells';
import { readCharts } from './charts';
import { LeftOuts } from './left-out';
import { readCustomXml, readSettings, settingsNamespace, type StoredPart } from './custom-xml';
import { readProperties } from './properties';
import { readSheet, type SheetReading } from './sheet';
import { readStyles, type Styles } from './styles';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

export interface Reading {
  readonly pkg: OpcPackage;
  readonly workbook: WorkbookPart;
  /** Worksheets only, in the order of the file. */
  readonly sheets: readonly SheetReading[];
  readonly styles: Styles;
  readonly theme: readonly string[];
  readonly strings: readonly string[];
  readonly customXml: readonly StoredPart[];
  readonly book: BookFile;
}

/** Paths of the workbook's single parts by the kind of their relationship ("styles" → "xl/styles.xml"). */
export function partOf(pkg: OpcPackage, workbookPath: string, kind: string): string | undefined {
  return pkg.relations(workbookPath).find((relation) => relation.kind === kind && pkg.has(relation.target))
    ?.target;
}

function readNames(workbook: WorkbookPart): DefinedName[] {
  return workbook.names.flatMap(({ name, reference, sheetIndex, comment, hidden }, index) => {
    const sheet = sheetIndex === null ? undefined : workbook.sheets[sheetIndex];
    if (name.startsWith('_xlnm.') || (sheetIndex !== null && !sheet)) return [];
    return [
      {
        id: `name-${index}`,
        name,
        formulaOrRefString: nameToUniver(withoutPrefixes(reference)),
        localSheetId: sheet?.id ?? workbookScope,
        ...(comment === undefined ? {} : { comment }),
        ...(hidden ? { hidden } : {}),
      },
    ];
  });
}

function snapshotOf(workbook: WorkbookPart, sheets: readonly SheetReading[], styles: Styles): IWorkbookData {
  const rules: ConditionalRules = {};
  for (const sheet of sheets)
    if (sheet.rules.length > 0) rules[sheet.entry.id] = sheet.rules.map(({ rule }) => rule);
  return {
    id: 'workbook',
    name: '',
    appVersion: '',
    locale: vietnamese,
    styles: Object.fromEntries(styles.formats.map(({ style }, format) => [styleId(format), style])),
    defaultStyle: styles.formats[0]?.style ?? {},
    sheetOrder: sheets.map(({ entry }) => entry.id),
    sheets: Object.fromEntries(sheets.map(({ entry, data }) => [entry.id, data])),
    resources: [
      { name: namesResource, data: namesData(readNames(workbook)) },
      { name: conditionalResource, data: JSON.stringify(rules) },
    ],
  };
}

/** What the sheets have beside their cells, by id. */
function extrasOf(
  pkg: OpcPackage,
  workbook: WorkbookPart,
  sheets: readonly SheetReading[],
  leftOut: LeftOuts,
): Record<string, SheetExtras> {
  const names = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    sheets.map(({ entry, data, extras }) => {
      const charts = leftOut.attempt('charts', entry.name, [], () =>
        readCharts(pkg, entry.path, data, names).map(({ state }) => state),
      );
      const said = commentsOf(pkg, workbook, entry.path);
      return [entry.id, { ...extras, ...(charts.length > 0 && { charts }), ...withUnread(extras, said) }];
    }),
  );
}

/** Comments and notes of a sheet; said to be unread where a part of theirs is no XML, as older programs write drawings. */
function commentsOf(
  pkg: OpcPackage,
  workbook: WorkbookPart,
  sheet: string,
): Pick<SheetExtras, 'comments' | 'notes' | 'unread'> {
  try {
    const comments = readComments(pkg, sheet, readPersons(pkg, workbook.path));
    const notes = readNotes(pkg, sheet);
    return { ...(comments.length > 0 && { comments }), ...(notes.length > 0 && { notes }) };
  } catch {
    return { unread: ['comments'] };
  }
}

const withUnread = (
  { unread = [] }: SheetExtras,
  said: Pick<SheetExtras, 'comments' | 'notes' | 'unread'>,
): Partial<SheetExtras> => (said.unread ? { unread: [...unread, ...said.unread] } : said);

/** The worksheets, each with the names of its own; throws `damaged` when none can be read. */
function readSheets(
  pkg: OpcPackage,
  workbook: WorkbookPart,
  context: Parameters<typeof readSheet>[2] & { readonly leftOut: LeftOuts },
): SheetReading[] {
  const read = new Set<string>();
  const sheets = workbook.sheets.flatMap((entry, index) => {
    if (entry.kind !== 'worksheet') return [];
    // A part is one sheet's own: nobody reads it a thousand times over.
    if (read.has(entry.path)) {
      context.leftOut.add('sheet', entry.name);
      return [];
    }
    read.add(entry.path);
    const names = workbook.names.filter(({ sheetIndex }) => sheetIndex === index);
    return context.leftOut.attempt('sheet', entry.name, [], () => [readSheet(pkg, entry, context, names)]);
  });
  if (sheets.length === 0 && context.leftOut.list().length > 0)
    throw new XlsxError('damaged', 'no sheet can be read');
  return sheets;
}

/** The custom parts as an add-in sees them; Office keeps its settings in one of its own. */
const partsWithout = (
  parts: ReturnType<typeof readCustomXml>,
  settings: ReturnType<typeof readCustomXml>[number] | undefined,
): CustomXmlPart[] =>
  parts.filter((each) => each !== settings).map(({ id, namespace, xml }) => ({ id, namespace, xml }));

/** Reads a package. `original` is what `BookExtras.original` will say. */
export function readPackage(pkg: OpcPackage, original: Uint8Array | null): Reading {
  const workbook = readWorkbookPart(pkg);
  const part = (kind: string): ReturnType<OpcPackage['xml']> => {
    const path = partOf(pkg, workbook.path, kind);
    return path === undefined ? undefined : pkg.xml(path);
  };
  const theme = readTheme(part('theme'));
  const styles = readStyles(part('styles'), theme);
  const leftOut = new LeftOuts();
  const context = {
    leftOut,
    strings: readSharedStrings(part('sharedStrings')),
    styles,
    theme,
    date1904: workbook.date1904,
  };
  const sheets = readSheets(pkg, workbook, context);
  const customXml = readCustomXml(pkg, workbook.path, leftOut);
  const settings = customXml.find(({ namespace }) => namespace === settingsNamespace);
  const book: BookFile = {
    snapshot: snapshotOf(workbook, sheets, styles),
    extras: {
      customXmlParts: partsWithout(customXml, settings),
      settings: readSettings(settings, pkg, leftOut),
      properties: readProperties(pkg),
      ...(styles.named.length > 0 && { styles: styles.named }),
      workbookProtected: workbook.protected,
      readOnly: workbook.readOnly,
      date1904: workbook.date1904,
      digit: styles.digit,
      ...(workbook.computed && { computed: true }),
      ...(workbook.asksCalculation && { asksCalculation: true }),
      sheets: extrasOf(pkg, workbook, sheets, leftOut),
      original,
    },
  };
  if (leftOut.list().length > 0) book.extras.leftOut = leftOut.list();
  return { pkg, workbook, sheets, styles, theme, strings: context.strings, customXml, book };
}
