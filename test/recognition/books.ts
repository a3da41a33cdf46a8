/** Small workbooks in the styles of other provinces, kept as tables of text, and what a careful person reads in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArea, parseCell } from '../../src/a1/address';
import type { CellValue } from '../../src/domain/appendix';
import type { WorkbookReading } from '../../src/sheets/grid';
import { gridOf } from '../support/grids';

/** Layouts: whole workbooks, right and with planted slips; probes: one question each; others: cases met elsewhere. */
export const folders = ['layouts', 'probes', 'others'] as const;

export interface ExpectedAppendix {
  readonly sheet?: string;
  /** "satisfaction|plan": either. */
  readonly kind?: string;
  readonly criteria?: number;
  readonly leaves?: number;
  /** By column letter; null: no role of ours; "a|b": either. */
  readonly roles?: Readonly<Record<string, string | null>>;
  readonly years?: Readonly<Record<string, string>>;
  /** Exact total by role, a plain decimal. */
  readonly totals?: Readonly<Record<string, string>>;
  /** How many units have a score column of their own. */
  readonly units?: number;
  /** How many rules of scoring stand under a criterion, by code. */
  readonly rules?: Readonly<Record<string, number>>;
}

export interface Plant {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
  readonly check: string;
}

export interface Expected {
  readonly source?: string;
  readonly note?: string;
  readonly appendices: readonly ExpectedAppendix[];
  /** Cells with an error; no other cell has one. */
  readonly errors?: readonly string[];
  /** Cells that may have an error or not. */
  readonly mayErr?: readonly string[];
  /** Checks that find nothing here. */
  readonly mustNot?: readonly string[];
  /** Units that lead criteria. */
  readonly units?: readonly string[];
  readonly planted?: readonly Plant[];
  /** Cells that the diagnosis names first once the slips are planted. */
  readonly diagnosed?: readonly string[];
}

interface BookSheet {
  readonly name: string;
  readonly merged: readonly string[];
  readonly rows: CellValue[][];
}

export interface Book {
  /** "probes/p12-matrix-3". */
  readonly name: string;
  readonly expected: Expected;
  readonly sheets: readonly BookSheet[];
}

/** A cell as Excel reads what is typed: a number, or a text; `'1.1` is a text. */
function cellOf(text: string): CellValue {
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  return text.replace(/\\n/gu, '\n').replace(/\\\\/gu, '\\');
}

/** Sheets open with "# sheet <tab> name" and may name their merged areas; every other line is a row. */
function sheetsOf(text: string): BookSheet[] {
  const sheets: { name: string; merged: string[]; rows: CellValue[][] }[] = [];
  for (const line of text.replace(/\n$/u, '').split('\n')) {
    const [mark, rest = ''] = line.split('\t');
    if (mark === '# sheet') sheets.push({ name: rest, merged: [], rows: [] });
    else if (mark === '# merged') sheets.at(-1)?.merged.push(...rest.split(' '));
    else sheets.at(-1)?.rows.push(line.split('\t').map(cellOf));
  }
  return sheets;
}

const read = (name: string, ending: string): string =>
  readFileSync(join(__dirname, `${name}.${ending}`), 'utf8');

export const bookNames = (folder: (typeof folders)[number]): string[] =>
  readdirSync(join(__dirname, folder))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => `${folder}/${file.slice(0, -4)}`);

export const openBook = (name: string): Book => ({
  name,
  expected: JSON.parse(read(name, 'json')) as Expected,
  sheets: sheetsOf(read(name, 'tsv')),
});

/** The book with other values in some cells. */
export function planted(book: Book, plants: readonly Plant[]): Book {
  const sheets = book.sheets.map(({ name, merged, rows }) => ({
    name,
    merged,
    rows: rows.map((row) => [...row]),
  }));
  for (const { sheet, cell, value } of plants) {
    const place = parseCell(cell);
    const cells = place && sheets.find(({ name }) => name === sheet)?.rows[place.row];
    if (!cells) throw new Error(`${book.name} has no row for ${cell}`);
    while (cells.length <= place.column) cells.push('');
    cells[place.column] = value;
  }
  return { ...book, sheets };
}

/** The book as one read of it from Excel. */
export const readingOf = (book: Book): WorkbookReading => ({
  grids: book.sheets.map(({ name, merged, rows }) =>
    gridOf(
      rows.map((row) => row.map((value) => formulaOr(value))),
      {
        sheet: name,
        merges: merged.flatMap((text) => {
          const area = parseArea(text);
          return area ? [[area.top, area.left, area.bottom, area.right] as const] : [];
        }),
      },
    ),
  ),
  names: [],
  part: null,
});

/** A formula's value is not kept with it: 0. */
const formulaOr = (value: CellValue) =>
  typeof value === 'string' && value.startsWith('=')
    ? { value: 0, format: 'General', formula: value }
    : value;
