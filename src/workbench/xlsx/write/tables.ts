/** Tables come, go and change; one that nobody touched keeps its bytes. */
import type { ICellData } from '@univerjs/core';

import type { BookFile } from '../../book';
import { areaAddress } from '../../../a1/address';
import { bodyRect, tableRect, type TableState } from '../../tables/state';
import type { OpcPackage } from '../parts/package';
import { relationsPath } from '../parts/relations';
import { add, attr, ensureKid, kid, kids, remove, rootOf, setAttr, type Element } from '../parts/xml';
import { readTableParts, type PlacedTablePart } from '../read/tables';
import type { Reading } from '../read/workbook';
import { formulaForFile } from '../formula';
import { patchFilters } from './filters';
import { worksheetOrder } from './order';
import { freePath, putPart, relate, unrelate } from './register';
import { officeRelations } from './skeleton';
import { same } from './style-facets';

const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const emptyTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}"/>`;

const tableOrder = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** A cell's formula or text, as the totals row tells it. */
type CellAt = (row: number, column: number) => Pick<ICellData, 'f' | 'v'> | undefined;

const nameForFile = (name: string): string =>
  name.replace(/[\u0000-\u001f]/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);

const bit = (value: boolean): string => (value ? '1' : '0');

function describe(root: Element, table: TableState, cellAt: CellAt): void {
  setAttr(root, 'id', table.id);
  setAttr(root, 'name', table.name);
  setAttr(root, 'displayName', table.name);
  setAttr(root, 'ref', table.address);
  setAttr(root, 'headerRowCount', table.showHeaders ? undefined : 0);
  setAttr(root, 'totalsRowCount', table.showTotals ? 1 : undefined);
  if (!table.showTotals) setAttr(root, 'totalsRowShown', '0');
  else setAttr(root, 'totalsRowShown', undefined);
  describeFilter(root, table);
  describeColumns(root, table, cellAt);
  describeStyle(root, table);
}

function describeFilter(root: Element, table: TableState): void {
  if (!table.showFilterButton || !table.showHeaders) {
    remove(kid(root, 'autoFilter'));
    return;
  }
  const filter = ensureKid(root, 'autoFilter', tableOrder);
  setAttr(filter, 'ref', areaAddress({ ...tableRect(table), bottom: bodyRect(table).bottom }));
  patchFilters(
    filter,
    Object.fromEntries(
      table.columns.flatMap(({ id }, place) => {
        const criteria = table.filters[id];
        return criteria ? [[place, criteria] as const] : [];
      }),
    ),
  );
}

/** Excel's word for what a totals cell holds, by SUBTOTAL's number. */
const totals: Readonly<Record<string, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

function describeColumns(root: Element, table: TableState, cellAt: CellAt): void {
  const list = ensureKid(root, 'tableColumns', tableOrder);
  const known = new Map(kids(list, 'tableColumn').map((element) => [attr(element, 'id'), element]));
  for (const element of known.values()) remove(element);
  const { left, bottom } = tableRect(table);
  table.columns.forEach(({ id, name }, index) => {
    const element = known.get(String(id)) ?? add(list, 'tableColumn', { id });
    list.appendChild(element);
    setAttr(element, 'name', nameForFile(name));
    describeTotal(element, table.showTotals ? cellAt(bottom, left + index) : undefined);
  });
  setAttr(list, 'count', table.columns.length);
}

function describeTotal(element: Element, cell: ReturnType<CellAt>): void {
  for (const name of ['totalsRowFunction', 'totalsRowLabel']) setAttr(element, name, undefined);
  remove(kid(element, 'totalsRowFormula'));
  if (!cell) return;
  if (!cell.f) {
    if (typeof cell.v === 'string' && cell.v !== '') setAttr(element, 'totalsRowLabel', cell.v);
    return;
  }
  const number = /^=SUBTOTAL\((\d+),[^(),]*\)$/iu.exec(cell.f)?.[1];
  const word = number === undefined ? undefined : totals[number];
  setAttr(element, 'totalsRowFunction', word ?? 'custom');
  if (word === undefined)
    ensureKid(element, 'totalsRowFormula', ['calculatedColumnFormula', 'totalsRowFormula']).textContent =
      formulaForFile(cell.f);
}

function describeStyle(root: Element, table: TableState): void {
  const style = ensureKid(root, 'tableStyleInfo', tableOrder);
  setAttr(style, 'name', table.style === '' ? undefined : table.style);
  setAttr(style, 'showFirstColumn', bit(table.highlightFirstColumn));
  setAttr(style, 'showLastColumn', bit(table.highlightLastColumn));
  setAttr(style, 'showRowStripes', bit(table.showBandedRows));
  setAttr(style, 'showColumnStripes', bit(table.showBandedColumns));
}

function addTablePart(pkg: OpcPackage, sheetPath: string, table: TableState, cellAt: CellAt): void {
  const path = freePath(pkg, 'xl/tables/table');
  putPart(pkg, path, emptyTable, tableType);
  const placed = rootOf(pkg.xml(path)!, path);
  describe(placed, table, cellAt);
  pkg.touch(path);
  const relation = relate(pkg, sheetPath, `${officeRelations}/table`, path);
  const sheet = rootOf(pkg.xml(sheetPath)!, sheetPath);
  const parts = ensureKid(sheet, 'tableParts', worksheetOrder);
  add(parts, 'tablePart').setAttributeNS(officeRelations, 'r:id', relation);
  setAttr(parts, 'count', kids(parts).length);
  pkg.touch(sheetPath);
}

function dropTablePart(pkg: OpcPackage, sheetPath: string, { path }: PlacedTablePart): void {
  const index = pkg.relations(sheetPath).findIndex(({ target }) => target === path);
  const relations = rootOf(pkg.xml(relationsPath(sheetPath))!);
  const id = attr(kids(relations)[index], 'Id');
  const sheet = rootOf(pkg.xml(sheetPath)!, sheetPath);
  const parts = kid(sheet, 'tableParts');
  for (const each of kids(parts)) if (each.getAttributeNS(officeRelations, 'id') === id) remove(each);
  if (parts) setAttr(parts, 'count', kids(parts).length);
  if (parts && kids(parts).length === 0) remove(parts);
  unrelate(pkg, sheetPath, path);
  pkg.touch(sheetPath);
}

/** The state as files know it: the order of a sort is no part of it here. */
const inFile = ({ order: _, ...table }: TableState): Omit<TableState, 'order'> => table;

/** Brings the tables of all sheets in line with the book's, after its lines were moved. */
export function patchTables(
  { pkg, book: inTheFile }: Reading,
  book: BookFile,
  paths: ReadonlyMap<string, string>,
): void {
  for (const id of book.snapshot.sheetOrder) {
    const path = paths.get(id) ?? '';
    const wanted = book.extras.sheets[id]?.tables ?? [];
    const placed = readTableParts(pkg, path);
    const before = inTheFile.extras.sheets[id]?.tables ?? [];
    const cellAt: CellAt = (row, column) => book.snapshot.sheets[id]?.cellData?.[row]?.[column] ?? undefined;
    for (const each of placed)
      if (!wanted.some((table) => table.id === each.state.id)) dropTablePart(pkg, path, each);
    for (const table of wanted) {
      // One that the host left alone stands where the file's own moving took it.
      if (before.some((each) => same(inFile(each), inFile(table)))) continue;
      const present = placed.find(({ state }) => state.id === table.id);
      if (!present) addTablePart(pkg, path, table, cellAt);
      else if (!same(inFile(present.state), inFile(table))) {
        describe(present.root, table, cellAt);
        pkg.touch(present.path);
      }
    }
  }
}
