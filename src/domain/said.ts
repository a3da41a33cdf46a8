/** What a row says in its columns of words, by role. */
import type { Appendix, Role, Row } from './appendix';

/** The words of the first column of a role that says something in a row. */
export const saidIn = (appendix: Appendix, row: Row, role: Role): string =>
  appendix.columns
    .filter((column) => column.role === role)
    .map(({ key }) => row.texts.get(key) ?? '')
    .find((text) => text !== '') ?? '';

/**
 * The same, else what the nearest row above it in the tree says: a parent's unit counts for its leaves. `own` is false for
 * what a row above says.
 */
export const saidAbove = (
  appendix: Appendix,
  row: Row,
  role: Role,
  own = true,
): { readonly text: string; readonly own: boolean } => {
  const text = saidIn(appendix, row, role);
  const parent = row.parent === null ? undefined : appendix.rows[row.parent];
  return text !== '' || !parent ? { text, own } : saidAbove(appendix, parent, role, false);
};
