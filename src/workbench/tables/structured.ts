/** Structured references, "Bảng1[[#This Row],[Điểm]]": read, written, and said as addresses. */
import { columnName } from '../../a1/address';
import { quoteSheet } from '../../a1/sheet-name';
import { bodyRect, columnNamed, tableRect, type TableState } from './state';

const items = ['#All', '#Headers', '#Data', '#Totals', '#This Row'] as const;
type Item = (typeof items)[number];

export interface Structured {
  /** "" for the table that the formula stands in. */
  readonly table: string;
  readonly items: readonly Item[];
  readonly first: string | null;
  readonly last: string | null;
}

/** Where a formula stands. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A table and the sheet it lies on. */
export interface PlacedTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly table: TableState;
}

const unescaped = (name: string): string => name.replace(/'(.)/gu, '$1').trim();

/** Reads a token of kind "structured"; null when it is none that Excel knows. */
export function readStructured(body: string): Structured | null {
  const open = body.indexOf('[');
  const table = body.slice(0, open);
  const inner = body.slice(open + 1, -1).trim();
  if (inner.startsWith('@')) {
    const rest = inner.slice(1);
    const found = rest.startsWith('[') ? readParts(rest) : columnAlone(rest);
    return found && { ...found, table, items: ['#This Row'] };
  }
  const found = inner.startsWith('[') ? readParts(inner) : itemOrColumn(inner);
  return found && { ...found, table };
}

type Parts = Omit<Structured, 'table'>;

const columnAlone = (name: string): Parts => {
  const column = name === '' ? null : unescaped(name);
  return { items: [], first: column, last: column };
};

function itemOrColumn(text: string): Parts | null {
  if (!text.startsWith('#')) return columnAlone(text);
  const item = itemOf(text);
  return item ? { items: [item], first: null, last: null } : null;
}

const itemOf = (text: string): Item | undefined =>
  items.find((item) => item.toLowerCase() === text.trim().toLowerCase());

/** "[#Headers],[A]:[B]": parts in brackets with commas and colons between. */
function readParts(text: string): Parts | null {
  const found: { readonly body: string; readonly after: string }[] = [];
  const part = /\s*\[((?:[^[\]']|'.)*)\]\s*([,:]?)/uy;
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    if (!match) return null;
    found.push({ body: match[1] ?? '', after: match[2] ?? '' });
  }
  const marked = found.filter(({ body }) => body.trim().startsWith('#'));
  const named = found.filter(({ body }) => !body.trim().startsWith('#')).map(({ body }) => unescaped(body));
  const read = marked.map(({ body }) => itemOf(body));
  if (named.length > 2 || read.some((item) => item === undefined)) return null;
  return {
    items: read.filter((item) => item !== undefined),
    first: named[0] ?? null,
    last: named[1] ?? named[0] ?? null,
  };
}

const escaped = (name: string): string => name.replace(/[[\]#'@]/gu, "'$&");

/** The reference as Excel writes it. */
export function printStructured({ table, items: marked, first, last }: Structured): string {
  const columns = first === null ? '' : first === last ? `[${escaped(first)}]` : `[${escaped(first)}]:[${escaped(last ?? first)}]`;
  if (marked.length === 0) {
    if (first === null) return `${table}[]`;
    return first === last && /^[\p{L}\p{N}_ ]+$/u.test(first) ? `${table}${columns}` : `${table}[${columns}]`;
  }
  if (marked.length === 1 && marked[0] === '#This Row') {
    const bare = first !== null && first === last && /^[\p{L}\p{N}_]+$/u.test(first);
    return `${table}[@${bare ? first : columns}]`;
  }
  if (marked.length === 1 && columns === '') return `${table}[${marked[0] ?? ''}]`;
  return `${table}[${[...marked.map((item) => `[${item}]`), columns].filter((part) => part !== '').join(',')}]`;
}

/** The first and last row that the items mean; null for none. */
function rowsOf({ items: marked }: Structured, table: TableState, row: number): readonly [number, number] | null {
  const whole = tableRect(table);
  const body = bodyRect(table);
  if (marked.includes('#This Row')) return row >= body.top && row <= body.bottom ? [row, row] : null;
  const spans: (readonly [number, number])[] = [];
  const is = (item: Item): boolean => marked.includes(item);
  if (is('#All')) spans.push([whole.top, whole.bottom]);
  if (is('#Headers') && table.showHeaders) spans.push([whole.top, whole.top]);
  if (is('#Data') || marked.length === 0) spans.push([body.top, body.bottom]);
  if (is('#Totals') && table.showTotals) spans.push([whole.bottom, whole.bottom]);
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(([top]) => top)), Math.max(...spans.map(([, bottom]) => bottom))];
}

/** The table a reference means, at a place; undefined for none. */
export function tableOf(
  { table: name }: Structured,
  tables: readonly PlacedTable[],
  place: Place,
): PlacedTable | undefined {
  if (name !== '') return tables.find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  return tables.find(({ sheetId, table }) => {
    const rect = tableRect(table);
    const inside = place.row >= rect.top && place.row <= rect.bottom && place.column >= rect.left && place.column <= rect.right;
    return sheetId === place.sheetId && inside;
  });
}

/**
 * The address that a reference means where it stands: "S!$B$2:$B$9"; "#REF!" when such cells are not there, "#VALUE!" for a
 * row outside of the table; null when there is no such table or column.
 */
export function addressOfStructured(reference: Structured, tables: readonly PlacedTable[], place: Place): string | null {
  const found = tableOf(reference, tables, place);
  if (!found) return null;
  const { table, sheetName } = found;
  const { left, right } = tableRect(table);
  const ends = [reference.first, reference.last].map((name) => (name === null ? null : columnNamed(table, name)));
  if (ends.includes(-1)) return null;
  const rows = rowsOf(reference, table, place.row);
  const isRow = reference.items.includes('#This Row');
  if (!rows) return isRow ? '#VALUE!' : '#REF!';
  const from = ends[0] == null ? left : left + ends[0];
  const to = ends[1] == null ? right : left + ends[1];
  const fix = isRow ? '' : '$';
  const cell = (row: number, column: number): string => `$${columnName(column)}${fix}${row + 1}`;
  const [start, end] = [cell(rows[0], Math.min(from, to)), cell(rows[1], Math.max(from, to))];
  return `${quoteSheet(sheetName)}!${start === end ? start : `${start}:${end}`}`;
}

/** The reference as files write it: "Bảng1[[#This Row],[Điểm]]", with no "@". */
export function spelledOut(reference: Structured): string {
  if (!reference.items.includes('#This Row')) return printStructured(reference);
  const { table, first, last } = reference;
  if (first === null) return `${table}[#This Row]`;
  const columns = first === last ? `[${escaped(first)}]` : `[${escaped(first)}]:[${escaped(last ?? first)}]`;
  return `${table}[[#This Row],${columns}]`;
}
