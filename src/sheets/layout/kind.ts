/** Which kind of appendix a table is: here what speaks for it is gathered, the kinds themselves say what they go by. */
import type { Column } from '../../domain/appendix';
import { codeLevel, parentCode } from '../../domain/code';
import { guessFrom } from '../../domain/kinds';
import type { Evidence, KindGuess } from '../../domain/kinds';
import { fold } from '../headers/fold';
import { namesUnit, namesUnitRows } from '../headers/unit-words';
import type { CodedRow } from './coded';

/** So many rows from the top tell whether rows are units. */
const asked = 30;
/** Share of them that must be bodies by their names; some units have names of other kinds. */
const mostly = 0.6;

/** True when the column of names says that its rows are units, or their names do. */
function rowsAreUnits(columns: readonly Column[], criteria: readonly CodedRow[]): boolean {
  const header = columns.find(({ role }) => role === 'name')?.header ?? '';
  if (namesUnitRows(header)) return true;
  const names = criteria.slice(0, asked).map(({ name }) => name);
  return names.length > 1 && names.filter(namesUnit).length >= names.length * mostly;
}

/** True when two rows at least stand under the row of their parent's code. */
function isTree(criteria: readonly CodedRow[]): boolean {
  const codes = new Set(criteria.flatMap(({ code }) => code.code ?? []));
  return [...codes].filter((code) => codes.has(parentCode(code) ?? '')).length >= 2;
}

function evidenceOf(columns: readonly Column[], rows: readonly CodedRow[], title: string): Evidence {
  const roles = new Set(columns.map(({ role }) => role));
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const levels = criteria.flatMap(({ code }) => (code.code === null ? [] : [codeLevel(code.code)]));
  const header = columns.map((column) => column.header).join(' ');
  return {
    has: (...wanted) => wanted.some((role) => roles.has(role)),
    years: new Set(columns.flatMap(({ year }) => year ?? [])).size,
    depth: Math.max(0, ...levels),
    codesInNames: hasCodesInNames(rows),
    isTree: isTree(criteria),
    rowsAreUnits: () => rowsAreUnits(columns, criteria),
    title: fold(title),
    spoken: fold(`${title} ${header}`),
  };
}

/** True when most criteria carry a dotted code inside their name beside a running number. */
export function hasCodesInNames(rows: readonly CodedRow[]): boolean {
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const inside = criteria.filter(
    ({ code, piece }) =>
      code.bend === 'inside-name' && code.code?.includes('.') === true && piece.codeText !== '',
  );
  return criteria.length > 0 && inside.length * 2 > criteria.length;
}

/** Guesses the kind of a table from its columns, its coded rows and its title. */
export function guessKind(columns: readonly Column[], rows: readonly CodedRow[], title: string): KindGuess {
  return guessFrom(evidenceOf(columns, rows, title));
}
