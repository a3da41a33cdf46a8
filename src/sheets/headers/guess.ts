/** What a column may hold: its words and its contents weighed together; contents that contradict the words overrule them. */
import { columnIndex } from '../../a1/place';
import type { Column, Role, Year } from '../../domain/appendix';
import { isScored, roleOf } from '../../domain/roles';
import { isTaken } from '../confidence';
import { extraOf } from '../layout/extras';
import { columnKey } from './column-key';
import type { HeaderColumn } from './columns';
import { contradicts } from './contents';
import type { Contents } from './contents';
import { isMeant } from './fit';
import { fold } from './fold';
import { limitOf } from './maximum-groups';
import { roleFits } from './wording';

/** Parts of 1 that words and contents weigh: people say what a column is, and a form may still be empty. */
const wordsWeight = 0.7;
const contentsWeight = 0.3;
/** How well an empty column fits any words: it neither bears them out nor contradicts them. */
const emptyFits = 0.7;
/** Taken off a yearly role without a year, a role without years that has one, and codes that only count: it decides between equals ("Thực hiện"). */
const oddYear = 0.01;
/** Words of a group above count a little less than the column's own. */
const groupDiscount = 0.9;

export interface MeasuredColumn extends HeaderColumn {
  readonly contents: Contents;
}

/** One meaning that a column may have. */
export interface Guess {
  readonly column: MeasuredColumn;
  readonly role: Role;
  readonly confidence: number;
}

/** Two or more capitalised words after the first: the name of a place ("Điểm Quảng Nam 2024") says whose points they are. */
const properName =
  /(?<=\S )(?:(?:tỉnh|thành phố|TP\.?) )?\p{Lu}\p{Ll}{1,9}(?: \p{Lu}\p{Ll}{1,9}){1,4}(?: cũ)?(?= |$)/u;

/** How well the words fit each role: the column's own words, or all its words with the group's. */
function wordFits(column: MeasuredColumn): Map<Role | null, number> {
  if (column.differs) return new Map([['difference', 1]]);
  if (column.limits) return limitFits(column.own);
  const fits = new Map<Role | null, number>();
  for (const { role, fit } of roleFits(column.own)) fits.set(role, fit);
  for (const words of new Set([column.header, column.near ?? column.header]))
    if (words !== column.own)
      for (const { role, fit } of roleFits(words)) {
        // Of the columns that a group compares, one of a year holds what is compared.
        if (role === 'difference' && column.year !== null) continue;
        fits.set(role, Math.max(fits.get(role) ?? 0, fit * groupDiscount));
      }
  if (extraOf(column.own) === 'bonus')
    fits.set('achieved', Math.max(fits.get('achieved') ?? 0, groupDiscount));
  const plain = column.own.replace(properName, ' ');
  if (plain !== column.own)
    for (const { role, fit } of roleFits(plain))
      fits.set(role, Math.max(fits.get(role) ?? 0, fit * groupDiscount));
  return fits;
}

/** The same for a column under a group of maxima: points of a role become the most that can be got of them. */
function limitFits(own: string): Map<Role | null, number> {
  const fits = new Map<Role | null, number>();
  for (const { role, fit } of roleFits(own)) {
    const limit = role !== null && isScored(role) ? limitOf(role) : role;
    fits.set(limit, Math.max(fits.get(limit) ?? 0, fit));
  }
  return fits;
}

/** "STT" counts rows; of two columns of codes the other one, "Mã tiêu chí", has them. */
const onlyCounts = (header: string): boolean =>
  /^(?:s ?t ?t|t ?t|so tt|so thu tu|no\.?)$/u.test(fold(header));

/** The meanings a column may have, in no order. */
export function guessesFor(column: MeasuredColumn): Guess[] {
  const fits = wordFits(column);
  const stranger = fits.get(null) ?? 0;
  return [...fits].flatMap(([role, fit]) => {
    if (role === null || !isMeant(fit) || fit <= stranger) return [];
    if (column.compares && role !== 'difference') return [];
    // A bonus is no total, though its word says both.
    if (role === 'total' && extraOf(column.own) !== null) return [];
    const { filled, share } = column.contents;
    const fitting = filled === 0 ? emptyFits : share[roleOf(role).holds];
    if (contradicts(column.contents, roleOf(role).holds)) return [];
    const isOdd =
      roleOf(role).yearly !== (column.year !== null) || (role === 'code' && onlyCounts(column.own));
    const odd = isOdd ? oddYear : 0;
    const confidence = wordsWeight * fit + contentsWeight * fitting - odd;
    return isTaken(confidence) ? [{ column, role, confidence }] : [];
  });
}

/** The year that a column of this role has by its header. */
export const yearFor = (role: Role, column: HeaderColumn): Year | null =>
  roleOf(role).yearly ? column.year : null;

/** The column with a role. */
export const columnOf = (
  column: HeaderColumn,
  role: Role,
  confidence: number,
  year = yearFor(role, column),
  label = '',
): Column => ({
  key: columnKey(role, year, label),
  role,
  ...(year === null ? {} : { year }),
  ...(label === '' ? {} : { label }),
  ...(label !== '' && label === column.unit ? { unit: label } : {}),
  column: columnIndex(column.column),
  header: column.header,
  confidence: Math.round(confidence * 100) / 100,
});

/** The surest meaning of a column, or none. */
export const bestGuess = (column: MeasuredColumn): Guess | undefined =>
  guessesFor(column).sort((a, b) => b.confidence - a.confidence)[0];

const figures = new Set(['points', 'percent', 'ranks']);

/** True for roles whose cells are figures. */
export const isOfFigures = (role: Role): boolean => figures.has(roleOf(role).holds);
