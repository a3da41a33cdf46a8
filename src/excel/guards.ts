/** What forbids a write, asked before anything is written: read-only workbooks, protected or missing sheets. */
import type { Answer } from './ask';
import { rangeAt } from './ask';
import { columnName } from '../a1/address';
import { blocksOf } from './blocks';
import { ExcelFailure } from './failure';
import { sheetsOf } from './steps';
import { columnsName, rowsName } from './steps/passing-name';
import type { CellsStep, ColumnsStep, Side, Step } from './steps/step';

/** Unlocked cells on a protected sheet are asked for only when they are this many blocks or fewer. */
const FEW = 200;

const refuse = (
  reason: 'protected' | 'read-only' | 'missing' | 'table' | 'left-open',
  detail: string,
  sheet?: string,
): never => {
  throw new ExcelFailure(reason, reason, detail, sheet === undefined ? {} : { sheet });
};

const documentIsReadOnly = (): boolean =>
  (Office.context.document as Office.Document | undefined)?.mode === Office.DocumentMode.ReadOnly;

const askLocked = (sheet: Excel.Worksheet, steps: readonly Step[]): Answer<boolean> => {
  const cells = steps.filter((step): step is CellsStep => step.kind === 'cells');
  const blocks = cells.flatMap((step) => blocksOf(step.cells));
  if (cells.length < steps.length || blocks.length > FEW) return () => true;
  const locks = blocks.map((block) => {
    const { protection } = rangeAt(sheet, block).format;
    protection.load('locked');
    return protection;
  });
  // Mixed blocks answer null, which counts as locked.
  return () => locks.some(({ locked }) => (locked as boolean | null) !== false);
};

/** Excel tables on both sides of a place: inserted columns would tear them apart, and their columns are their owner's. */
const askTables = (context: Excel.RequestContext, steps: readonly Step[]): Answer<void> => {
  const inserting = steps.filter((step): step is ColumnsStep => step.kind === 'columns');
  const questions = inserting.map((step) => {
    const sheet = context.workbook.worksheets.getItem(step.sheetId);
    const [before, after] = [step.at - 1, step.at].map((column) => {
      const tables = sheet.getRange(`${columnName(column)}:${columnName(column)}`).getTables(false);
      tables.load('items/name');
      return tables;
    });
    return { step, before, after };
  });
  return () => {
    for (const { step, before, after } of questions) {
      const names = new Set(before?.items.map(({ name }) => name));
      const torn = after?.items.find(({ name }) => names.has(name));
      if (torn) refuse('table', torn.name, step.sheet);
    }
  };
};

/** What an insertion that broke off has left: a second one would take its names for its own. */
const askLeftOpen = (context: Excel.RequestContext, steps: readonly Step[], to: Side): Answer<void> => {
  const inserts = to === 'after' && steps.some(({ kind }) => kind === 'rows' || kind === 'columns');
  const names = (inserts ? [rowsName(0), columnsName] : []).map((name) => {
    const named = context.workbook.names.getItemOrNullObject(name);
    named.load('name');
    return named;
  });
  return () => {
    const left = names.find(({ isNullObject }) => !isNullObject);
    if (left) refuse('left-open', left.name);
  };
};

/**
 * Queues the questions; the answer throws what forbids the steps.
 * @throws ExcelFailure `read-only`, `left-open`, `protected` and `table` (with the sheet's name) or `missing`.
 */
export const askGuards = (context: Excel.RequestContext, steps: readonly Step[], to: Side): Answer<void> => {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const sheets = [...sheetsOf(steps)].map(([id, name]) => {
    const sheet = workbook.worksheets.getItem(id);
    sheet.protection.load('protected');
    const own = steps.filter((step) => 'sheetId' in step && step.sheetId === id);
    return { name, sheet, locked: askLocked(sheet, own) };
  });
  const changesNames = steps.some(({ kind }) => kind === 'names' || kind === 'sheet');
  const tables = askTables(context, steps);
  const leftOpen = askLeftOpen(context, steps, to);
  return () => {
    if (workbook.readOnly || documentIsReadOnly())
      refuse('read-only', 'The workbook is open for reading only.');
    if (changesNames && workbook.protection.protected) refuse('protected', 'The workbook is protected.');
    const shut = sheets.find(({ sheet, locked }) => sheet.protection.protected && locked());
    if (shut) refuse('protected', 'The sheet is protected.', shut.name);
    leftOpen();
    tables();
  };
};
