/**
 * A workbook at rest: read from its file, behind no engine. Whoever only reads need not wait for one, as long as it would compute
 * nothing: `needsEngine` says when it would, and then the host alone knows what the cells hold.
 */
import type { ICellData, IStyleData, IWorksheetData, Nullable } from '@univerjs/core';

import type { Rect } from '../a1/place';
import type { BookFile, CustomXmlPart } from './book';
import {
  facetOf,
  hasResult,
  inputOf,
  patternOf,
  scalarOf,
  type CellScalar,
  type StyleLayers,
} from './cell-content';
import { isBeyond, isLargeArray, namesMet, type NamesMet } from './engine/beyond';
import { plainFunctions } from './engine/plain-functions';
import { indentOf } from './indent';
import { namesIn, sameName, type ListedName } from './listed-names';
import { mergesOf, mostMergesTold } from './merges';
import { usedIn } from './used';
import { definedNames } from './xlsx/names';
import { yes } from './xlsx/univer';

/** Why a workbook has to be opened in an engine to be read. */
export type NeedOfEngine =
  /** A formula has no value in the file, or one that may stand for none: it is computed at opening. */
  | 'computed'
  /** A formula may be beyond the engine, which then keeps its value and says so, or be computed anew at each opening. */
  | 'rare-formulas'
  /** A sheet has more merged areas than Excel tells in one answer, which is then asked for in pieces. */
  | 'many-merges'
  /** Two sheets, or two names of one scope, are called the same: an engine renames or mixes them. */
  | 'same-names';

const isPlain = (name: string): boolean => plainFunctions.has(name);

/** Where nobody says that the formulas were computed, 0 and '' may stand for a value that was left out. */
const isComputedAtOpening = (cell: ICellData, { extras }: BookFile): boolean =>
  extras.asksCalculation === true ||
  !hasResult(cell) ||
  (extras.computed !== true && (cell.v === '' || cell.v === 0 || cell.v === '0'));

function* formulasOf({ snapshot }: BookFile): Generator<ICellData & { readonly f: string }> {
  for (const { cellData } of Object.values(snapshot.sheets)) {
    for (const cells of Object.values(cellData ?? {})) {
      for (const cell of Object.values((cells ?? {}) as Record<string, ICellData | null>))
        if (cell?.f || cell?.si) yield { ...cell, f: cell.f ?? '' };
    }
  }
}

function formulasNeed(book: BookFile): NeedOfEngine | null {
  let names: NamesMet | null = null;
  for (const cell of formulasOf(book)) {
    if (cell.f === '' || isComputedAtOpening(cell, book)) return 'computed';
    names ??= namesMet(book.snapshot, isPlain);
    if (isLargeArray(cell) || isBeyond(cell.f, names, isPlain)) return 'rare-formulas';
  }
  return null;
}

/** Whether names of a list, next to each other by their spelling, are the same to Excel. */
const repeats = (names: readonly string[]): boolean =>
  [...names]
    .sort((a, b) => a.localeCompare(b))
    .some((name, at, all) => at > 0 && sameName(name, all[at - 1] ?? ''));

function namesRepeat({ snapshot: { sheetOrder, sheets } }: BookFile, names: readonly ListedName[]): boolean {
  if (new Set(sheetOrder).size < sheetOrder.length) return true;
  if (repeats(sheetOrder.map((id) => sheets[id]?.name ?? ''))) return true;
  return [null, ...sheetOrder].some((scope) => repeats(namesIn(scope, names).map(({ name }) => name)));
}

/** Why the workbook has to be opened in an engine to be read; null when its file says all that an engine would. */
export function needsEngine(book: BookFile): NeedOfEngine | null {
  if (namesRepeat(book, definedNames(book.snapshot))) return 'same-names';
  const sheets = Object.values(book.snapshot.sheets);
  if (sheets.some(({ mergeData }) => (mergeData?.length ?? 0) > mostMergesTold)) return 'many-merges';
  return formulasNeed(book);
}

/** The text of the only custom XML part of a namespace; null when there is none, or more. */
export function onlyPart({ extras }: BookFile, namespace: string): string | null {
  const all: readonly CustomXmlPart[] = extras.customXmlParts;
  const [part, ...more] = all.filter((each) => each.namespace === namespace);
  if (!part || more.length > 0) return null;
  return all.find(({ id }) => id === part.id)?.xml ?? null;
}

/** One sheet's cells, by zero-based places. */
export class SheetAtRest {
  private readonly data: Partial<IWorksheetData>;

  constructor(
    private readonly book: BookFile,
    readonly id: string,
  ) {
    this.data = book.snapshot.sheets[id] ?? {};
  }

  get name(): string {
    return this.data.name ?? '';
  }

  get visible(): boolean {
    return this.data.hidden !== yes;
  }

  /** The smallest rectangle of the limits that holds every cell with content; null when none has any. */
  used(limits: Rect): Rect | null {
    return usedIn(this.data.cellData ?? {}, limits, true);
  }

  value(row: number, column: number): CellScalar {
    return scalarOf(this.cell(row, column));
  }

  /** The formula with its "=", or the value. */
  formula(row: number, column: number): CellScalar {
    const cell = this.cell(row, column);
    return inputOf(cell, cell?.f);
  }

  /** The number format's pattern, "General" when there is none. */
  format(row: number, column: number): string {
    return patternOf(this.styles(row, column));
  }

  /** How the text of a cell stands: its steps of indentation, and whether it is bold. */
  look(row: number, column: number): { readonly indent: number; readonly bold: boolean } {
    const layers = this.styles(row, column);
    return { indent: indentOf({ pd: facetOf(layers, 'pd') ?? null }), bold: facetOf(layers, 'bl') === yes };
  }

  rowHidden(row: number): boolean {
    return this.data.rowData?.[row]?.hd === yes;
  }

  columnHidden(column: number): boolean {
    return this.data.columnData?.[column]?.hd === yes;
  }

  /** Merged areas that share a cell with the area. */
  merges(area: Rect): readonly Rect[] {
    return mergesOf(this.data.mergeData ?? [], area);
  }

  private styles(row: number, column: number): StyleLayers {
    const { rowData, columnData } = this.data;
    return [
      this.style(this.cell(row, column)?.s),
      this.style(rowData?.[row]?.s),
      this.style(columnData?.[column]?.s),
    ];
  }

  private cell(row: number, column: number): Nullable<ICellData> {
    return this.data.cellData?.[row]?.[column];
  }

  private style(style: Nullable<IStyleData | string>): Nullable<IStyleData> {
    return typeof style === 'string' ? this.book.snapshot.styles[style] : style;
  }
}
