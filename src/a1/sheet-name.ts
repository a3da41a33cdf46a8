/** The name of a sheet before an address, and back. */

/** Latin letters with all of Vietnamese, composed: what a defined name may hold in every language of Excel. */
const letter = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';
const plain = new RegExp(`^[${letter}_][${letter}0-9_]*$`, 'u');
/** "A1", also beyond the sheet ("XYZ9"): quoted, because sheets have been smaller. */
const likeCell = /^[A-Za-z]{1,3}\d+$/u;
/** Excel takes what begins like an address of its R1C1 style ("R1C1", "C5_x", "RC", "R_1") for one. */
const likeR1C1 = new RegExp(`^(?:[rc]|rc)(?![${letter}])`, 'iu');
const boolean = /^(?:true|false)$/iu;

/**
 * True for a name that surely needs no quotes. Excel leaves some more bare ("v1.2", letters of other scripts), but accepts
 * quotes around every name and takes off those it does not need: quoting too much is always right, too little never.
 */
const isBare = (sheet: string): boolean =>
  plain.test(sheet) && !likeCell.test(sheet) && !likeR1C1.test(sheet) && !boolean.test(sheet);

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The sheet's name as a formula may hold it: quoted unless that is surely needless, quotes inside doubled. */
export const quoteSheet = (sheet: string): string => (isBare(sheet) ? sheet : quoted(sheet));

/** The sheets from `first` to `last` as a formula names them: "Jan:Dec", "'Quý 1:Quý 4'". */
export const quoteSheets = (first: string, last: string): string =>
  isBare(first) && isBare(last) ? `${first}:${last}` : quoted(`${first}:${last}`);

/** What stands between a formula and the cells, table or name it refers to. */
export interface Prefix {
  /** As written, with its "!". */
  readonly text: string;
  /** The other workbook ("1", "Sổ.xlsx", with its folder where that is said); null for the formula's own. */
  readonly book: string | null;
  /** Null where only a workbook is named. */
  readonly sheet: string | null;
  /** The last sheet of a span of sheets ("Jan:Dec!A1"); null otherwise. */
  readonly through: string | null;
}

/** The sheet or span of sheets in a prefix without book, quotes and "!". */
const sheetsOf = (name: string): Pick<Prefix, 'sheet' | 'through'> => {
  const colon = name.indexOf(':');
  if (colon < 0) return { sheet: name === '' ? null : name, through: null };
  return { sheet: name.slice(0, colon), through: name.slice(colon + 1) };
};

/** Reads a prefix as written, "!" and quotes and all. */
export const readPrefix = (text: string): Prefix => {
  const name = text.startsWith("'") ? text.slice(1, -2).replaceAll("''", "'") : text.slice(0, -1);
  const [opening, closing] = [name.indexOf('['), name.lastIndexOf(']')];
  if (opening >= 0 && closing > opening) {
    const book = name.slice(0, opening) + name.slice(opening + 1, closing);
    return { text, book, ...sheetsOf(name.slice(closing + 1)) };
  }
  // A name of another workbook is written after its path: 'D:\Sổ\sổ.xlsx'!Tong. No sheet's name holds these signs.
  if (/[\\/]/u.test(name)) return { text, book: name, sheet: null, through: null };
  return { text, book: null, ...sheetsOf(name) };
};
