import { cutsOf, cutTogether } from '../../src/domain/cuts';
import { scoreToJson } from '../../src/domain/score';
import { analyse } from '../../src/sheets/report';
import { openBook, readingOf } from '../recognition/books';
import { gridOf } from '../support/grids';
import { published } from '../support/tables';
import { table } from './checks/support';

const cutsIn = (rows: readonly (readonly (string | number)[])[]) => {
  const [report] = analyse({ grids: [gridOf(rows)], names: [], part: null }).appendices;
  return cutsOf(report!.appendix).map(({ code, selfScored, appraised, cut, unit }) => [
    code,
    ...[selfScored, appraised, cut].map(scoreToJson),
    unit,
  ]);
};

const title = ['KẾT QUẢ TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'];
const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Đơn vị chủ trì'];

test('what appraisal cut, leaf by leaf, with the unit that leads it or the field', () => {
  const rows = [
    title,
    header,
    ['1', 'Chỉ đạo, điều hành', 6, 5.6, 4.95, 'Sở Nội vụ'],
    ['1.1', 'Kế hoạch CCHC', 2, 2, 1.85, ''],
    ['1.2', 'Báo cáo CCHC', 2, 1.6, 1.1, 'Văn phòng UBND tỉnh'],
    ['1.3', 'Kiểm tra CCHC', 2, 2, 2, ''],
    ['2', 'Cải cách thủ tục hành chính', 4, 3, 3.5, 'Sở Tư pháp'],
    ['2.1', 'Kiểm soát thủ tục hành chính', 2, 1, 1.5, ''],
    ['2.2', 'Giải quyết thủ tục hành chính', 2, 2, 2, ''],
  ];
  expect(cutsIn(rows)).toEqual([
    ['1.1', '2', '1.85', '0.15', 'Sở Nội vụ'],
    ['1.2', '1.6', '1.1', '0.5', 'Văn phòng UBND tỉnh'],
  ]);
});

test('a form of one department: every cut, and all of them together', () => {
  const [report] = analyse(readingOf(openBook('layouts/40-self-assessment-form'))).appendices;
  const cuts = cutsOf(report!.appendix);
  expect(cuts[0]).toMatchObject({ code: '1.1.2', columns: ['self-scored:2025', 'appraised:2025'] });
  expect(cuts.some(({ code }) => code === '1.1.1')).toBe(false);
  const cents = cuts.map(({ cut }) => cut.low.value.times(100).toNumber());
  expect(scoreToJson(cutTogether(cuts)!)).toBe(String(cents.reduce((sum, each) => sum + each, 0) / 100));
});

test('nothing where nobody scored himself', () => {
  const cuts = cutsOf(published('dak-nong-2022').appendix);
  expect(cuts).toEqual([]);
  expect(cutTogether(cuts)).toBeNull();
});

test('a self-score is held against the appraisal of its own unit and year, of several rounds the last', () => {
  const keys = ['self-scored:2024', 'self-scored:2025', 'appraised:2025'];
  const ofX = ['self-scored:2025:X', 'appraised:2025:X1', 'appraised:2025:X2'];
  const rows = [
    ['1', 'Kế hoạch', '2', '1,75', '1,5', '1', '0,75', '0,5'],
    ['2', 'Báo cáo', '2', '1,5', '1,5', '', '0,75', '0,5'],
  ];
  const plain = table(rows, { kind: 'results', columns: ['code', 'name', ...keys, ...ofX] });
  const columns = plain.columns.map((column) =>
    ofX.includes(column.key) ? { ...column, unit: 'Sở X' } : column,
  );
  expect(
    cutsOf({ ...plain, columns }).map(({ code, cut, unit, columns: held }) => [
      code,
      scoreToJson(cut),
      unit,
      held,
    ]),
  ).toEqual([
    ['1', '0.25', '', ['self-scored:2025', 'appraised:2025']],
    ['1', '0.5', 'Sở X', ['self-scored:2025:X', 'appraised:2025:X2']],
  ]);
});
