/** Workbook names of columns: CCHC_<appendix>_<column>, ASCII words a person can type into a formula. */
import type { Column, ColumnKey, Role, Year } from '../../domain/appendix';
import { columnRoles, roleOf } from '../../domain/roles';
import { yearParts } from '../../domain/year';

const prefix = 'CCHC_';
const tableWord = 'Bang';
/** Excel's longest name, less what may follow a column's: a number, "_Tong". */
const longest = 255 - 9;

/** A name that we gave: what else the workbook calls by name is none of ours, whatever a record claims. */
export const isOurName = (name: string): boolean =>
  name.startsWith(prefix) && /^[A-Za-z0-9_]{1,250}$/u.test(name.slice(prefix.length));

const yearWord = (year: Year | undefined): string => year?.replaceAll('-', '_') ?? '';

/** "CCHC_DakNong2022_Bang": the whole table, header rows included. */
export const tableName = (id: string): string => `${prefix}${id}_${tableWord}`;

/** "CCHC_DakNong2022_MucTieu2022" for each column, in their order; a word that comes twice is numbered. */
export const columnNames = (id: string, columns: readonly Column[]): readonly string[] => {
  const taken = new Map<string, number>();
  return columns.map(({ role, year }) => {
    const name = `${prefix}${id}_${roleOf(role).nameWord}${yearWord(year)}`.slice(0, longest);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name}_${times}`;
  });
};

/** "CCHC_BoQua_2": a table that a person said is no appendix; the first number that is free. */
export const ignoredName = (taken: readonly string[]): string => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`${prefix}BoQua_${number}`.toLowerCase())) number += 1;
  return `${prefix}BoQua_${number}`;
};

/** A name's parts: which appendix, and the column's key, or the whole table. */
export interface NameParts {
  /** '' when the name says no appendix ("CCHC_MucTieu2022"). */
  readonly id: string;
  readonly key: ColumnKey | null;
}

const byWord: ReadonlyMap<string, Role> = new Map(
  columnRoles.flatMap(({ id, nameWord, nameSynonyms = [] }) =>
    [...nameSynonyms, nameWord.toLowerCase()].map((word) => [word, id] as const),
  ),
);

const wordsOfColumn = new RegExp(`^([A-Za-z]+)_?(\\d{4}(?:_(?:${yearParts}))?)?(?:_(\\d{1,3}))?$`, 'u');

/** Reads any name that begins with CCHC_, also one made by hand; null when its words say no role. Case does not matter. */
export const readName = (name: string): NameParts | null => {
  const match = /^CCHC_(?:([A-Za-z][A-Za-z0-9]*)_)?(.+)$/iu.exec(name);
  if (!match) return null;
  const [, id = '', rest = ''] = match;
  if (rest.toLowerCase() === tableWord.toLowerCase()) return { id, key: null };
  const column = wordsOfColumn.exec(rest);
  const role = byWord.get(column?.[1]?.toLowerCase() ?? '');
  if (!role) return null;
  const year = column?.[2]?.replace('_', '-').toUpperCase();
  const count = column?.[3] === undefined ? '' : `#${column[3]}`;
  return { id, key: `${role}${year === undefined ? '' : `:${year}`}${count}` };
};
