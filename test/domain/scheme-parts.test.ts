/** A scheme taken from a table with parts I and II, rules, bonus rows and rows without a code holds its own table to itself. */
import { runChecks } from '../../src/domain/checks';
import { recompute } from '../../src/domain/recompute';
import { matchRows, parseScheme, schemeFromAppendix } from '../../src/domain/scheme';
import { unitRegistry } from '../../src/domain/units';
import type { CellValue } from '../../src/domain/appendix';
import { recogniseGrid } from '../../src/sheets/recognise';
import { schemeText } from '../../src/sheets/scheme-file';
import { gridOf } from '../support/grids';

const header = ['TT', 'Nội dung đánh giá', 'Thang điểm', 'Xã tự đánh giá', 'Tổ thẩm định'];
const commune: readonly (readonly CellValue[])[] = [
  ['BẢNG TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH XÃ TÂN PHÚ NĂM 2025'],
  header,
  ['I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 8, 7.25, 7],
  ['1', 'Kế hoạch CCHC', 2, 2, 1.75],
  ['1.1', 'Ban hành kế hoạch', 1, 1, 1],
  ['1.2', 'Mức độ hoàn thành kế hoạch', 1, 1, 0.75],
  ['2', 'Kiểm tra CCHC', 6, 5.25, 5.25],
  ['2.1', 'Tỷ lệ đơn vị được kiểm tra', 3, 2.25, 2.25],
  ['2.2', 'Xử lý sau kiểm tra', 3, 3, 3],
  ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 5, 4, 4],
  ['1', 'Công khai thủ tục', 2, 2, 2],
  ['2', 'Giải quyết hồ sơ đúng hạn', 3, 2, 2],
  ['', 'TỔNG ĐIỂM', 13, 11.25, 11],
];

function read(rows: readonly (readonly CellValue[])[]) {
  const [appendix] = recogniseGrid(gridOf(rows, { sheet: 'PL xã' }));
  if (!appendix) throw new Error('not read');
  return appendix;
}

const words = { id: 'xa-tan-phu', title: 'Xã Tân Phú' };

function errors(appendix: ReturnType<typeof read>, scheme: ReturnType<typeof schemeFromAppendix>) {
  const held = { ...appendix, scheme: scheme.id };
  return runChecks(held, { sums: recompute(held), scheme, units: unitRegistry })
    .filter(({ severity }) => severity === 'error')
    .map(({ check }) => check);
}

it('keeps both parts, whose numbers begin again, and is of the level of its table', () => {
  const scheme = schemeFromAppendix(read(commune), words);
  expect(scheme).toMatchObject({ level: 'commune', total: '13' });
  expect(scheme.nodes.map(({ code, maximum }) => `${code}=${String(maximum)}`)).toEqual([
    '1=8',
    '1.1=2',
    '1.1.1=1',
    '1.1.2=1',
    '1.2=6',
    '1.2.1=3',
    '1.2.2=3',
    '2=5',
    '2.1=2',
    '2.2=3',
  ]);
});

it('written as a file and read back, it finds every row of its table, and nothing is wrong', () => {
  const appendix = read(commune);
  const scheme = parseScheme(JSON.parse(schemeText(schemeFromAppendix(appendix, words))));
  const { rows, missing } = matchRows(appendix, scheme);
  expect(missing).toEqual([]);
  expect(rows.flatMap((match) => match?.written ?? [])).toEqual([
    ...['1', '1', '1.1', '1.2', '2', '2.1', '2.2', '2', '1', '2'],
  ]);
  expect(errors(appendix, scheme)).toEqual([]);
});

it('a maximum that was changed and a row that was taken out are told in the second part too', () => {
  const scheme = schemeFromAppendix(read(commune), words);
  const changed = commune.map((row) => (row[1] === 'Công khai thủ tục' ? ['1', row[1], 2.5, 2, 2] : row));
  expect(errors(read(changed), scheme)).toContain('maximum-differs');
  const shorter = commune.filter((row) => row[1] !== 'Giải quyết hồ sơ đúng hạn');
  expect(errors(read(shorter), scheme)).toContain('criterion-missing');
});

it('bonus rows and rules of scoring are kept with their criterion', () => {
  const appendix = read([
    ['KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CẤP HUYỆN NĂM 2024'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
    ['1', 'Chỉ đạo điều hành', 3, 3],
    ['1.1', 'Ban hành kế hoạch', 3, 3],
    ['', 'Ban hành trong tháng 01: 3', '', ''],
    ['', 'Ban hành sau tháng 01: 1,5', '', ''],
    ['2', 'Thể chế', 2, 2],
    ['2.1', 'Rà soát văn bản', 2, 2],
    ['', 'Tổng điểm', 5, 5],
    ['', 'Điểm thưởng sáng kiến', 1, 0.5],
  ]);
  const scheme = schemeFromAppendix(appendix, { ...words, id: 'huyen' });
  expect(scheme.level).toBe('district');
  expect(scheme.nodes.find(({ code }) => code === '1.1')?.rules).toEqual([
    { text: 'Ban hành trong tháng 01: 3', points: '3' },
    { text: 'Ban hành sau tháng 01: 1,5', points: '1.5' },
  ]);
  const bonus = scheme.nodes.filter(({ extra }) => extra === 'bonus');
  expect(bonus).toEqual(
    appendix.rows.some(({ extra }) => extra === 'bonus')
      ? [{ code: '3', name: 'Điểm thưởng sáng kiến', uncoded: true, extra: 'bonus', limit: '1' }]
      : [],
  );
  expect(scheme.total).toBe('5');
});
