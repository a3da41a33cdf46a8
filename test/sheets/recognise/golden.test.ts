/** Every published table is recognised with its kind, columns, years, rows and tree, without a word of help. */
import type { Appendix } from '../../../src/domain/appendix';
import { isLeaf } from '../../../src/domain/appendix';
import { recogniseGrid } from '../../../src/sheets/recognise';
import { gridOf, readTable, tableGrid, typed } from '../../support/grids';
import { goldenCases } from './golden-cases';

const letter = (column: number): string => String.fromCharCode(65 + column);
const codeAt = (appendix: Appendix, index: number | null): string =>
  index === null ? '-' : (appendix.rows[index]?.code.code ?? '-');

function summary(appendix: Appendix) {
  const { area, rows } = appendix;
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  return {
    id: appendix.id,
    kind: appendix.kind,
    owner: appendix.owner,
    range: `${letter(area.left)}${area.top + 1}:${letter(area.right)}${area.bottom + 1}`,
    columns: appendix.columns.map(({ column, key }) => `${column}:${key}`).join(' '),
    criteria: criteria.length,
    leaves: rows.filter(isLeaf).length,
    sections: rows.filter(({ kind }) => kind === 'section').length,
    total: appendix.total === null ? null : rows[appendix.total]?.row,
    tops: criteria
      .filter(({ parent }) => parent === null)
      .map(({ code }) => code.code ?? '-')
      .join(' '),
  };
}

describe.each(goldenCases)('$table', ({ table, titles, headerRows, sheet, expected }) => {
  const found = recogniseGrid(tableGrid(table, titles, headerRows, { sheet }));
  const { kin, ...rest } = expected;

  test('is one appendix of its kind, with its columns, years and rows', () => {
    expect(found.map(summary)).toEqual([rest]);
  });

  test('every row knows its parent', () => {
    const [appendix] = found;
    const all = appendix?.rows.map((row) => `${row.code.code ?? '-'}<${codeAt(appendix, row.parent)}`) ?? [];
    expect(all).toEqual(expect.arrayContaining([...kin]));
  });

  test('parents and children agree, and the total adds up the top rows', () => {
    for (const [index, row] of found[0]?.rows.entries() ?? [])
      if (row.kind !== 'total')
        for (const child of row.children) expect(found[0]?.rows[child]?.parent).toBe(index);
    const total = found[0]?.total ?? null;
    if (total !== null)
      expect(
        found[0]?.rows[total]?.children.map((child) => codeAt(found[0] as Appendix, child)).join(' '),
      ).toBe(rest.tops);
  });

  test('no row is lost: every line of the table is a row', () => {
    const lines = readTable(table).length - headerRows;
    expect(found[0]?.rows.flatMap(({ rows }) => rows)).toHaveLength(lines);
  });

  test('is sure of it', () => {
    expect(found[0]?.confidence).toBeGreaterThanOrEqual(0.8);
    for (const column of found[0]?.columns ?? []) expect(column.confidence).toBeGreaterThanOrEqual(0.6);
  });
});

test('the same tables are recognised when numbers are text and when nothing is told of the title', () => {
  for (const { table, expected } of goldenCases) {
    const rows = readTable(table);
    const grid = tableGrid(table, [], rows.length, { sheet: 'Sheet1' });
    const [appendix, ...more] = recogniseGrid(grid);
    expect(more).toEqual([]);
    expect([table, appendix?.kind]).toEqual([table, expected.kind]);
    expect(appendix?.rows.filter(({ kind }) => kind === 'criterion')).toHaveLength(expected.criteria);
  }
});

describe('Đắk Nông as printed: the header repeated on every page', () => {
  const rows = readTable('dak-nong-2022');
  const [header = []] = rows;
  const pages = rows.slice(1).flatMap((row, at) => (at > 0 && at % 9 === 0 ? [[], header, row] : [row]));
  const grid = gridOf([
    ['PHỤ LỤC CHỈ SỐ CCHC TỈNH ĐẮK NÔNG NĂM 2022'],
    header,
    ...pages.map((row) => row.map(typed)),
  ]);

  test('is still one appendix of 119 criteria and 90 leaves', () => {
    const found = recogniseGrid(grid);
    expect(found).toHaveLength(1);
    expect(found[0]?.rows.filter(({ kind }) => kind === 'criterion')).toHaveLength(119);
    expect(found[0]?.rows.filter(isLeaf)).toHaveLength(90);
  });

  test('the bent codes 2,3 and 2,4 are read, marked and in their place', () => {
    const bent = recogniseGrid(grid)[0]?.rows.filter(({ code }) => code.malformed) ?? [];
    expect(bent.map(({ code }) => [code.raw, code.code, code.bend])).toEqual([
      ['2,3', '2.3', 'comma'],
      ['2,4', '2.4', 'comma'],
    ]);
  });
});
