/** Brings a package to where the book's rows, columns and sheets went, before any cell is compared. */
import type { BookFile } from '../../book';
import { attr, descendants, kid, kids, rootOf, setText } from '../parts/xml';
import type { SheetReading } from '../read/sheet';
import type { Reading } from '../read/workbook';
import { moveCells } from './move-cells';
import { moveElements } from './move-elements';
import { moveSheetParts } from './move-related';
import { findMoves, movedReference, type Moves } from './moves';
import type { SheetList } from './sheet-list';

/** Formulas of a chart name cells of any sheet. */
function moveCharts({ pkg }: Reading, moves: Moves): void {
  for (const path of pkg
    .paths()
    .filter((each) => /(?:^|\/)(?:charts|chartsheets|chartex)\/[^/]+\.xml$/.test(each))) {
    const root = rootOf(pkg.xml(path)!, path);
    for (const element of [...descendants(root, 'f'), ...descendants(root, 'formula')]) {
      const text = element.textContent ?? '';
      const moved = moves.formula(text, null);
      if (moved === text) continue;
      element.textContent = moved;
      pkg.touch(path);
    }
  }
}

function movePivotSources({ pkg }: Reading, moves: Moves, list: SheetList): void {
  for (const path of pkg.paths().filter((each) => /pivotCacheDefinition[^/]*\.xml$/.test(each))) {
    const source = kid(kid(rootOf(pkg.xml(path)!, path), 'cacheSource'), 'worksheetSource');
    const [sheet, ref] = [attr(source, 'sheet') ?? '', attr(source, 'ref')];
    if (!source || ref === undefined || (!moves.sheets.has(sheet) && !list.renamed.has(sheet))) continue;
    source.setAttribute('ref', movedReference(ref, moves.sheets.get(sheet)));
    source.setAttribute('sheet', list.renamed.get(sheet) ?? sheet);
    pkg.touch(path);
  }
}

/** Every name is moved as it is written; what the book says of it is compared afterwards. */
function moveNames({ pkg, workbook }: Reading, moves: Moves): void {
  for (const element of kids(kid(workbook.root, 'definedNames'), 'definedName')) {
    const text = element.textContent ?? '';
    const moved = moves.formula(text, null);
    if (moved === text) continue;
    setText(element, moved);
    pkg.touch(workbook.path);
  }
}

/** What moving came to: the sheets (by id) that are not as they were read, and what the file loses. */
export interface Moved {
  readonly moved: ReadonlySet<string>;
  readonly losses: readonly string[];
}

/** Rewrites the package in place. */
export function movePackage(reading: Reading, book: BookFile, list: SheetList): Moved {
  const present = reading.sheets.filter(({ entry }) => book.snapshot.sheetOrder.includes(entry.id));
  const moves = findMoves(present, book, list);
  if (moves.nothing) return { moved: new Set(), losses: [] };
  const losses = present.flatMap((sheet) => moveSheet(reading, sheet, moves));
  moveCharts(reading, moves);
  movePivotSources(reading, moves, list);
  moveNames(reading, moves);
  const moved = present.filter(({ entry }) => moves.sheets.get(entry.name)?.ordered);
  return { moved: new Set(moved.map(({ entry }) => entry.id)), losses };
}

function moveSheet(reading: Reading, sheet: SheetReading, moves: Moves): string[] {
  const { name, path } = sheet.entry;
  const own = moves.sheets.get(name);
  if (own && !own.ordered) {
    return [`${name}: the order of its rows or columns (comments, pictures and tables stay where they were)`];
  }
  let changed = own !== undefined;
  const formula = (text: string): string => {
    const moved = moves.formula(text, name);
    changed ||= moved !== text;
    return moved;
  };
  moveElements(sheet.root, own, formula);
  if (own) moveCells(sheet.root, own, formula);
  if (changed) reading.pkg.touch(path);
  return own ? moveSheetParts(reading, sheet, moves, own) : [];
}
