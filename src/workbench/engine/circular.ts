/**
 * Formulas that lead back to themselves give 0, as in Excel, which computes nothing in rounds; Univer takes what the cell held before.
 * What only a choice or a place leads back (`IF`, `ROW`) may be no circle in Excel: it stays as Univer computes it.
 */
import { type Injector, type IUnitRange } from '@univerjs/core';
import {
  type FunctionVariantType,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  NumberValueObject,
} from '@univerjs/engine-formula';

import { scan } from '../../a1/scanner';

/** Univer's tree of one formula, as far as it is used here. */
interface Tree {
  readonly treeId: number;
  readonly formula: string;
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

const readsAllItNames = ({ formula }: Tree): boolean =>
  scan(formula).every(({ kind, body }) => kind !== 'function' || !choosing.has(body.toUpperCase()));

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
function circlesIn(trees: readonly Tree[], manager: Manager): readonly (readonly Tree[])[] {
  const byId = new Map(trees.map((tree) => [tree.treeId, tree]));
  const visits = new Map<number, Visit>();
  const open: Visit[] = [];
  const isOpen = new Set<number>();
  const circles: Tree[][] = [];
  const path: Visit[] = [];
  const begin = (tree: Tree): void => {
    const readers = [...manager.searchDependency(tree.toRTreeItem())].filter((id) => byId.has(id));
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

const placeOf = (unitId: string, sheetId: string, row: number, column: number): string =>
  JSON.stringify([unitId, sheetId, row, column]);

/** Lets formulas that lead back to themselves give 0. */
export function zeroCircles(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const manager = injector.get(IDependencyManagerService) as unknown as Manager;
  const runtime = injector.get(IFormulaRuntimeService);
  const circular = new Set<string>();
  const check = generator._checkIsCycleDependency.bind(generator);
  generator._checkIsCycleDependency = (trees) => {
    circular.clear();
    if (!check(trees)) return false;
    for (const circle of circlesIn(trees, manager))
      if (circle.every(readsAllItNames))
        for (const { unitId, subUnitId, row, column } of circle)
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
