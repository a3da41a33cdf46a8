/** A column's key: its role, its year, and what else tells it from others of both. */
import type { ColumnKey, Role, Year } from '../../domain/appendix';

/** "target:2019-2020"; with a label, where several columns share role and year, "achieved:2024#Quảng Nam". */
export const columnKey = (role: Role, year: Year | null, label = ''): ColumnKey =>
  `${role}${year === null ? '' : `:${year}`}${label === '' ? '' : `#${label}`}`;

/** The role, year and label of a key. */
export function readKey(key: ColumnKey): { role: Role; year: Year | null; label?: string } {
  const [head = '', ...label] = key.split('#');
  const at = head.indexOf(':');
  return {
    role: (at < 0 ? head : head.slice(0, at)) as Role,
    year: at < 0 ? null : head.slice(at + 1),
    ...(label.length === 0 ? {} : { label: label.join('#') }),
  };
}
