/**
 * Formulas and names when whole rows or columns come and go, and when sheets are renamed or deleted: moved by the scanner of
 * src/a1, so that all that did not move keeps its spelling. (Univer writes whole formulas anew, drops the names of their own
 * sheets and blanks, and moves references to other workbooks.) What shifted cells and moved ranges do is left to Univer.
 */
import type { Injector } from '@univerjs/core';
import { IDefinedNamesService, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { UpdateDefinedNameController, UpdateFormulaController } from '@univerjs/sheets-formula';

import { deleted, inserted, unmoved, type LineMap } from '../../a1/lines';
import { moveByLines } from '../../a1/move';
import { maxColumns, maxRows } from '../../a1/place';
import { mapReferences, translateFormula, type RenameSheet } from '../../a1/references';
import { scan } from '../../a1/scanner';
import { keepText, keptText } from './kept-text';

/** Univer's numbers for what can happen to references. */
const kinds = {
  insertRow: 3,
  insertColumn: 4,
  removeRow: 5,
  removeColumn: 6,
  renameSheet: 11,
  removeSheet: 12,
  removeName: 14,
};

/** What Univer knows of a command that moves references. */
interface MoveParams {
  readonly type: number;
  readonly unitId: string;
  readonly sheetId: string;
  readonly sheetName?: string;
  readonly definedName?: string;
  readonly range?: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

interface FormulaItem {
  readonly f?: string;
  readonly x?: number;
  readonly y?: number;
}
type Sheets<Item> = Record<string, Record<number, Record<number, Item | null>> | null | undefined>;
type FormulaData = Record<string, Sheets<FormulaItem> | null | undefined>;

interface FormulaMover {
  _getFormulaReferenceMoveInfo(
    formulas: FormulaData,
    sheetIds: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>,
    params: MoveParams,
  ): { newFormulaData: Record<string, Sheets<{ f: string }>> };
}

interface Mutations {
  readonly redos: object[];
  readonly undos: object[];
}
interface NameMover {
  _getUpdateDefinedNameMutations(
    workbook: { getSheetBySheetId(id: string): { getName(): string } | null | undefined },
    params: MoveParams,
  ): Mutations;
}

/** How a formula on the sheet `own` reads afterwards. */
type Rewrite = (formula: string, own: string | null) => string;

function linesOf({ type, range }: MoveParams): { rows: LineMap; columns: LineMap } | null {
  if (!range) return null;
  const rows = [range.startRow, range.endRow - range.startRow + 1, maxRows] as const;
  const columns = [range.startColumn, range.endColumn - range.startColumn + 1, maxColumns] as const;
  if (type === kinds.insertRow) return { rows: inserted(...rows), columns: unmoved };
  if (type === kinds.removeRow) return { rows: deleted(...rows), columns: unmoved };
  if (type === kinds.insertColumn) return { rows: unmoved, columns: inserted(...columns) };
  if (type === kinds.removeColumn) return { rows: unmoved, columns: deleted(...columns) };
  return null;
}

/** The rewriting that a command asks for, on the sheet called `name`; null for what is left to Univer. */
function rewriteFor(params: MoveParams, name: string): Rewrite | null {
  const isMoved = (sheet: string): boolean => sheet.toLowerCase() === name.toLowerCase();
  const lines = linesOf(params);
  if (lines)
    return (formula, own) =>
      mapReferences(formula, ({ book, sheet, through, address }) => {
        const there =
          book === null && through === null && (sheet === null ? own === params.sheetId : isMoved(sheet));
        return there ? moveByLines(address, lines.rows, lines.columns) : null;
      });
  const { type, sheetName } = params;
  if (type !== kinds.removeSheet && (type !== kinds.renameSheet || sheetName === undefined)) return null;
  const rename: RenameSheet = (sheet) =>
    isMoved(sheet) ? (type === kinds.removeSheet ? null : sheetName) : undefined;
  return (formula) => mapReferences(formula, () => null, rename);
}

const rewriteKept = (formula: string, rewrite: (text: string) => string): string => {
  const kept = keptText(formula);
  return kept === null ? rewrite(formula) : keepText(rewrite(kept));
};

/**
 * The formulas of a workbook that change, each with the text it reads as where it stands now; those that are to be computed
 * anew count as changed.
 */
function movedFormulas(
  formulas: FormulaData,
  rewrite: Rewrite,
  isStale: (formula: string) => boolean = () => false,
): Record<string, Sheets<{ f: string }>> {
  const found: Record<string, Sheets<{ f: string }>> = {};
  for (const [unitId, sheets] of Object.entries(formulas)) {
    const bySheet: Sheets<{ f: string }> = {};
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      const changed: Record<number, Record<number, { f: string }>> = {};
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, item] of Object.entries(cells)) {
          if (!item?.f) continue;
          const here = item.x || item.y ? translateFormula(item.f, item.y ?? 0, item.x ?? 0) : item.f;
          const f = rewriteKept(here, (text) => rewrite(text, sheetId));
          if (f !== here || isStale(f)) (changed[Number(row)] ??= {})[Number(column)] = { f };
        }
      }
      bySheet[sheetId] = changed;
    }
    found[unitId] = bySheet;
  }
  return found;
}

/** The name of the sheet that a command is about, as formulas still write it. */
function nameBefore(
  sheetIds: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>,
  { unitId, sheetId }: MoveParams,
): string {
  const found = Object.entries(sheetIds[unitId] ?? {}).find(([, id]) => id === sheetId);
  return found?.[0] ?? '';
}

function movedNames(names: IDefinedNamesService, { unitId }: MoveParams, rewrite: Rewrite): Mutations {
  const [redos, undos]: [object[], object[]] = [[], []];
  for (const item of Object.values(names.getDefinedNameMap(unitId) ?? {})) {
    const formulaOrRefString = rewrite(item.formulaOrRefString, null);
    if (formulaOrRefString === item.formulaOrRefString) continue;
    redos.push({ id: SetDefinedNameMutation.id, params: { ...item, unitId, formulaOrRefString } });
    undos.push({ id: SetDefinedNameMutation.id, params: { ...item, unitId } });
  }
  return { redos, undos };
}

const usesName =
  (name: string) =>
  (formula: string): boolean =>
    scan(formula).some(({ kind, body }) => kind === 'name' && body.toLowerCase() === name.toLowerCase());

/** Puts the scanner in the place of Univer's own moving, for whole lines and for sheets. */
export function moveByScanner(injector: Injector): void {
  const formulas = injector.get(UpdateFormulaController) as unknown as FormulaMover;
  const univers = formulas._getFormulaReferenceMoveInfo.bind(formulas);
  formulas._getFormulaReferenceMoveInfo = (data, sheetIds, params) => {
    // A formula keeps a name that goes, and reads #NAME? from then on.
    if (params.type === kinds.removeName)
      return { newFormulaData: movedFormulas(data, (same) => same, usesName(params.definedName ?? '')) };
    const rewrite = rewriteFor(params, nameBefore(sheetIds, params));
    return rewrite ? { newFormulaData: movedFormulas(data, rewrite) } : univers(data, sheetIds, params);
  };
  const names = injector.get(UpdateDefinedNameController) as unknown as NameMover;
  const universNames = names._getUpdateDefinedNameMutations.bind(names);
  names._getUpdateDefinedNameMutations = (workbook, params) => {
    const name = workbook.getSheetBySheetId(params.sheetId)?.getName() ?? '';
    // A name of a deleted sheet goes as Univer has it.
    const rewrite = params.type === kinds.removeSheet ? null : rewriteFor(params, name);
    return rewrite
      ? movedNames(injector.get(IDefinedNamesService), params, rewrite)
      : universNames(workbook, params);
  };
}
