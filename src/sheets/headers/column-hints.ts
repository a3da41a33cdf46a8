/** Roles that are told of columns, as hints whose keys tell columns of one role and year apart. */
import { columnName } from '../../a1/address';
import type { ColumnIndex } from '../../a1/place';
import type { Role, Year } from '../../domain/appendix';
import type { ColumnHint } from '../hints';
import { columnKey } from './column-key';
import { distinctWords } from './twins';

/** What is told of one column. */
export interface ToldColumn {
  readonly column: ColumnIndex;
  /** Header words, '' where there are none. */
  readonly header: string;
  /** Null for a column that is not used. */
  readonly role: Role | null;
  readonly year: Year | null;
  /** What tells it from others of its role and year, where it is known. */
  readonly label?: string;
}

/** Labels that tell columns of one role and year apart: kept ones, else words of their headers, else their letters. */
function labelsOf(twins: readonly ToldColumn[]): readonly string[] {
  const words = distinctWords(twins.map(({ header }) => header));
  const wanted = twins.map(({ label }, at) => label ?? words[at] ?? '');
  return wanted.map((label, at) =>
    label === '' || wanted.indexOf(label) !== wanted.lastIndexOf(label)
      ? columnName(twins[at]?.column ?? 0)
      : label,
  );
}

export function columnHints(columns: readonly ToldColumn[]): ColumnHint[] {
  const groups = new Map<string, { readonly role: Role; readonly twins: readonly ToldColumn[] }>();
  for (const each of columns) {
    if (each.role === null) continue;
    const key = columnKey(each.role, each.year);
    groups.set(key, { role: each.role, twins: [...(groups.get(key)?.twins ?? []), each] });
  }
  return [...groups.values()].flatMap(({ role, twins }) => {
    const labels = twins.length > 1 ? labelsOf(twins) : twins.map(({ label = '' }) => label);
    return twins.map(({ column, year }, at): ColumnHint => ({
      key: columnKey(role, year, labels[at]),
      column,
    }));
  });
}
