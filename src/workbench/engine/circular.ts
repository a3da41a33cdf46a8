/**
 * Formulas that lead back to themselves give 0, as in Excel, which computes nothing in rounds; Univer takes what the cell held before.
 * What only a choice or a place leads back (`IF`, `ROW`) may be no circle in Excel: it stays as Univer computes it.
 */
import { type Injector, type IUnitRange, IUniverInstanceService, type Workbook } from '@univerjs/core';
import {
  FormulaDataModel,
  type FunctionVariantType,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  NumberValueObject,
} from '@univerjs/engine-formula';

import { parseArea } from '../../a1/address';
import type { Rect } from '../../a1/place';
import { referencesIn } from '../../a1/references';
import { scan } from '../../a1/scanner';
import { sameName } from '../listed-names';

/** Univer's tree of one formula, as far as it is used here. */
interface Tree {
  readonly treeId: number;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  toRTreeItem(): IUnitRange[];
}

interface Generator {
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
}

interface Manager {
  /** The formulas that read these cells. */
  searchDependency(cells: readonly IUnitRange[]): ReadonlySet<number>;
}

/** They need not read every cell that they name, or only where it stands. */
const choosing: ReadonlySet<string> = new Set([
  'AREAS', 'CELL', 'CHOOSE', 'COLUMN', 'COLUMNS', 'FORMULATEXT', 'IF', 'IFERROR', 'IFNA', 'IFS', 'INDEX', 'INDIRECT',
  'ISFORMULA', 'ISREF', 'LAMBDA', 'LET', 'OFFSET', 'ROW', 'ROWS', 'SHEET', 'SHEETS', 'SWITCH', 'XLOOKUP',
]); // prettier-ignore

/** Cells of one sheet. */
interface Area extends Rect {
  readonly sheetId: string;
}

/** Kinds of tokens that say all there is to know of which cells a formula reads. */
const plain: ReadonlySet<string> = new Set([
  'space', 'text', 'number', 'boolean', 'error', 'reference', 'function', 'operator', 'separator', 'open', 'close',
]); // prettier-ignore

/** The cells that a formula reads, each time it is computed; null where its text does not tell. */
function areasRead(
  formula: string,
  sheetId: string,
  sheetOf: (name: string) => string | null,
): Area[] | null {
  const isPlain = scan(formula).every(
    ({ kind, body }) =>
      plain.has(kind) && (kind !== 'function' || !choosing.has(body.toUpperCase())) && body !== '#',
  );
  if (!isPlain) return null;
  const areas: Area[] = [];
  for (const { book, sheet, through, address } of referencesIn(formula)) {
    const area = parseArea(address);
    const at = sheet === null ? sheetId : sheetOf(sheet);
    if (book !== null || through !== null || !area || at === null) return null;
    areas.push({ ...area, sheetId: at });
  }
  return areas;
}

/** Groups larger than this are left as they are: each of their formulas would be held against each. */
const MOST = 1_000;

/** Where the search stands at a formula. */
interface Visit {
  readonly tree: Tree;
  readonly readers: readonly number[];
  next: number;
  /** Its number in the order of visits, and the lowest that it leads back to. */
  readonly order: number;
  lowest: number;
}

/** The groups of formulas that lead back to themselves (Tarjan's search, without recursion: chains are long). */
function circlesIn(
  trees: readonly Tree[],
  readersOf: (tree: Tree) => Iterable<number>,
): readonly (readonly Tree[])[] {
  const byId = new Map(trees.map((tree) => [tree.treeId, tree]));
  const [visits, isOpen] = [new Map<number, Visit>(), new Set<number>()];
  const [open, path]: readonly [Visit[], Visit[]] = [[], []];
  const circles: Tree[][] = [];
  const begin = (tree: Tree): void => {
    const readers = [...readersOf(tree)].filter((id) => byId.has(id));
    const visit = { tree, readers, next: 0, order: visits.size, lowest: visits.size };
    visits.set(tree.treeId, visit);
    isOpen.add(tree.treeId);
    open.push(visit);
    path.push(visit);
  };
  /** All that was opened since belongs together; alone it is a circle only if it reads itself. */
  const end = (visit: Visit): void => {
    const group = open.splice(open.lastIndexOf(visit)).map(({ tree }) => tree);
    for (const { treeId } of group) isOpen.delete(treeId);
    if (group.length > 1 || visit.readers.includes(visit.tree.treeId)) circles.push(group);
  };
  for (const root of trees) {
    if (!visits.has(root.treeId)) begin(root);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const id = visit.readers[visit.next++];
      const tree = id === undefined ? undefined : byId.get(id);
      if (id === undefined || !tree) {
        path.pop();
        if (visit.lowest === visit.order) end(visit);
        const above = path.at(-1);
        if (above) above.lowest = Math.min(above.lowest, visit.lowest);
        continue;
      }
      const seen = visits.get(id);
      if (!seen) begin(tree);
      else if (isOpen.has(id)) visit.lowest = Math.min(visit.lowest, seen.order);
    }
  }
  return circles;
}

/** Of formulas that the engine takes for a circle those that are one by their texts: it forgets late what cells no longer read. */
function confirmed(
  group: readonly Tree[],
  textOf: (tree: Tree) => string,
  sheetOf: (name: string) => string | null,
): readonly Tree[] {
  if (group.length > MOST) return [];
  const read = group.map((tree) => areasRead(textOf(tree), tree.subUnitId, sheetOf));
  if (read.includes(null)) return [];
  const reads = ({ sheetId, top, left, bottom, right }: Area, { subUnitId, row, column }: Tree): boolean =>
    sheetId === subUnitId && row >= top && row <= bottom && column >= left && column <= right;
  return circlesIn(group, (tree) =>
    group.flatMap(({ treeId }, index) => (read[index]?.some((area) => reads(area, tree)) ? [treeId] : [])),
  ).flat();
}

const placeOf = (unitId: string, sheetId: string, row: number, column: number): string =>
  JSON.stringify([unitId, sheetId, row, column]);

/** Lets formulas that lead back to themselves give 0. */
export function zeroCircles(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const manager = injector.get(IDependencyManagerService) as unknown as Manager;
  const runtime = injector.get(IFormulaRuntimeService);
  const formulas = injector.get(FormulaDataModel);
  const textOf = ({ row, column, subUnitId, unitId }: Tree): string =>
    formulas.getFormulaStringByCell(row, column, subUnitId, unitId) ?? '';
  const circular = new Set<string>();
  const check = generator._checkIsCycleDependency.bind(generator);
  generator._checkIsCycleDependency = (trees) => {
    circular.clear();
    const [first] = trees;
    if (!first || !check(trees)) return false;
    const sheets = injector.get(IUniverInstanceService).getUnit<Workbook>(first.unitId)?.getSheets() ?? [];
    const sheetOf = (name: string): string | null =>
      sheets.find((sheet) => sameName(sheet.getName(), name))?.getSheetId() ?? null;
    const near = circlesIn(trees, (tree) => manager.searchDependency(tree.toRTreeItem()));
    for (const { unitId, subUnitId, row, column } of near.flatMap((group) =>
      confirmed(group, textOf, sheetOf),
    ))
      circular.add(placeOf(unitId, subUnitId, row, column));
    return true;
  };
  const set = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value: FunctionVariantType) => {
    const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
    const isCircular =
      circular.size > 0 && circular.has(placeOf(currentUnitId, currentSubUnitId, currentRow, currentColumn));
    set(isCircular ? NumberValueObject.create(0) : value);
  };
}
