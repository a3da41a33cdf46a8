/** Units as sheets lay them out: merged over rows, on the parent alone, lead and helpers in columns of their own. */
import type { Grid } from '../../src/sheets/grid';
import { analyse } from '../../src/sheets/report';
import { gridOf } from '../support/tables';
import type { SheetCell } from '../support/tables';

const header = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm đạt được năm 2023',
  'Mục tiêu năm 2024',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
];
const body: readonly (readonly (string | number)[])[] = [
  ['1', 'Công tác chỉ đạo, điều hành CCHC', 4, 2, 3, '', ''],
  ['1.1', 'Thực hiện kế hoạch CCHC', 1, 0.5, 1, 'Sở Nội vụ; Sở Tài chính', ''],
  ['1.2', 'Kiểm tra công tác CCHC', 1, 0.5, 0.75, '', ''],
  ['1.3', 'Công tác tuyên truyền CCHC', 2, 1, 1.25, 'Sở Tư pháp', 'Sở Y tế'],
  ['1.3.1', 'Kế hoạch tuyên truyền', 1, 0.5, 0.5, '', ''],
  ['1.3.2', 'Hình thức tuyên truyền', 1, 0.5, 0.75, 'Văn phòng HỖND&UBND huyện phối hợp với Sở Nội vụ', ''],
  ['TỔNG ĐIỂM', '', 4, 2, 3, '', ''],
];
const cells = [header, ...body].map((line): SheetCell[] => line.map((value) => ({ value })));

/** Column F is merged over rows 1.1 and 1.2, as Excel gives it: the words stand in the first cell. */
const grid: Grid = {
  ...gridOf(cells),
  merges: [{ top: 2, bottom: 3, left: 5, right: 5 }] as unknown as Grid['merges'],
};
const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
const below = (code: string) => report?.summary.belowMaximum.find((leaf) => leaf.code === code);

test('a merged cell counts for all its rows', () => {
  expect(below('1.1')).toMatchObject({ units: ['Sở Nội vụ', 'Sở Tài chính'], unitsFrom: 'own' });
  expect(below('1.2')).toMatchObject({ units: ['Sở Nội vụ', 'Sở Tài chính'], unitsFrom: 'own' });
});

test('a leaf without a unit takes its parent’s, helpers too', () => {
  expect(below('1.3.1')).toMatchObject({
    units: ['Sở Tư pháp'],
    unitsFrom: 'parent',
    cooperating: ['Sở Y tế'],
  });
});

test('a slip is read through and proposed, and a helper named in the cell stands apart', () => {
  expect(below('1.3.2')).toMatchObject({
    units: ['Văn phòng HĐND và UBND huyện'],
    cooperating: expect.arrayContaining(['Sở Nội vụ']) as unknown,
  });
  const slip = report?.findings.find(({ check }) => check === 'lead-unit-unknown');
  expect(slip?.repair).toEqual({ kind: 'text', value: 'Văn phòng HĐND&UBND huyện phối hợp với Sở Nội vụ' });
});

test('per unit, and all together, a shared criterion counts once', () => {
  const text = (score: { low: { value: { toFixed: () => string } } } | null | undefined) =>
    score?.low.value.toFixed();
  const units = report?.summary.units.map(({ unit, shortfall, goalGap, remainingGap, shared }) => [
    unit,
    ...[shortfall, goalGap, remainingGap].map(text),
    shared,
  ]);
  expect(units).toEqual([
    ['Sở Nội vụ', '1', '0.75', '0.25', 2],
    ['Sở Tài chính', '1', '0.75', '0.25', 2],
    ['Sở Tư pháp', '0.5', '0', '0.5', 0],
    ['Văn phòng HĐND và UBND huyện', '0.5', '0.25', '0.25', 0],
  ]);
  const { shortfall, goalGap, remainingGap } = report?.summary.together ?? {};
  expect([shortfall, goalGap, remainingGap].map(text)).toEqual(['2', '1', '1']);
});
