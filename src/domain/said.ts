/** What a row says in its columns of words, by role. */
import type { Appendix, Role, Row } from './appendix';

/** The words of the first column of a role that says something in a row; the unit that a heading names leads. */
export const saidIn = (appendix: Appendix, row: Row, role: Role): string =>
  appendix.columns
    .filter((column) => column.role === role)
    .map(({ key }) => row.texts.get(key) ?? '')
    .find((text) => text !== '') ?? (role === 'lead-unit' ? (row.unit ?? '') : '');

/** The row above in the tree, else the heading it stands below. */
const rowAbove = ({ rows }: Appendix, { parent, section }: Row): Row | undefined =>
  parent === null ? (section === undefined ? undefined : rows[section]) : rows[parent];

/**
 * The same, else what the nearest row above it says: a parent's unit counts for its leaves, a heading's for the rows below.
 * `own` is false for what a row above says.
 */
export const saidAbove = (
  appendix: Appendix,
  row: Row,
  role: Role,
  own = true,
): { readonly text: string; readonly own: boolean } => {
  const text = saidIn(appendix, row, role);
  const above = rowAbove(appendix, row);
  return text !== '' || !above ? { text, own } : saidAbove(appendix, above, role, false);
};

/** True for a table that says who leads its criteria, in a column or in headings. */
export const namesLeads = ({ columns, rows }: Appendix): boolean =>
  columns.some(({ role }) => role === 'lead-unit') || rows.some(({ unit }) => unit !== undefined);
