/** Walks down from a header and tells the table's rows from repeated headers, column numbers, blanks and what comes after. */
import type { Column } from '../../domain/appendix';
import { readCode } from '../../domain/code';
import { isColumnNumbers, isFooterWords, isTitleWords, isTotalWords } from './marks';
import type { RawRow } from './raw-row';
import { isEmptyRow, readRawRow } from './raw-row';
import type { Sheet, Window } from './sheet';
import { filledColumns } from './sheet';

/** So many blank rows in a table are a gap; more are its end. */
const longestGap = 12;

export interface Lines {
  readonly rows: readonly RawRow[];
  /** The sheet row after the last line that was looked at. */
  readonly end: number;
}

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

/** A lone cell without figures: a title, a footer, a page number, a heading merged across. */
function isAlone(texts: readonly string[], raw: RawRow): boolean {
  return texts.length === 1 && !raw.hasFigures;
}

const opensSection = (text: string): boolean => readCode('', 'General', text).ordinal !== undefined;

/** A footer, a title, or prose that is not a row. */
function endsTable(texts: readonly string[], raw: RawRow): boolean {
  const [first = ''] = texts;
  if (isTotalWords(first)) return false;
  if (!raw.hasFigures && isFooterWords(first) && (raw.codeText === '' || raw.codeText === first)) return true;
  if (!isAlone(texts, raw)) return false;
  if (isTitleWords(first)) return true;
  return first.length > 200;
}

/** A number alone in a row is a page number; it stands in no point column's table sense. */
const isPageNumber = (texts: readonly string[], raw: RawRow): boolean =>
  texts.length === 1 &&
  /^(?:trang\s*)?-?\s*\d{1,3}\s*-?$/iu.test(texts[0] ?? '') &&
  raw.nameText === (texts[0] ?? '');

/**
 * The raw rows of a table. Reading stops at a footer or a title, at a long gap, and after a lone text that no row of the
 * table follows.
 */
export function readLines(sheet: Sheet, body: Body): Lines {
  const rows: RawRow[] = [];
  let pending: RawRow[] = [];
  let [gap, broken, row] = [0, false, body.window.top];
  let numbersMayCome = true;
  for (; row <= body.window.bottom; row += 1) {
    if (body.repeats.has(row)) {
      [broken, numbersMayCome] = [true, true];
      continue;
    }
    const texts = textsOf(sheet, row, body.window);
    const raw = readRawRow(sheet, row, body.columns, broken);
    if (texts.length === 0 || (isEmptyRow(raw) && texts.length === 0)) {
      [gap, broken] = [gap + 1, true];
      if (gap > longestGap && !body.fixed) break;
      continue;
    }
    if (numbersMayCome && isColumnNumbers(texts)) {
      numbersMayCome = false;
      continue;
    }
    if (!body.fixed && endsTable(texts, raw)) break;
    if (isEmptyRow(raw) || isPageNumber(texts, raw)) continue;
    gap = 0;
    if (isAlone(texts, raw) && !opensSection(texts[0] ?? '') && !body.fixed) {
      pending.push(raw);
    } else {
      rows.push(...pending, raw);
      pending = [];
    }
    [broken, numbersMayCome] = [false, false];
  }
  return { rows: body.fixed ? [...rows, ...pending] : [...rows, ...continuing(pending, rows)], end: row };
}

/** Rows a page break may put between the two parts of a row: blanks and a repeated header. */
const longestBreak = 5;

/** A lone text below the last row that continues its sentence still belongs to it. */
function continuing(pending: readonly RawRow[], rows: readonly RawRow[]): RawRow[] {
  const last = rows.at(-1);
  const [first] = pending;
  if (!last || !first || first.row > last.row + longestBreak) return [];
  const text = first.nameText || [...first.texts.values()].find((each) => each !== '') || '';
  return /^\p{Ll}/u.test(text) ? [first] : [];
}
