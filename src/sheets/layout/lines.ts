/** Walks down from a header and tells the table's rows from repeated headers, column numbers, blanks and what comes after. */
import type { Column } from '../../domain/appendix';
import { compareCodes, readCode } from '../../domain/code';
import { isColumnNumbers, isFooterWords, isTitleWords, isTotalWords } from './marks';
import type { RawRow } from './raw-row';
import { isEmptyRow, isTotalRow, readRawRow } from './raw-row';
import { isProse, mayGoOn } from '../lengths';
import { closingOf } from './closing';
import { markOf } from './subtotal-mark';
import type { Sheet, Window } from './sheet';
import { filledColumns } from './sheet';

/** So many blank rows in a row end a table, unless its codes go on below; fewer are a gap. */
const endingGap = 12;

export interface Body {
  readonly columns: readonly Column[];
  /** From the first row under the header to the last row the table may have. */
  readonly window: Window;
  /** Sheet rows of repeated headers. */
  readonly repeats: ReadonlySet<number>;
  /** True when a person or a binding said where the table ends: nothing inside is an end. */
  readonly fixed: boolean;
}

const textsOf = (sheet: Sheet, row: number, window: Window): string[] =>
  filledColumns(sheet, row, window).map((column) => sheet.text(row, column));

/** A lone cell without figures: a title, a footer, a heading merged across. */
const isAlone = (texts: readonly string[], raw: RawRow): boolean => texts.length === 1 && !raw.hasFigures;

const opensSection = (text: string): boolean => readCode('', 'General', text).ordinal !== undefined;

/** A footer, a title, or prose that is not a row. */
function looksLikeEnd(texts: readonly string[], raw: RawRow): boolean {
  const [first = ''] = texts;
  if (raw.hasFigures || isTotalWords(first)) return false;
  if (isFooterWords(first) && (raw.codeText === '' || raw.codeText === first)) return true;
  return isAlone(texts, raw) && (isTitleWords(first) || isProse(first));
}

/** The code a row carries in its code column, as far as it can be read without its neighbours. */
function codeIn(sheet: Sheet, row: number, columns: readonly Column[]): string | null {
  const column = columns.find(({ role }) => role === 'code')?.column;
  if (column === undefined || sheet.isBlank(row, column)) return null;
  return readCode(sheet.value(row, column), sheet.format(row, column), '').code;
}

/** True when rows of the table stand below `row`: their codes go on after the last one and they hold figures. */
function goesOnBelow(sheet: Sheet, { columns, window }: Body, row: number, last: string | null): boolean {
  if (last === null) return false;
  for (let below = row + 1; below <= window.bottom; below += 1) {
    const code = codeIn(sheet, below, columns);
    if (code === null) continue;
    return compareCodes(last, code) < 0 && readRawRow(sheet, below, columns, false).hasFigures;
  }
  return false;
}

/** True when a total of the table stands below `row`, before a gap. */
function totalBelow(sheet: Sheet, { columns, window, repeats }: Body, row: number): boolean {
  for (let below = row + 1; below <= window.bottom; below += 1) {
    if (repeats.has(below)) continue;
    if (filledColumns(sheet, below, window).length === 0) return false;
    if (isTotalRow(readRawRow(sheet, below, columns, false))) return true;
  }
  return false;
}

/**
 * Figures that somebody put below a finished table: without a code, below its total, or after a gap in a table of codes.
 * What is said of the total (rank, class) still belongs to it.
 */
function isHelper(sheet: Sheet, body: Body, raw: RawRow, { total, gap, last }: Progress): boolean {
  if (!raw.hasFigures || raw.codeText !== '' || isTotalRow(raw)) return false;
  const named = readCode('', 'General', raw.nameText);
  if (named.code !== null || named.ordinal !== undefined) return false;
  if (!total && (last === null || gap < 2 || !/^\p{Lu}/u.test(raw.nameText))) return false;
  if (closingOf(raw.nameText) !== null && gap === 0) return false;
  return !totalBelow(sheet, body, raw.row) && !goesOnBelow(sheet, body, raw.row, last);
}

interface Progress {
  /** True once the table's total stands above. */
  readonly total: boolean;
  /** Blank rows right above. */
  readonly gap: number;
  /** The last code above. */
  readonly last: string | null;
}

/** A number alone in the name column is a page number. */
const isPageNumber = (texts: readonly string[], raw: RawRow): boolean =>
  texts.length === 1 &&
  /^(?:trang ?)?(?:- ?)?\d{1,3} ?-?$/iu.test(texts[0] ?? '') &&
  raw.nameText === (texts[0] ?? '');

/**
 * The raw rows of a table. A footer, a title, prose or a long gap ends it, unless its codes go on below; lone texts that no
 * row of the table follows are not part of it.
 */
export function readLines(sheet: Sheet, body: Body): RawRow[] {
  const rows: RawRow[] = [];
  let pending: RawRow[] = [];
  let [gap, broken, numbersMayCome] = [0, false, true];
  let last: string | null = null;
  let total = false;
  for (let row = body.window.top; row <= body.window.bottom; row += 1) {
    if (body.repeats.has(row)) {
      [broken, numbersMayCome] = [true, true];
      continue;
    }
    const texts = textsOf(sheet, row, body.window);
    if (texts.length === 0) {
      [gap, broken] = [gap + 1, true];
      if (gap === endingGap && !body.fixed && !goesOnBelow(sheet, body, row, last)) break;
      continue;
    }
    if (numbersMayCome && isColumnNumbers(texts)) {
      numbersMayCome = false;
      continue;
    }
    const raw = readRawRow(sheet, row, body.columns, broken);
    if (!body.fixed && looksLikeEnd(texts, raw)) {
      if (!goesOnBelow(sheet, body, row, last)) break;
      if (isAlone(texts, raw)) continue;
    }
    if (isEmptyRow(raw) || isPageNumber(texts, raw)) continue;
    if (!body.fixed && isHelper(sheet, body, raw, { total, gap, last })) break;
    total ||=
      rows.length > 0 && raw.hasFigures && isTotalRow(raw) && markOf(raw.nameText || raw.codeText) === null;
    if (isAlone(texts, raw) && !opensSection(texts[0] ?? '') && !body.fixed) pending.push(raw);
    else {
      rows.push(...pending, raw);
      pending = [];
    }
    last = codeIn(sheet, row, body.columns) ?? last;
    [gap, broken, numbersMayCome] = [0, false, false];
  }
  return body.fixed ? [...rows, ...pending] : [...rows, ...continuing(pending, rows)];
}

/** A lone text below the last row that continues its sentence still belongs to it. */
function continuing(pending: readonly RawRow[], rows: readonly RawRow[]): RawRow[] {
  const last = rows.at(-1);
  const [first] = pending;
  if (!last || !first || !mayGoOn(first.row - last.row - 1)) return [];
  const text = first.nameText || [...first.texts.values()].find((each) => each !== '') || '';
  return /^\p{Ll}/u.test(text) ? [first] : [];
}
