/** A table described by hand: any area gives a draft and a tree; what recognition can read, the draft reads the same. */
import fc from 'fast-check';
import type { Area } from '../../../src/a1/place';
import type { CellValue } from '../../../src/domain/appendix';
import { bindingOf, writePart, withAppendix, emptyRecord } from '../../../src/sheets/binding';
import { draftIn, draftOf, firstRowsOf, withFirstRow, withRole } from '../../../src/sheets/by-hand/draft';
import type { HandDraft } from '../../../src/sheets/by-hand/draft';
import { appendixByHand, previewByHand, totalChoices } from '../../../src/sheets/by-hand/preview';
import type { Grid } from '../../../src/sheets/grid';
import { recogniseGrid } from '../../../src/sheets/recognise';
import { analyse } from '../../../src/sheets/report';
import { seeded } from '../../support/generated/draw';
import { drawSheet } from '../../support/generated/sheet';
import { areaOf, gridOf, tableGrid } from '../../support/grids';
import { unknownTable } from '../../support/unknown-table';

const whole = (grid: Grid): Area =>
  areaOf(grid.top, grid.left, grid.top + grid.rows - 1, grid.left + grid.columns - 1);

const draftFor = (grid: Grid, area = whole(grid)): HandDraft => {
  const draft = draftIn(grid, area);
  if (!draft) throw new Error('no draft');
  return draft;
};

const previewFor = (grid: Grid, draft: HandDraft) => {
  const preview = previewByHand(grid, draft);
  if (!preview) throw new Error('no preview');
  return preview;
};

const rolesOf = ({ columns }: HandDraft) => columns.map(({ role }) => role);

describe('a table whose headers nobody knows', () => {
  const grid = gridOf(unknownTable, { sheet: 'Nháp' });

  it('is guessed by its contents', () => {
    const draft = draftFor(grid);
    expect(draft.firstRow).toBe(1);
    expect(rolesOf(draft)).toEqual(['code', 'name', 'maximum', 'achieved', 'achieved', 'lead-unit']);
    expect(draft.columns[2]).toMatchObject({ header: 'Khung', samples: ['5', '3', '2'] });
  });

  it('comes to its tree, with exact sums that agree', () => {
    const preview = previewFor(grid, draftFor(grid));
    const { appendix, points, sums } = preview;
    expect(appendix.rows.map(({ code, kind }) => code.code ?? kind)).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
      'total',
    ]);
    expect(points.map(({ key }) => sums.get(key)?.[5]?.high.value.toFixed())).toEqual(['8', '6.25', '7.25']);
    expect(preview).toMatchObject({ agree: 9, differ: 0 });
  });

  it('a wrong sum is counted; a role taken away takes its sums along', () => {
    const wrong = gridOf(
      unknownTable.map((row, at) => (at === 6 ? row.map((cell, c) => (c === 4 ? 9 : cell)) : row)),
    );
    const draft = draftFor(wrong);
    expect(previewFor(wrong, draft)).toMatchObject({ agree: 8, differ: 1 });
    const column = draft.columns[4]?.column;
    if (column === undefined) throw new Error('six columns');
    expect(previewFor(wrong, withRole(draft, column, null, null))).toMatchObject({ agree: 6, differ: 0 });
  });

  it('columns that share role and year are told apart; a year makes the label needless', () => {
    const draft = draftFor(grid);
    expect(previewFor(grid, draft).appendix.columns.map(({ key }) => key)).toEqual([
      'code',
      'name',
      'maximum',
      'achieved#trước',
      'achieved#này',
      'lead-unit',
    ]);
    const column = draft.columns[4]?.column;
    if (column === undefined) throw new Error('six columns');
    const keys = previewFor(grid, withRole(draft, column, 'achieved', '2025')).appendix.columns;
    expect(keys.map(({ key }) => key).slice(3, 5)).toEqual(['achieved', 'achieved:2025']);
  });

  it('names in another column leave the first', () => {
    const draft = draftFor(grid);
    const column = draft.columns[5]?.column;
    if (column === undefined) throw new Error('six columns');
    expect(rolesOf(withRole(draft, column, 'name', null))).toEqual([
      'code',
      null,
      'maximum',
      'achieved',
      'achieved',
      'name',
    ]);
  });
});

describe('the total', () => {
  const rows = unknownTable.map((row) => (row[1] === 'Tổng' ? ['', 'Gộp lại', 8, 6.25, 7.25, ''] : row));
  const grid = gridOf(rows, { sheet: 'Nháp' });

  it('is the row that a person says, also in the saved record', () => {
    const draft = draftFor(grid);
    expect(totalChoices(grid, draft)).toContain('Gộp lại');
    const none = previewFor(grid, { ...draft, totalWords: '' });
    expect(none.appendix.total).toBeNull();
    const said = { ...draft, totalWords: 'Gộp lại' };
    const { appendix } = previewFor(grid, said);
    expect(appendix.total).toBe(5);
    expect(appendix.rows[5]?.children).toEqual([0, 3]);
    const reading = { grids: [grid], names: [], part: null };
    const bound = appendixByHand(reading, said);
    if (!bound) throw new Error('not read');
    const { record, names } = bindingOf(bound);
    const part = writePart(withAppendix(emptyRecord, record));
    const [again] = analyse({ grids: [grid], names, part }).appendices;
    expect(again?.appendix).toMatchObject({ total: 5, bound: true, totalWords: 'Gộp lại' });
    expect(again?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('another row than the one its words name makes that one a subtotal; none is possible', () => {
    const two = gridOf([...unknownTable, ['', 'Gộp lại', 8, 6.25, 7.25, '']], { sheet: 'Nháp' });
    const draft = draftFor(two);
    const said = previewFor(two, { ...draft, totalWords: 'Gộp lại' }).appendix;
    expect([said.total, said.rows[5]?.kind]).toEqual([6, 'section']);
    expect(previewFor(two, { ...draft, totalWords: '' }).appendix.total).toBeNull();
  });
});

describe('a table that recognition reads', () => {
  const same = (grid: Grid): void => {
    for (const found of recogniseGrid(grid)) {
      const { columns, rows, total, header } = previewFor(grid, draftOf(grid, found)).appendix;
      const plain = (keys: typeof columns) => keys.map(({ key, column }) => [key, column]);
      expect(plain(columns)).toEqual(plain(found.columns));
      expect({ rows, total, header }).toEqual({ rows: found.rows, total: found.total, header: found.header });
    }
  };

  it.each(['dak-nong-2022', 'phong-tho-2023', 'tien-giang-2018-2020'])('%s', (name) => {
    const grid = tableGrid(name, ['Phụ lục'], 1, { sheet: 'Phụ lục' });
    expect(recogniseGrid(grid)).toHaveLength(1);
    same(grid);
    const draft = draftFor(grid);
    const [found] = recogniseGrid(grid, {
      tables: [{ sheetId: grid.sheetId, sheet: grid.sheet, area: whole(grid), ends: true }],
    });
    expect(previewFor(grid, draft).appendix.rows).toEqual(found?.rows);
  });

  it('as drawn at random', () => {
    for (let seed = 0; seed < 25; seed += 1) same(drawSheet(seeded(seed)).grid);
  });
});

describe('any area', () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>('', 'Tổng', 'I', '1.1', '2', 'Sở Nội vụ', '1,5', 'x', true, '(1)', '-'),
    fc.integer({ min: -5, max: 3000 }),
    fc.string({ maxLength: 12 }),
  );
  const table = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 9 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('of two columns and a row below a header gives a draft with one column of names', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const grid = gridOf(rows);
        const draft = draftFor(grid);
        const blank = rows.every((row) => row.every((value) => String(value).trim() === ''));
        expect(draft.columns.filter(({ role }) => role === 'name')).toHaveLength(
          blank || draft.columns.length === 0 ? 0 : 1,
        );
        const starts = firstRowsOf(draft);
        expect(starts).toContain(draft.firstRow);
        for (const start of starts) previewByHand(grid, withFirstRow(grid, draft, start));
        for (const { column } of draft.columns)
          previewByHand(grid, withRole(draft, column, 'achieved', '2024'));
        for (const totalWords of totalChoices(grid, draft)) previewByHand(grid, { ...draft, totalWords });
      }),
      { numRuns: 60 },
    );
  });

  it('with a named row comes to rows', () => {
    const line = fc.tuple(fc.constantFrom('Rà soát', 'Kế hoạch', 'Kiểm tra'), cell, cell);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const grid = gridOf([['Aaa', 'Bbb', 'Ccc'], ...lines]);
        expect(previewByHand(grid, draftFor(grid))?.appendix.rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('of one column, or one cell, is no table', () => {
    const grid = gridOf(unknownTable);
    expect(draftIn(grid, areaOf(0, 1, 6, 1))).toBeNull();
    expect(draftIn(grid, areaOf(0, 0, 0, 0))).toBeNull();
  });

  it('that begins with data takes the row above it for its header', () => {
    const draft = draftFor(gridOf(unknownTable), areaOf(1, 0, 6, 5));
    expect(draft).toMatchObject({ area: { top: 0 }, firstRow: 1 });
  });
});
