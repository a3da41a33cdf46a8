/** The references inside a formula: listed, rewritten, moved, translated, read whole. */
import { areaAddress, parseArea } from './address';
import { quoteSheet, quoteSheets } from './sheet-name';
import type { Prefix } from './sheet-name';
import { scan } from './scanner';
import type { Token } from './scanner';
import type { Area, Rect } from './place';
import { lost, translateAddress } from './move';

/** A reference to cells as a formula holds it. */
export interface CellReference {
  /** The other workbook it leads to; null for the formula's own. */
  readonly book: string | null;
  /** The sheet it names; null for the formula's own. */
  readonly sheet: string | null;
  /** The last sheet of a span of sheets ("Jan:Dec!A1"); null otherwise. */
  readonly through: string | null;
  /** "$D$6:D9", as written. */
  readonly address: string;
}

/** A reference's new address, `lost` when its cells are gone, or null to leave it as it is. */
export type MoveReference = (reference: CellReference) => string | null;

/** A sheet's new name; null when the sheet is gone, undefined to leave it as it is. Asked for every name before a "!". */
export type RenameSheet = (sheet: string) => string | null | undefined;

const referenceOf = ({ prefix, body }: Token): CellReference => ({
  book: prefix?.book ?? null,
  sheet: prefix?.sheet ?? null,
  through: prefix?.through ?? null,
  address: body,
});

/** Every reference to cells, in the order they are written. */
export const referencesIn = (formula: string): readonly CellReference[] =>
  scan(formula)
    .filter(({ kind }) => kind === 'reference')
    .map(referenceOf);

/** The prefix with its sheets renamed; null when one is gone. */
const renamed = (prefix: Prefix, rename: RenameSheet): string | null => {
  const { text, book, sheet, through } = prefix;
  if (book !== null || sheet === null) return text;
  const first = rename(sheet);
  const last = through === null ? undefined : rename(through);
  if (first === undefined && last === undefined) return text;
  // Of a span only an end is known here, not the sheet beside it that takes its place: it is left as it is.
  if (through !== null && (first === null || last === null)) return text;
  if (first === null) return null;
  return `${through === null ? quoteSheet(first ?? sheet) : quoteSheets(first ?? sheet, last ?? through)}!`;
};

/**
 * Rewrites the references of a formula, and the names of the sheets they stand on; all else stays letter by letter.
 * References to other workbooks are handed to `move` as well, their sheets are never renamed.
 */
export const mapReferences = (formula: string, move: MoveReference, rename?: RenameSheet): string =>
  scan(formula)
    .map((token) => {
      const { kind, prefix, body } = token;
      const address = kind === 'reference' ? (move(referenceOf(token)) ?? body) : body;
      if (!prefix) return address;
      const before = rename ? renamed(prefix, rename) : prefix.text;
      if (before !== null) return before + address;
      // As Excel writes what led to a deleted sheet: "#REF!A1".
      return address === lost ? lost : lost + address;
    })
    .join('');

/** A formula as it reads `rows` below and `columns` right of its cell: what is not fixed by "$" moves along. */
export const translateFormula = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, ({ address }) => translateAddress(address, rows, columns));

/** A reference that stands alone, with the sheet it names; `sheet` is null when it names none. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/**
 * Reads a list of references: "A1:B2,'Phụ lục, 2'!C3". Null for anything else: a broken reference (#REF!), a span of
 * sheets, another workbook, a formula.
 */
export const parseReferences = (text: string): readonly Reference[] | null => {
  const tokens = scan(text.trim().replace(/^=/u, '')).filter(({ kind }) => kind !== 'space');
  const alternate = tokens.every(({ kind, text: sign }, index) =>
    index % 2 === 0 ? kind === 'reference' : sign === ',',
  );
  if (!alternate || tokens.length % 2 === 0) return null;
  const found = tokens.filter(({ kind }) => kind === 'reference').map(referenceOf);
  const read = found.map(({ book, sheet, through, address }): Reference | null => {
    const area = book === null && through === null ? parseArea(address) : null;
    return area && { sheet, area };
  });
  return read.every((reference) => reference !== null) ? read : null;
};

/** Reads one reference: "='Phụ lục'!$D$6:$D$125", "Sheet1!A1", "D6:D9"; null for anything else, several included. */
export const parseReference = (text: string): Reference | null => {
  const references = parseReferences(text);
  return references?.length === 1 ? (references[0] ?? null) : null;
};

/** The areas of a list of addresses without their sheets ("Data!A1:B2,Data!D4"); null when one is none. */
export const parseAreas = (list: string): readonly Area[] | null =>
  parseReferences(list)?.map(({ area }) => area) ?? null;

/** A list of addresses without the sheets they name. */
export const withoutSheets = (list: string): string =>
  scan(list)
    .map(({ body }) => body)
    .join('');

/** "'Phụ lục'!$D$6:$D$125". */
export const sheetAddress = (sheet: string, area: Rect, absolute = true): string =>
  `${quoteSheet(sheet)}!${areaAddress(area, absolute)}`;
