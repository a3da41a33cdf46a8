/**
 * What each formula depends on, kept from one computation to the next. Univer finds it anew for every formula of the workbook each time
 * anything is computed, and lists the same areas once more in its index of them: a request would cost what all formulas before it
 * cost. Here only what is new or has changed is looked at.
 */
import { IUniverInstanceService, type Injector, type IRange, type IUnitRange } from '@univerjs/core';
import {
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';

import { scan } from '../../a1/scanner';
import { DirtyCells } from './dirty-cells';
import { keepFormulaLists } from './formula-lists';
import { LocalNames } from './local-names';
import { TouchedSheets } from './touched-sheets';
import { searchCellsByRow, type CellIndex } from './cell-index';

/** A formula as Univer's list of formulas holds it; the list is made anew for each computation. */
interface Item {
  readonly f?: string;
  readonly si?: string;
}

/** Univer's tree of one formula, as far as it is used here. */
interface Tree {
  readonly treeId: number;
  readonly formula: string;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
  readonly isVirtual: boolean;
  readonly rangeList: IUnitRange[];
  isCache: boolean;
  isDirty: boolean;
  addressFunctionNodes: readonly unknown[];
  pushRangeList(ranges: readonly IUnitRange[]): void;
  resetState(): void;
}

type UnitData = Readonly<
  Record<
    string,
    Readonly<Record<string, { readonly rowCount: number; readonly columnCount: number } | undefined>>
  >
>;

type FormulaData = Record<string, Record<string, object | undefined> | undefined>;

interface Generator {
  readonly _dependencyTreeCache: Map<number, Tree>;
  _generateTreeList(formulas: FormulaData, others: object, units: UnitData): Promise<Tree[]>;
  _registerFormulas(units: readonly string[], formulas: FormulaData, data: UnitData, trees: Tree[]): void;
  _registerOtherFormulas(others: object, units: readonly string[], trees: Tree[]): void;
  _registerFeatureFormulas(trees: Tree[]): void;
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    units: UnitData,
    item: Item,
  ): Tree;
  _getTreeNode(tree: Tree): unknown;
  _includeTree(tree: Tree, node: unknown): boolean;
  _detectForcedRecalculationNode(tree: Tree, node: unknown): boolean;
  _getAddressFunctionNodeList(node: unknown): readonly unknown[];
  _getRangeListByNode(of: {
    node: unknown;
    refOffsetX: number;
    refOffsetY: number;
  }): Promise<readonly IUnitRange[]>;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
}

interface Manager {
  getFormulaDependency(unitId: string, sheetId: string, row: number, column: number): number | null;
  addDependencyRTreeCache(tree: Tree): void;
  reset(): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  /** The formula with this id has changed or gone. */
  _removeAllTreeMap(treeId: number): void;
  readonly _dependencyRTreeCache: CellIndex;
}

interface Kept {
  readonly tree: Tree;
  readonly ranges: readonly IUnitRange[];
  /** True when nothing but a change of the formula or of the cells it names can change what it depends on. */
  readonly isPlain: boolean;
}

const plainKinds: ReadonlySet<string> = new Set([
  'space',
  'text',
  'number',
  'boolean',
  'reference',
  'function',
  'operator',
  'separator',
  'open',
  'close',
]);

/** Cells of its own sheet, numbers, texts and functions: no names, tables, other sheets, nor cells that something spills into. */
const namesOnlyOwnCells = (formula: string): boolean =>
  scan(formula).every(
    ({ kind, prefix, body }) =>
      plainKinds.has(kind) && prefix === null && !(kind === 'operator' && (body === '@' || body === '#')),
  );

const sameRange = (a: IRange, b: IRange): boolean =>
  Object.is(a.startRow, b.startRow) &&
  Object.is(a.endRow, b.endRow) &&
  Object.is(a.startColumn, b.startColumn) &&
  Object.is(a.endColumn, b.endColumn);

const sameRanges = (a: readonly IUnitRange[], b: readonly IUnitRange[]): boolean =>
  a.length === b.length &&
  a.every(({ unitId, sheetId, range }, at) => {
    const other = b[at];
    return other?.unitId === unitId && other.sheetId === sheetId && sameRange(other.range, range);
  });

class KeptDependencies {
  /** By the tree's id, which Univer keeps for a cell until its formula changes. */
  private readonly kept = new Map<number, Kept>();
  /** Trees whose formulas were spelled with what names mean on their sheets. */
  private readonly named = new WeakSet<Tree>();
  /** Formulas of the present computation that no others share, by their trees. */
  private readonly own = new Set<Tree>();
  /** Univer lost areas of formulas that are still there: all are to be found anew. */
  private isLost = false;
  /** The formulas of sheets on which nothing has happened since they were looked through, where all are plain. */
  private readonly whole = new Map<string, Tree[]>();
  private readonly touched: TouchedSheets;
  private readonly generator: Generator;
  private readonly manager: Manager;
  private readonly config: IFormulaCurrentConfigService;
  private readonly runtime: IFormulaRuntimeService;
  private readonly names: LocalNames;
  private readonly create: Generator['_createFDtree'];

  constructor(injector: Injector) {
    this.generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
    this.manager = injector.get(IDependencyManagerService) as unknown as Manager;
    this.config = injector.get(IFormulaCurrentConfigService);
    this.runtime = injector.get(IFormulaRuntimeService);
    this.names = new LocalNames(injector.get(IDefinedNamesService), injector.get(IUniverInstanceService));
    this.create = this.generator._createFDtree.bind(this.generator);
    this.generator._createFDtree = (...of) => this.tree(...of);
    this.generator._generateTreeList = async (...of) => await this.trees(...of);
    this.touched = new TouchedSheets(injector, (sheet) => {
      if (sheet === null) this.whole.clear();
      else this.whole.delete(sheet);
    });
    keepFormulaLists(injector, this.touched);
    const remove = this.manager._removeDependencyRTreeCacheById.bind(this.manager);
    this.manager._removeDependencyRTreeCacheById = (unitId, sheetId) => {
      this.isLost = true;
      remove(unitId, sheetId);
    };
    const removeTree = this.manager._removeAllTreeMap.bind(this.manager);
    this.manager._removeAllTreeMap = (treeId) => {
      this.kept.delete(treeId);
      removeTree(treeId);
    };
    searchCellsByRow(this.manager._dependencyRTreeCache);
  }

  /** The kept tree of a formula that is as it was, or a new one. */
  private tree(...of: Parameters<Generator['_createFDtree']>): Tree {
    const [unitId, sheetId, row, column, units, given] = of;
    const formula = given.f && this.names.spelled(given.f, unitId, sheetId);
    const item = formula === undefined || formula === given.f ? given : { ...given, f: formula };
    const id = this.manager.getFormulaDependency(unitId, sheetId, row, column);
    const kept = id == null ? undefined : this.kept.get(id)?.tree;
    const size = units[unitId]?.[sheetId];
    const isStill =
      kept?.formula === item.f &&
      kept?.rowCount === size?.rowCount &&
      kept?.columnCount === size?.columnCount;
    const tree = kept && isStill ? kept : this.create(unitId, sheetId, row, column, units, item);
    if (tree === kept) {
      tree.resetState();
      tree.isCache = true;
    }
    if (item.si == null && tree !== kept) this.own.add(tree);
    if (item !== given) this.named.add(tree);
    return tree;
  }

  /** As Univer's own: every formula with what it depends on. */
  private async trees(formulas: FormulaData, others: object, units: UnitData): Promise<Tree[]> {
    if (this.config.isForceCalculate() || this.isLost) this.forget();
    this.own.clear();
    const trees: Tree[] = [];
    const sheets = this.register(formulas, units, trees);
    this.generator._registerOtherFormulas(others, Object.keys(others), trees);
    this.generator._registerFeatureFormulas(trees);
    const dirty = new DirtyCells(this.config);
    for (const tree of trees) {
      if (!tree.formula) continue;
      const kept = this.kept.get(tree.treeId);
      if (kept?.tree === tree && kept.isPlain) {
        tree.isDirty = dirty.has(tree);
        if (dirty.asksRanges) tree.pushRangeList(kept.ranges);
      } else await this.look(tree, kept);
    }
    for (const tree of trees) if (!tree.isCache) this.manager.addDependencyRTreeCache(tree);
    for (const [sheet, own] of sheets)
      if (own.every((tree) => this.isPlain(tree))) this.whole.set(sheet, own);
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0))
      await this.generator._calculateListByFunctionRefNode(trees);
    this.own.clear();
    return trees;
  }

  /** Lists the formulas of all sheets; tells of those that were looked through. */
  private register(formulas: FormulaData, units: UnitData, trees: Tree[]): ReadonlyMap<string, Tree[]> {
    const looked = new Map<string, Tree[]>();
    for (const [unitId, sheets = {}] of Object.entries(formulas)) {
      for (const [sheetId, data] of Object.entries(sheets)) {
        const sheet = this.touched.keyOf(unitId, sheetId);
        const known = this.whole.get(sheet);
        const own: Tree[] = known ?? [];
        if (known) for (const tree of known) this.again(tree);
        else this.generator._registerFormulas([unitId], { [unitId]: { [sheetId]: data } }, units, own);
        for (const tree of own) trees.push(tree);
        if (!known) looked.set(sheet, own);
      }
    }
    return looked;
  }

  private again(tree: Tree): void {
    tree.resetState();
    tree.isCache = true;
    this.generator._dependencyTreeCache.set(tree.treeId, tree);
  }

  private isPlain(tree: Tree): boolean {
    const kept = this.kept.get(tree.treeId);
    return kept?.tree === tree && kept.isPlain;
  }

  /** Finds what a formula depends on. */
  private async look(tree: Tree, kept: Kept | undefined): Promise<void> {
    const node = this.generator._getTreeNode(tree);
    tree.addressFunctionNodes = this.generator._getAddressFunctionNodeList(node);
    // OFFSET and INDIRECT are computed each time, as in Excel: Univer loses sight of cells that they came to.
    tree.isDirty = this.generator._includeTree(tree, node) || tree.addressFunctionNodes.length > 0;
    if (tree.isVirtual) return;
    this.runtime.setCurrent(
      tree.row,
      tree.column,
      tree.rowCount,
      tree.columnCount,
      tree.subUnitId,
      tree.unitId,
    );
    const { refOffsetX, refOffsetY } = tree;
    const ranges = await this.generator._getRangeListByNode({ node, refOffsetX, refOffsetY });
    tree.pushRangeList(ranges);
    if (!kept && !this.own.has(tree)) return;
    const isPlain =
      tree.addressFunctionNodes.length === 0 &&
      !this.named.has(tree) &&
      namesOnlyOwnCells(tree.formula) &&
      !this.generator._detectForcedRecalculationNode(tree, node);
    // Univer lists an area twice that it is told of twice.
    tree.isCache = kept !== undefined && sameRanges(kept.ranges, ranges);
    this.kept.set(tree.treeId, { tree, ranges: [...ranges], isPlain });
  }

  private forget(): void {
    this.manager.reset();
    this.kept.clear();
    this.whole.clear();
    this.isLost = false;
  }
}

/** Lets the engine keep what formulas depend on. */
export const keepDependencies = (injector: Injector): void => void new KeptDependencies(injector);
