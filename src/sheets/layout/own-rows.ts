/** Which rows stand for themselves, and which only detail the row above: "- Có kế hoạch", "a) …" without figures. */
import { readCode } from '../../domain/code';
import type { RawRow } from './raw-row';
import { isTotalRow } from './raw-row';
import { closingOf } from './closing';
import { isWordedRule } from './rules';
import { bulletOf } from './signs';
import { letterMark, opensWithLetter } from './letter-marks';
import { unitOfHeading } from './unit-headings';

/** What a row is to the one above it. */
export type Standing = 'own' | 'detail' | 'rule' | 'open';

/** What a name opens with: a code "1.7 - …", an item "(2) …", a section "II. …", or none. */
function openingOf(name: string): 'code' | 'item' | 'section' | null {
  if (!/^(?:[(\dIVXL]|(?:phần|part|chương|nhóm|khối|mục|group|section)\s)/iu.test(name)) return null;
  const read = readCode('', 'General', name);
  if (read.code !== null) return 'code';
  if (read.ordinal === undefined) return null;
  return read.bend === 'roman' ? 'section' : 'item';
}

const isBullet = (name: string): boolean => /^[-+*•·–—]\s*\p{L}|^[a-zđ]\)\s/u.test(name);
const allCapitals = (name: string): boolean => name === name.toLocaleUpperCase('vi');

/** True when no row of a table has a code, in its own column or before its name. */
const isUncoded = (rows: readonly RawRow[]): boolean =>
  rows.every(
    (row) =>
      isTotalRow(row) ||
      ((row.codeText === '' || row.codeText === bulletOf(row)) && openingOf(row.nameText) === null),
  );

/** True when the signs beside a row's name set it above the row below it. */
const standsAbove = (row: RawRow, below: RawRow | undefined): boolean =>
  below !== undefined &&
  !isTotalRow(below) &&
  bulletOf(row) === '' &&
  below.indent >= row.indent &&
  ((row.bold && !below.bold) || below.indent > row.indent || (below.hasFigures && bulletOf(below) !== ''));

/** True for a row of words that say something of the total: "Xếp loại | Tốt". */
const saysOfTotal = ({ codeText, nameText, points }: RawRow): boolean =>
  codeText === '' &&
  closingOf(nameText) !== null &&
  [...points.values()].some(({ reading }) => reading.kind === 'not-score');

/**
 * Judges each row of a table. In a table that holds figures, a row without a code and without figures details the row above
 * it (unless it is a heading in capitals); items "(1)" do so only where no item of the table has figures of its own.
 * `open` rows are left to what their sentences say.
 */
export function ownRows(rows: readonly RawRow[]): (raw: RawRow) => Standing {
  const withFigures = rows.filter(({ hasFigures }) => hasFigures);
  const holdsFigures = withFigures.length * 2 >= rows.length;
  const itemsCount = withFigures.some(({ nameText }) => openingOf(nameText) === 'item');
  const lettered = opensWithLetter(rows);
  const heads = isUncoded(rows)
    ? new Set(rows.filter((row, at) => !row.hasFigures && standsAbove(row, rows[at + 1])))
    : new Set<RawRow>();
  return (raw) => {
    if (heads.has(raw)) return 'own';
    if (isTotalRow(raw) || saysOfTotal(raw)) return 'own';
    if (holdsFigures && isWordedRule(raw)) return 'rule';
    if (raw.codeText !== '' || raw.nameText === '') return 'open';
    if (!raw.hasFigures && unitOfHeading(raw.nameText) !== null) return 'own';
    if (lettered && letterMark(raw.nameText) !== null) return 'own';
    const opening = openingOf(raw.nameText);
    const isCounted = opening === 'item' ? itemsCount || !holdsFigures : opening !== null;
    if (isCounted) return 'own';
    if (raw.hasFigures || !holdsFigures) return 'open';
    return isBullet(raw.nameText) || opening === 'item' || !allCapitals(raw.nameText) ? 'detail' : 'own';
  };
}
