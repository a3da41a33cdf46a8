/** Workbook.insertWorksheetsFromBase64: sheets of a file come into the workbook, with what lies on them. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import { InsertSheetCommand, SetWorksheetOrderCommand } from '@univerjs/sheets';

import { mapReferences } from '../../a1/references';
import type { BookFile } from '../book';
import { conditionalResource } from '../xlsx/conditional';
import { sheetByName } from './area';
import { sameName } from '../listed-names';
import { isAbsent, oneOf, optionsIn, text } from './arguments';
import { bytesOf } from './base64';
import { copyComments } from './comments';
import { addRule, type Rule } from './conditional-rules';
import type { HostContext } from './context';
import { invalidArgument, itemNotFound, notImplemented } from './errors';
import { assertStructure } from './guard';
import { HostObject } from './object';
import { copyName, sheetNamed } from './sheets';
import { showAgain } from './objects/worksheet-state';
import { addTable, freeTable, findTable } from './tables';

interface Options {
  readonly names: readonly string[];
  /** Place of the first sheet among the workbook's. */
  readonly index: number;
}

function optionsGiven(given: unknown, context: HostContext): Options {
  const { sheetNamesToInsert, positionType, relativeTo } = optionsIn(given, [
    'sheetNamesToInsert',
    'positionType',
    'relativeTo',
  ]);
  const names = isAbsent(sheetNamesToInsert) ? [] : (sheetNamesToInsert as unknown[]).map(text);
  const count = context.engine.workbook.getSheets().length;
  const place = isAbsent(positionType)
    ? 'End'
    : oneOf(positionType, ['None', 'Before', 'After', 'Beginning', 'End'] as const);
  if (place === 'Beginning') return { names, index: 0 };
  if (place === 'End' || place === 'None' || isAbsent(relativeTo)) return { names, index: count };
  const sheet =
    relativeTo instanceof HostObject
      ? context.engine.sheet(relativeTo.target as string)
      : sheetByName(context.engine, text(relativeTo));
  if (!sheet) throw itemNotFound();
  const at = context.engine.workbook.getSheets().indexOf(sheet);
  return { names, index: place === 'Before' ? at : at + 1 };
}

/** The workbook in a file; InvalidArgument where it is none. */
export async function workbookOf(base64: unknown): Promise<BookFile> {
  const bytes = bytesOf(text(base64));
  const { readXlsx } = await import('../xlsx');
  try {
    return await readXlsx(bytes);
  } catch {
    throw invalidArgument();
  }
}

/** The sheet's data with its looks spelled out: style ids are those of its own workbook. */
function unstyled(sheet: Partial<IWorksheetData>, styles: IWorkbookData['styles']): Partial<IWorksheetData> {
  const spelled = <T extends { s?: Nullable<IStyleData | string> }>(item: T): T =>
    typeof item.s === 'string' ? { ...item, s: styles[item.s] ?? null } : item;
  const lines = (all: object | undefined): object =>
    Object.fromEntries(
      Object.entries((all ?? {}) as Record<string, { s?: Nullable<IStyleData | string> }>).map(
        ([key, line]) => [key, spelled(line)],
      ),
    );
  const cellData = Object.fromEntries(
    Object.entries((sheet.cellData ?? {}) as Record<string, Record<string, ICellData>>).map(
      ([row, cells]) => [row, lines(cells)],
    ),
  );
  return {
    ...structuredClone(sheet),
    cellData: structuredClone(cellData) as NonNullable<IWorksheetData['cellData']>,
    rowData: lines(sheet.rowData) as NonNullable<IWorksheetData['rowData']>,
    columnData: lines(sheet.columnData) as NonNullable<IWorksheetData['columnData']>,
  };
}

/** Formulas that name a sheet which came under another name name that. */
function renamed(sheet: Partial<IWorksheetData>, names: ReadonlyMap<string, string>): void {
  for (const cells of Object.values((sheet.cellData ?? {}) as Record<string, Record<string, ICellData>>))
    for (const cell of Object.values(cells))
      if (cell.f)
        cell.f = mapReferences(
          cell.f,
          () => null,
          (name) => names.get(name.toLowerCase()),
        );
}

interface Coming {
  readonly from: string;
  readonly id: string;
  readonly name: string;
}

function coming(book: BookFile, { names }: Options, context: HostContext): readonly Coming[] {
  const { snapshot } = book;
  const all = snapshot.sheetOrder.map((id) => ({ id, name: snapshot.sheets[id]?.name ?? '' }));
  const missing = names.some((name) => !all.some((sheet) => sheet.name === name));
  if (missing) throw invalidArgument();
  const given: string[] = [];
  const isTaken = (name: string): boolean =>
    sheetNamed(context, name) !== undefined || given.some((other) => sameName(other, name));
  return all
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map(({ id, name }, index) => {
      const free = isTaken(name) ? copyName(name, isTaken) : name;
      given.push(free);
      return {
        from: id,
        id: `sheet-${Date.now().toString(36)}-${index}-${Math.random().toString(36).slice(2, 8)}`,
        name: free,
      };
    });
}

/** Inserts the sheets; answers with their ids in order. */
export async function insertSheets(
  [base64, given]: readonly unknown[],
  context: HostContext,
): Promise<readonly string[]> {
  const { engine } = context;
  assertStructure(engine);
  const options = optionsGiven(given, context);
  const book = await workbookOf(base64);
  const sheets = coming(book, options, context);
  if (sheets.some(({ from }) => (book.extras.sheets[from]?.charts ?? []).length > 0))
    throw notImplemented('inserting sheets with charts');
  const names = new Map(
    sheets.map(({ from, name }) => [(book.snapshot.sheets[from]?.name ?? '').toLowerCase(), name]),
  );
  const active = engine.workbook.getActiveSheet().getSheetId();
  for (const [offset, sheet] of sheets.entries()) {
    const data = unstyled(book.snapshot.sheets[sheet.from] ?? {}, book.snapshot.styles);
    renamed(data, names);
    bringExtras(book, sheet, data, context);
    const index = options.index + offset;
    const at = { unitId: engine.unitId, subUnitId: sheet.id };
    await engine.run(InsertSheetCommand.id, {
      unitId: engine.unitId,
      index,
      sheet: { ...data, id: sheet.id, name: sheet.name },
    });
    await engine.run(SetWorksheetOrderCommand.id, { ...at, order: index });
    await bringRules(book, sheet, context);
  }
  await showAgain(active, context);
  return sheets.map(({ id }) => id);
}

/** What lies on the sheet beside its cells; a table whose name is taken gets another, and its formulas follow. */
function bringExtras(
  book: BookFile,
  { from, id }: Coming,
  data: Partial<IWorksheetData>,
  context: HostContext,
): void {
  const { tables = [], ...rest } = structuredClone(book.extras.sheets[from] ?? {});
  context.engine.extras.sheets[id] = rest;
  if (rest.comments) copyComments(id, rest.comments, context);
  for (const table of tables) {
    const free = freeTable(context, table.name);
    const name = findTable(null, table.name, context) ? free.name : table.name;
    addTable(id, { ...table, id: free.id, name }, context);
    if (name !== table.name) renameInFormulas(data, table.name, name);
  }
}

function renameInFormulas(data: Partial<IWorksheetData>, from: string, to: string): void {
  const named = new RegExp(`(?<![\\p{L}\\p{N}_.])${from.replaceAll(/[.\\?]/gu, '\\$&')}(?=\\[)`, 'giu');
  for (const cells of Object.values((data.cellData ?? {}) as Record<string, Record<string, ICellData>>))
    for (const cell of Object.values(cells)) if (cell.f) cell.f = cell.f.replace(named, to);
}

async function bringRules(book: BookFile, { from, id }: Coming, context: HostContext): Promise<void> {
  const data = book.snapshot.resources?.find(({ name }) => name === conditionalResource)?.data;
  const all = JSON.parse(data ?? '{}') as Record<string, Rule[] | undefined>;
  for (const { ranges, stopIfTrue, rule } of [...(all[from] ?? [])].reverse())
    await addRule(context, id, { ranges, stopIfTrue, rule });
}
