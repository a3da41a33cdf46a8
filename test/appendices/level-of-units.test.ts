/** Whose table it is decides what a bare "Văn phòng HĐND và UBND" is: in the next plan, in merging, in succession and in texts. */
import { planTexts } from '../../src/appendices/texts/plan-texts';
import { filledSheets } from '../../src/appendices/units/merge-choices';
import { roll } from '../../src/appendices/plan/roll';
import { unitRegistry } from '../../src/domain/units';
import { analyse } from '../../src/sheets/report';
import { buildSuccessionPatch, supersededUnits } from '../../src/sheets/succession';
import { gridOf } from '../support/grids';

const office = 'Văn phòng HĐND và UBND';
const plan = (title: string, sheet = 'Kế hoạch', lead = office) =>
  gridOf(
    [
      [title],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được 2025', 'Mục tiêu 2026', 'Nhiệm vụ', 'Đơn vị chủ trì'],
      ['1', 'Chỉ đạo', 5, 3, 4, '', ''],
      ['1.1', 'Ban hành kế hoạch', 2, 1, 2, 'Ban hành trong quý I', lead],
      ['1.2', 'Thực hiện kế hoạch', 3, 2, 2, 'Theo dõi hằng tháng', 'Phòng Kinh tế'],
      ['', 'Tổng cộng', 5, 3, 4, '', ''],
    ],
    { sheet },
  );

const commune = 'Văn phòng HĐND và UBND xã';
const district = 'Văn phòng HĐND và UBND huyện';
const titles = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA XÃ TÂN PHÚ', commune],
  ['KẾ HOẠCH NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2026', commune],
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA HUYỆN KRÔNG NÔ', district],
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA TỈNH ĐẮK NÔNG', district],
] as const;

describe.each(titles)('%s', (title, unit) => {
  const grid = plan(title);
  const book = analyse({ grids: [grid], names: [], part: null });
  const [report] = book.appendices;
  if (!report) throw new Error('the plan is read');
  const isOver = unit === district;

  test('the overview and the texts name the office of that level', () => {
    expect(report.summary.units.map((each) => each.unit)).toContain(unit);
    expect(planTexts(book, report, unitRegistry).units.map((each) => each.unit)).toContain(unit);
  });

  test('its office is over in 2026 only where it was a district’s', () => {
    const asked = { year: '2026', choices: { [district]: commune } };
    expect(supersededUnits(report, grid, unitRegistry, asked).map((each) => each.unit)).toEqual(
      isOver ? [district] : [],
    );
    const edits = buildSuccessionPatch(report, grid, unitRegistry, asked).sheets.flatMap(
      (each) => each.edits,
    );
    expect(edits.map(({ after }) => after.formula)).toEqual(isOver ? [commune] : []);
  });

  test('the next plan keeps the office of a commune, and says that a district’s has no successor', () => {
    const { criteria, remarks } = roll(book, report, { year: '2027', targets: 'achieved' }, unitRegistry);
    expect(criteria.map((each) => each.unit)).toContainEqual({ kind: 'text', text: office });
    expect(JSON.stringify(remarks).includes(office)).toBe(isOver);
  });

  test('a sheet called after the office is that unit’s when sheets are merged', () => {
    const filled = plan('PHỤ LỤC NHIỆM VỤ', 'VP HĐND và UBND');
    const whole = analyse({ grids: [grid, filled], names: [], part: null });
    const [first] = whole.appendices;
    expect(filledSheets(whole, first?.appendix.id ?? '', unitRegistry).map((each) => each.unit)).toEqual([
      unit,
    ]);
  });
});
