/** Signs of a level that stand beside a name and not in a code: indentation, dashes, capitals, bold. */
import { bullets, markBefore } from '../../domain/code';
import { inCapitals } from '../readings/by-sums';
import type { RawRow } from './raw-row';

/** A row as far as its level may be told without a code. */
type Signed = Pick<RawRow, 'codeText' | 'nameText' | 'indent' | 'bold'>;

const bullet = new RegExp(String.raw`^[${bullets}o►▪](?=\s|\p{L}|$)`, 'u');

/** The mark that opens a name or stands alone in the code cell: "-", "+"; long dashes are dashes. */
export function bulletOf({ codeText, nameText }: Signed): string {
  const mark = codeText === '' ? nameText : codeText;
  const found = /^o(?!\s|$)/u.test(mark) ? '' : (bullet.exec(mark)?.[0] ?? '');
  return /^[–—]$/u.test(found) ? '-' : found;
}

const isInCapitals = (name: string): boolean =>
  /\p{Lu}{2}/u.test(name) && name === name.toLocaleUpperCase('vi');

/** How the mark of a row looks, whatever it counts: "1." for "2.", "a)" for "b)"; '' for a name without a mark, `inCapitals` for one in capitals. */
export function markLike({ codeText, nameText }: Pick<RawRow, 'codeText' | 'nameText'>): string {
  const mark = codeText === '' ? markBefore(nameText) : codeText;
  if (mark === '') return isInCapitals(nameText) ? inCapitals : '';
  return mark
    .replace(/\d+/gu, '1')
    .replace(/(?<!\p{L})[IVXL]+(?!\p{L})/gu, 'I')
    .replace(/\p{Ll}+/gu, 'a');
}

/** One sign: the rank of each row by it, 0 for the highest level. */
export type Sign = readonly number[];

/** Ranks of values in the order of their size; indents that differ by a single space are one. */
function indentRanks(rows: readonly Signed[]): Sign {
  const widths = [...new Set(rows.map(({ indent }) => indent))].sort((a, b) => a - b);
  const steps = widths.filter((width, at) => at === 0 || width - (widths[at - 1] ?? 0) > 1);
  return rows.map(({ indent }) => steps.filter((step) => step <= indent).length - 1);
}

/** No bullet is above all, then bullets in the order they are first met. */
function bulletRanks(rows: readonly Signed[]): Sign {
  const marks = ['', ...new Set(rows.map(bulletOf).filter((mark) => mark !== ''))];
  return rows.map((row) => marks.indexOf(bulletOf(row)));
}

const capitalRanks = (rows: readonly Signed[]): Sign =>
  rows.map(({ nameText }) => (isInCapitals(nameText) ? 0 : 1));

const boldRanks = (rows: readonly Signed[]): Sign => rows.map(({ bold }) => (bold ? 0 : 1));

/** Several signs as one: the first decides, then the next. */
function together(signs: readonly Sign[], count: number): Sign {
  const keys = Array.from({ length: count }, (_, at) => signs.map((sign) => sign[at] ?? 0));
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.map((rank, at) => rank - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  const order = [...new Map(keys.map((key) => [key.join(' '), key])).values()].sort(compare);
  const places = new Map(order.map((key, at) => [key.join(' '), at]));
  return keys.map((key) => places.get(key.join(' ')) ?? 0);
}

/** The ways in which the levels of some rows may be told, each different from the others; the richest first. */
export function levelSigns(rows: readonly Signed[]): readonly Sign[] {
  const [indent, bullet, capitals, bold] = [
    indentRanks(rows),
    bulletRanks(rows),
    capitalRanks(rows),
    boldRanks(rows),
  ];
  const ways = [
    [indent, bullet, capitals, bold],
    [capitals, bold, bullet, indent],
    [bullet, indent],
    [capitals, bold],
    [indent],
    [bullet],
    [capitals],
    [bold],
  ].map((signs) => together(signs, rows.length));
  const distinct = new Map(ways.map((way) => [way.join(' '), way]));
  return [...distinct.values()].filter((way) => way.some((rank) => rank > 0));
}
