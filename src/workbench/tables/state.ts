/** Excel tables as the workbook keeps them, beside the cells they lie on. */
import { parseArea } from '../../a1/address';
import type { Rect } from '../../a1/place';
import type { FilterCriteria } from './criteria';

export interface TableColumn {
  /** Stays with the column when others come and go. */
  readonly id: number;
  name: string;
}

export interface SortField {
  /** The column's, or row's, place in what is sorted. */
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: 'Value' | 'CellColor' | 'FontColor';
  readonly color?: string;
  readonly textAsNumber: boolean;
}

/** How a table was last sorted. */
export interface TableOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

export interface TableState {
  readonly id: string;
  name: string;
  /** Headers and totals included, when they are shown. */
  address: string;
  columns: readonly TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** "TableStyleMedium2"; "" for none. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** By the column's id. */
  filters: Readonly<Record<number, FilterCriteria>>;
  order?: TableOrder;
}

/** A new table as Excel makes one. */
export const newTable = (
  given: Pick<TableState, 'id' | 'name' | 'address' | 'columns'> & Partial<TableState>,
): TableState => ({
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  filters: {},
  ...given,
});

/** The whole table; fails when its address is none, which only a fault of this house can make it. */
export function tableRect({ address, name }: TableState): Rect {
  const rect = parseArea(address);
  if (!rect) throw new Error(`The table ${name} lies on ${address}.`);
  return rect;
}

/** The rows between headers and totals. */
export function bodyRect(table: TableState): Rect {
  const rect = tableRect(table);
  return {
    ...rect,
    top: rect.top + (table.showHeaders ? 1 : 0),
    bottom: rect.bottom - (table.showTotals ? 1 : 0),
  };
}

/** Names made unique as Excel makes them: blank ones are "Column3", a second "Sum" is "Sum2". */
export function uniqueNames(wanted: readonly string[]): readonly string[] {
  const given = new Set(wanted.map(fold));
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    const first = name === '' ? `Column${index + 1}` : name;
    let free = first;
    for (let n = 2; taken.has(fold(free)) || (free !== name && n > 2 && given.has(fold(free))); n += 1)
      free = `${first}${n}`;
    taken.add(fold(free));
    return free;
  });
}

const fold = (name: string): string => name.toLocaleLowerCase();

/** The column's place by its name, whatever its capitals; -1 for none. */
export const columnNamed = ({ columns }: TableState, name: string): number =>
  columns.findIndex((column) => fold(column.name) === fold(name));
