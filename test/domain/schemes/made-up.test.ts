/** A scheme that is only registered is found wherever schemes appear, also one of an index of its own. */
import { otherIndexOf, schemeById, schemes } from '../../../src/domain/scheme';
import { analyse } from '../../../src/sheets/report';
import { generatorOf } from '../../../src/appendices/generators';
import { gridOf } from '../../support/grids';

jest.mock('../../../src/domain/schemes/registered', () => {
  const { registeredSchemes } = jest.requireActual<{ registeredSchemes: readonly unknown[] }>(
    '../../../src/domain/schemes/registered',
  );
  const river = {
    id: 'river',
    title: 'Chỉ số Dòng sông',
    decision: '',
    source: 'a test',
    level: 'province',
    ofIndex: { name: 'RIVER', nameWord: 'River', rows: 'Khúc sông' },
    years: [],
    total: '5',
    nodes: [
      { code: '1', name: 'Khúc thượng lưu', maximum: '2' },
      { code: '2', name: 'Khúc hạ lưu', maximum: '3' },
    ],
  };
  return { registeredSchemes: [...registeredSchemes, river] };
});

const tableOf = (names: readonly (readonly [string, number])[]) =>
  gridOf([
    ['KẾT QUẢ CHẤM ĐIỂM TIÊU CHÍ TỈNH ĐẮK NÔNG NĂM 2022'],
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được năm 2022'],
    ...names.map(([name, maximum], at) => [String(at + 1), name, maximum, 1]),
  ]);
const report = analyse({
  grids: [
    tableOf([
      ['Khúc thượng lưu', 2],
      ['Khúc hạ lưu', 3],
    ]),
  ],
  names: [],
  part: null,
});

test('it is known by its id, with the index it scores', () => {
  expect(schemeById('river')?.total).toBe('5');
  expect(otherIndexOf('river')?.name).toBe('RIVER');
  expect(otherIndexOf('province-2021')).toBeUndefined();
  expect(otherIndexOf(null)).toBeUndefined();
  expect(schemes.at(-1)?.id).toBe('river');
});

test('a table of its rows is held against it', () => {
  expect(report.appendices[0]?.scheme.scheme?.id).toBe('river');
});

test('a plan of a workbook with it has an appendix for it, numbered after the others', () => {
  const par = tableOf([
    ['Công tác chỉ đạo', 2],
    ['Xây dựng thể chế', 3],
  ]);
  const book = analyse({ grids: [{ ...par, sheet: 'PAR', sheetId: 'par' }], names: [], part: null });
  const indices = generatorOf('indices');
  const built = indices?.build(book, book.appendices[0]?.appendix.id ?? '', indices.options.parse({}), {});
  const plans = built && 'plans' in built ? built.plans : [];
  expect(plans.map(({ name }) => name)).toEqual(['PAR INDEX 2023', 'SIPAS 2023', 'PAPI 2023', 'RIVER 2023']);
  expect(JSON.stringify(plans.at(-1))).toContain('Khúc hạ lưu');
  expect(JSON.stringify(plans.at(-1))).toContain('"number":"Phụ lục IV"');
});
