/** Says in words how a recognised sheet differs from what was drawn; '' when it does not. */
import type { Appendix } from '../../../src/domain/appendix';
import type { DrawnSheet, PlacedTable } from './sheet';

const columnsOf = (appendix: Appendix): string =>
  appendix.columns
    .map(({ role, year, column }) => `${column}:${role}${year === undefined ? '' : `:${year}`}`)
    .join(' ');

const expectedColumns = ({ expected, left }: PlacedTable): string =>
  [...expected.columns]
    .sort((a, b) => a.column - b.column)
    .map(({ role, year, column }) => `${column + left}:${role}${year === null ? '' : `:${year}`}`)
    .join(' ');

const rowsOf = (appendix: Appendix): string =>
  appendix.rows
    .map((row) => {
      const parent = row.parent === null ? null : (appendix.rows[row.parent]?.code.code ?? null);
      return `${row.code.code ?? '-'}<${parent ?? '-'}@${row.rows.join('+')}`;
    })
    .join(' ');

const expectedRows = ({ expected, top }: PlacedTable): string =>
  expected.rows
    .map(
      ({ code, parent, rows }) => `${code ?? '-'}<${parent ?? '-'}@${rows.map((row) => row + top).join('+')}`,
    )
    .join(' ');

/** The words of two texts from the first that differs. */
function firstDifference(is: string, should: string): string {
  const [a, b] = [is.split(' '), should.split(' ')];
  const at = a.findIndex((word, index) => word !== b[index]);
  const from = at < 0 ? a.length : at;
  return `${a.slice(from, from + 4).join(' ')} … should be ${b.slice(from, from + 4).join(' ')} …`;
}

function compareTable(found: Appendix, drawn: PlacedTable): string[] {
  const { expected, top } = drawn;
  const differ = (what: string, is: string, should: string): string[] =>
    is === should ? [] : [`${what}: ${firstDifference(is, should)}`];
  const total = found.total === null ? 'none' : String(found.rows[found.total]?.row);
  return [
    ...differ('kind', found.kind, expected.kind),
    ...differ(
      'header',
      `${found.header.top}-${found.header.bottom}`,
      `${top}-${top + expected.headerRows - 1}`,
    ),
    ...differ('columns', columnsOf(found), expectedColumns(drawn)),
    ...differ('rows', rowsOf(found), expectedRows(drawn)),
    ...differ('total', total, expected.total === null ? 'none' : String(expected.total + top)),
    ...(drawn.owner === '' ? [] : differ('owner', found.owner, drawn.owner)),
  ];
}

/** All differences, one per line. */
export function differences(found: readonly Appendix[], drawn: DrawnSheet): string {
  if (found.length !== drawn.tables.length)
    return `${found.length} tables found, ${drawn.tables.length} drawn`;
  const inOrder = [...drawn.tables].sort((a, b) => a.top - b.top || a.left - b.left);
  return inOrder.flatMap((table, at) => (found[at] ? compareTable(found[at], table) : [])).join('\n');
}
