/** Points lost, by unit and by field, and as text. */
import { formatScore, sumScores, type Score } from '../../src/domain/score';
import { words } from '../../src/locales';
import { analyse } from '../../src/sheets/report';
import { gapsOfAll, lossGroups, lossText } from '../../src/taskpane/below-maximum/loss-groups';
import { partsOf, toldFigures } from '../../src/taskpane/overview/figures';
import { gridOf } from '../support/grids';
import { reportOf } from './reports';

const show = (score: Score | null) => (score ? formatScore(score) : '');
const report = reportOf('dak-nong-2022');

describe('lossGroups', () => {
  it('lists units with most points lost first', () => {
    const [first] = lossGroups(report, 'unit');
    expect(first).toMatchObject({ name: 'Sở Nội vụ' });
    expect([show(first?.shortfall ?? null), first?.items.length]).toEqual(['5,97', 9]);
  });

  it('lists fields with most points lost first, each leaf once', () => {
    const groups = lossGroups(report, 'field');
    const codes = groups.flatMap(({ items }) => items.map(({ code }) => code));
    expect(codes).toHaveLength(27);
    expect(new Set(codes).size).toBe(27);
    const lost = groups.map(({ shortfall }) => shortfall?.low.value.toNumber() ?? 0);
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
    expect(show(sumScores(groups.flatMap(({ shortfall }) => shortfall ?? [])))).toBe('13,7609');
  });

  it('puts a leaf under its field, however deep it lies', () => {
    for (const { name, items } of lossGroups(report, 'field')) {
      const field = /^(\d+)/.exec(name)?.[1];
      expect(items.filter(({ code }) => code?.split('.')[0] !== field)).toEqual([]);
    }
  });
});

describe('gapsOfAll', () => {
  it('tells the gaps of the stated totals, as the overview does, and those of the criteria beside them with why', () => {
    const gaps = gapsOfAll(report);
    const { figures: told, differences } = toldFigures(report, report.appendix.total ?? -1);
    expect([gaps?.toWin, gaps?.remaining].map((gap) => show(gap ?? null))).toEqual(['3,67', '10,07']);
    expect(gaps?.toWin).toEqual(partsOf(told).toWin);
    expect(show(gaps?.byCriteria?.toWin ?? null)).toBe('3,6909');
    expect(gaps?.byCriteria?.cause).toBe(differences[0]?.cause);
  });

  it('tells one figure where the criteria come to the same, and none where nothing is planned', () => {
    expect(gapsOfAll(reportOf('krong-no-2023'))?.byCriteria).toBeNull();
    expect(gapsOfAll(reportOf('phong-tho-2023'))).toBeNull();
  });
});

describe('lossText', () => {
  const { below } = words('vi').pane;
  const said = { noUnit: below.noUnit, group: below.textGroup, item: below.textItem };

  it('has a line per unit and per criterion', () => {
    const text = lossText(lossGroups(report, 'unit'), said, show);
    const lines = text.split('\n');
    expect(lines[0]).toBe('Sở Nội vụ: mất 5,97 điểm, cần tăng 0,64 điểm');
    expect(lines[1]).toBe('- 1.1 Thực hiện kế hoạch CCHC: 1,46/1,5');
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(27);
  });

  it('names the group without a unit, and leaves out what is not planned', () => {
    const text = lossText(lossGroups(reportOf('phong-tho-2023'), 'unit'), said, show);
    expect(text.split('\n')[0]).toBe('Chưa ghi đơn vị chủ trì: mất 20,76 điểm');
  });

  it('is empty for no groups', () => {
    expect(lossText([], said, show)).toBe('');
  });
});

describe('fields that are headings without points', () => {
  const rows = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
    ['I', 'CHỈ ĐẠO'],
    ['1', 'Kế hoạch', 3, 2],
    ['a)', 'Ban hành', 2, 1],
    ['b)', 'Thực hiện', 1, 1],
    ['2', 'Báo cáo', 2, 1.5],
    ['II', 'THỂ CHẾ'],
    ['1', 'Rà soát', 4, 3],
    ['a)', 'Kế hoạch rà soát', 2, 1],
    ['b)', 'Kết quả', 2, 2],
    ['', 'Tổng điểm', 9, 6.5],
  ];

  it('lead their losses, however deep these lie', () => {
    const [found] = analyse({ grids: [gridOf(rows)], names: [], part: null }).appendices;
    if (!found) throw new Error('the table is read');
    const groups = lossGroups(found, 'field');
    expect(groups.map(({ name, items }) => [name, items.map((item) => item.name)])).toEqual([
      ['CHỈ ĐẠO', ['Ban hành', 'Báo cáo']],
      ['THỂ CHẾ', ['Kế hoạch rà soát']],
    ]);
  });
});
