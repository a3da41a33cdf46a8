/** Superseded units of a whole appendix: listed with their cells, replaced in one patch, everything else as it was. */
import { unitRegistry } from '../../src/domain/units';
import { cellAddress } from '../../src/a1/address';
import { emptyRecord, withUnits, writePart } from '../../src/sheets/binding';
import { patchSize } from '../../src/sheets/patch';
import { analyse, unitsOf } from '../../src/sheets/report';
import { buildSuccessionPatch, successionYear, supersededUnits } from '../../src/sheets/succession';
import { patched } from '../support/patched';
import { gridOf, published } from '../support/tables';

const open = (
  name: 'dak-nong-2022' | 'krong-no-2023' | 'tien-giang-2018-2020',
  part: string | null = null,
) => {
  const grid = gridOf(published(name).cells);
  const book = analyse({ grids: [grid], names: [], part });
  const [report] = book.appendices;
  if (!report) throw new Error('no appendix recognised');
  return { grid, book, report };
};

/** Cells that name a unit, found by the plain words, without the reader. */
const cellsWith = (grid: ReturnType<typeof gridOf>, words: RegExp, columns: readonly number[]): string[] =>
  grid.values.flatMap((line, row) =>
    row === 0
      ? []
      : columns.flatMap((column) => (words.test(String(line[column])) ? [cellAddress({ row, column })] : [])),
  );

const byCommunes = { 'UBND cấp huyện': 'UBND cấp xã', 'Bộ phận Một cửa huyện': 'Bộ phận Một cửa xã' };

describe('Đắk Nông 2022, for a plan of 2025', () => {
  const { grid, report } = open('dak-nong-2022');
  const found = supersededUnits(report, grid, unitRegistry, { year: '2025' });

  test('the departments merged in 2025 are listed with every cell that names them', () => {
    const merged = found.filter(({ by }) => by !== null);
    expect(Object.fromEntries(merged.map(({ unit, by }) => [unit, by]))).toEqual({
      'Sở Kế hoạch và Đầu tư': 'Sở Tài chính',
      'Sở Thông tin và Truyền thông': 'Sở Khoa học và Công nghệ',
    });
    const places = merged.flatMap((each) => each.places.map((place) => cellAddress(place))).sort();
    const words = /Sở Kế hoạch (?:và|&) Đầu tư|Sở Thông tin (?:và|&) Truyền thông|Sở KH&ĐT|Sở TT&TT/u;
    expect(new Set(places)).toEqual(new Set(cellsWith(grid, words, [5, 6])));
  });

  test('districts wait for a person to say who follows them', () => {
    expect(found.filter(({ by }) => by === null).map(({ unit }) => unit)).toEqual([
      'UBND cấp huyện',
      'Bộ phận Một cửa huyện',
    ]);
    const choices = byCommunes;
    const chosen = supersededUnits(report, grid, unitRegistry, { year: '2025', choices });
    expect(chosen.every(({ by }) => by !== null)).toBe(true);
  });

  test('the patch changes only the cells listed, and nothing is left to replace after it', () => {
    const choices = byCommunes;
    const patch = buildSuccessionPatch(report, grid, unitRegistry, { year: '2025', choices });
    expect(patch.action).toBe('successors');
    expect(patch.sheets.map(({ newColumns }) => newColumns)).toEqual([[]]);
    const edits = patch.sheets.flatMap((sheet) => sheet.edits);
    expect(new Set(edits.map((edit) => cellAddress(edit)))).toEqual(
      new Set(found.flatMap(({ places }) => places.map((place) => cellAddress(place)))),
    );
    const after = patched(grid, patch);
    const [now] = analyse({ grids: [after], names: [], part: null }).appendices;
    if (!now) throw new Error('no appendix after the patch');
    expect(supersededUnits(now, after, unitRegistry, { year: '2025' })).toEqual([]);
    expect(patchSize(buildSuccessionPatch(now, after, unitRegistry, { year: '2025' }))).toBe(0);
    expect(now.summary.together).toEqual(report.summary.together);
  });

  test('a unit that is to stay, stays', () => {
    const choices = { 'Sở Kế hoạch và Đầu tư': '' };
    const left = supersededUnits(report, grid, unitRegistry, { year: '2025', choices });
    expect(left.find(({ unit }) => unit === 'Sở Kế hoạch và Đầu tư')?.by).toBeNull();
  });

  test('nothing was over in the plan’s own year', () => {
    expect(supersededUnits(report, grid, unitRegistry, { year: '2022' })).toEqual([]);
  });
});

test('in Tiền Giang’s prose the name alone is replaced', () => {
  const { grid, report } = open('tien-giang-2018-2020');
  const patch = buildSuccessionPatch(report, grid, unitRegistry, { year: '2025' });
  const edits = patch.sheets.flatMap((sheet) => sheet.edits);
  expect(edits.length).toBeGreaterThan(5);
  for (const { before, after } of edits)
    expect(after.formula).toBe(
      String(before.formula)
        .replaceAll('Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ')
        .replaceAll('Sở Kế hoạch và Đầu tư', 'Sở Tài chính'),
    );
});

test('what the workbook keeps of the province’s own units is used by the whole report', () => {
  const unit = {
    name: 'UBND cấp huyện',
    aliases: ['UBND huyện'],
    level: 'district' as const,
    kind: 'district' as const,
    until: '2025-07-01',
    successor: 'UBND cấp xã',
  };
  const { grid, book, report } = open('dak-nong-2022', writePart(withUnits(emptyRecord, [unit])));
  expect(book.ownUnits).toEqual([unit]);
  const found = supersededUnits(report, grid, unitsOf(book), { year: '2025' });
  expect(found.find((each) => each.unit === 'UBND cấp huyện')?.by).toBe('UBND cấp xã');
});

test('the year to ask for is the plan’s, but none before 2025', () => {
  const { report } = open('dak-nong-2022');
  expect(successionYear(report.appendix, new Date('2024-05-01'))).toBe('2025');
  expect(successionYear(report.appendix, new Date('2026-05-01'))).toBe('2026');
  const columns = report.appendix.columns.map((column) => ({ ...column, year: '2027' }));
  expect(successionYear({ ...report.appendix, columns }, new Date('2026-05-01'))).toBe('2027');
});
