/** Lists of units as one registry: the kinds of bodies they know, what bare names mean at a level, a made-up list. */
import { ownerLevel } from '../../src/domain/schemes/levels';
import {
  joinUnitLists,
  namedUnits,
  readUnits,
  succeed,
  unitNames,
  unitReader,
  unitRegistry,
} from '../../src/domain/units';
import { registryAt } from '../../src/domain/units/level';
import { registeredLists } from '../../src/domain/units/registered';
import { analyse } from '../../src/sheets/report';
import { foundUnits } from '../../src/taskpane/appendices/unit-draft';
import { gridOf } from '../support/grids';

const canonical = (cell: string): readonly (string | undefined)[] =>
  readUnits(cell, unitRegistry, 'list').units.map((unit) => unit.canonical);

describe('bodies of communes and of the centre', () => {
  test.each([
    ['UBND các xã, phường, đặc khu', ['UBND cấp xã']],
    ['UBND phường 1; UBND xã Tân Phú', ['UBND cấp xã']],
    ['UBND đặc khu Phú Quốc', ['UBND cấp xã']],
    ['Công an xã Tân Phú, Trạm Y tế xã', ['Công an xã', 'Trạm Y tế xã']],
    ['Thuế tỉnh; Thống kê tỉnh; Công an tỉnh', ['Thuế tỉnh', 'Thống kê tỉnh', 'Công an tỉnh']],
    ['Kho bạc Nhà nước khu vực VIII', ['Kho bạc Nhà nước khu vực']],
    [
      'Tòa án nhân dân khu vực 3; Viện kiểm sát nhân dân tỉnh',
      ['Tòa án nhân dân khu vực', 'Viện kiểm sát nhân dân tỉnh'],
    ],
    ['Toà án; Viện kiểm sát', ['Tòa án nhân dân tỉnh', 'Viện kiểm sát nhân dân tỉnh']],
    ['Bộ CHQS tỉnh và Thi hành án dân sự tỉnh', ['Bộ Chỉ huy Quân sự tỉnh', 'Thi hành án dân sự tỉnh']],
  ])('%s', (cell, names) => {
    expect(canonical(cell)).toEqual(names);
  });
});

describe('a unit that no list knows', () => {
  test.each([
    ['Hội Nông dân tỉnh', ['Hội Nông dân tỉnh']],
    ['Sở Nội vụ; Liên minh Hợp tác xã', ['Sở Nội vụ', 'Liên minh Hợp tác xã']],
    ['Trường Đại học Tân Phú, Sở Y tế', ['Trường Đại học Tân Phú', 'Sở Y tế']],
    ['Như trên', []],
    ['nt', []],
    ['Chưa phân công', []],
    ['Qua ĐTXHH', []],
  ])('in a column of units, %s is kept as written', (cell, names) => {
    expect(unitNames(cell, unitRegistry)).toEqual(names);
  });

  test('prose names none by opening with a capital', () => {
    expect(readUnits('Tiếp tục thực hiện', unitRegistry).units).toEqual([]);
  });
});

const table = (owner: string, unit: string) =>
  analyse({
    grids: [
      gridOf([
        [`KẾ HOẠCH NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA ${owner} NĂM 2026`],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt năm 2025', 'Mục tiêu năm 2026', 'Cơ quan chủ trì'],
        ['1', 'Công tác chỉ đạo, điều hành', 3, 2, 2.5, ''],
        ['1.1', 'Kế hoạch CCHC', 1, 0.5, 1, unit],
        ['1.2', 'Báo cáo CCHC', 2, 1.5, 1.5, unit],
        ['', 'Tổng điểm', 3, 2, 2.5, ''],
      ]),
    ],
    names: [],
    part: null,
  }).appendices[0];

describe('the level of the table', () => {
  const lossesIn = (owner: string, unit: string) =>
    table(owner, unit)?.summary.units.map((loss) => loss.unit);

  test('decides whose office is meant', () => {
    expect(lossesIn('XÃ TÂN PHÚ', 'Văn phòng HĐND và UBND')).toEqual(['Văn phòng HĐND và UBND xã']);
    expect(lossesIn('HUYỆN TÂN PHÚ', 'Văn phòng HĐND và UBND')).toEqual(['Văn phòng HĐND và UBND huyện']);
    expect(lossesIn('PHƯỜNG TÂN PHÚ', 'Công an')).toEqual(['Công an xã']);
    expect(lossesIn('TỈNH TÂN PHÚ', 'Công an')).toEqual(['Công an tỉnh']);
  });

  test('so that the office of a commune is none that ended with the districts', () => {
    const checks = (owner: string) =>
      table(owner, 'Văn phòng HĐND và UBND')?.findings.map(({ check }) => check) ?? [];
    expect(checks('XÃ TÂN PHÚ')).not.toContain('lead-unit-superseded');
    expect(checks('HUYỆN TÂN PHÚ')).toContain('lead-unit-superseded');
  });

  test('leaves full names alone, and makes one registry per level', () => {
    const commune = registryAt(unitRegistry, ownerLevel('xã Tân Phú'));
    expect(unitNames('Văn phòng HĐND và UBND huyện', commune)).toEqual(['Văn phòng HĐND và UBND huyện']);
    expect(registryAt(unitRegistry, 'commune')).toBe(commune);
    expect(registryAt(unitRegistry, null)).toBe(unitRegistry);
  });
});

test('points of a unit that nobody knows stay with its name, which is said', () => {
  const report = table('TỈNH TÂN PHÚ', 'Hội Nông dân tỉnh');
  expect(report?.summary.units).toMatchObject([{ unit: 'Hội Nông dân tỉnh', items: [0, 1] }]);
  expect(report?.findings.map(({ check, severity }) => `${check} ${severity}`)).toContain(
    'lead-unit-unknown info',
  );
});

describe('a list that is added', () => {
  const moon = {
    id: 'moon',
    title: 'Đơn vị của Mặt Trăng',
    source: 'Made up.',
    units: [
      { name: 'Trạm Quan trắc', level: 'province', kind: 'office', atOwnLevel: ['Trạm'] },
      {
        name: 'Đài Thiên văn',
        level: 'province',
        kind: 'office',
        successor: 'Trạm Quan trắc',
        until: '2025-01-01',
      },
    ],
    places: ['miệng núi'],
    openers: ['đài'],
    slips: [{ wrong: 'Đaì', right: 'Đài' }],
  };
  const registry = joinUnitLists([...registeredLists, moon]);

  test('is read in cells, with its places, openers, bare names and slips', () => {
    expect(unitNames('Trạm Quan trắc miệng núi Tycho, Sở Nội vụ', registry)).toEqual([
      'Trạm Quan trắc',
      'Sở Nội vụ',
    ]);
    expect(readUnits('Đài Vô tuyến', registry).units).toMatchObject([{ name: 'Đài Vô tuyến' }]);
    expect(unitNames('Trạm', registryAt(registry, 'province'))).toEqual(['Trạm Quan trắc']);
    expect(readUnits('Đaì Thiên văn', registry).slips).toHaveLength(1);
  });

  test('counts in losses, in prose, in successions and in the list of the pane', () => {
    expect(unitReader(registry)('Trạm Quan trắc theo dõi việc thực hiện', 'prose').units).toEqual([
      'Trạm Quan trắc',
    ]);
    expect(namedUnits('Giao Trạm Quan trắc chủ trì', registry).map(({ unit }) => unit.name)).toEqual([
      'Trạm Quan trắc',
    ]);
    expect(succeed('Đài Thiên văn', '2026', registry).text).toBe('Trạm Quan trắc');
    expect(foundUnits(registry, [], 'quan trắc').map(({ unit }) => unit.name)).toEqual(['Trạm Quan trắc']);
  });

  test('is refused where it says a unit again, or leads to nobody', () => {
    expect(() => joinUnitLists([...registeredLists, moon, moon])).toThrow('stands twice');
    expect(() => joinUnitLists([{ ...moon, units: moon.units.slice(1) }])).toThrow('not a unit');
  });
});
