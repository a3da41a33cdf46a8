/** Units that are over, replaced inside a cell's words; everything else in the cell stays. */
import { namedUnits, succeed, unitRegistry } from '../../src/domain/units';

describe('succeed', () => {
  test.each([
    ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ['Sở KH&ĐT; Sở TT&TT', 'Sở Tài chính; Sở Khoa học và Công nghệ'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
    // Odd spaces and lines stay as they are.
    ['Sở  Kế hoạch\u00a0và Đầu tư,\n  Sở Nội vụ ', 'Sở Tài chính,\n  Sở Nội vụ '],
    ['Sở Kế hoạch và Đầu tư tỉnh Đắk Nông', 'Sở Tài chính tỉnh Đắk Nông'],
    // The successor stands there already: said once.
    ['Sở Kế hoạch và Đầu tư, Sở Tài chính', 'Sở Tài chính'],
    ['Sở Tài chính; Sở Y tế; Sở Kế hoạch và Đầu tư', 'Sở Tài chính; Sở Y tế'],
    ['Sở TN&MT và Sở NN&PTNT', 'Sở Nông nghiệp và Môi trường'],
    [
      '- Sở Thông tin và Truyền thông phối hợp Sở Kế hoạch và Đầu tư rà soát.\n- Sở Thông tin và Truyền thông báo cáo.',
      '- Sở Khoa học và Công nghệ phối hợp Sở Tài chính rà soát.\n- Sở Khoa học và Công nghệ báo cáo.',
    ],
    ['Sở Tài chính chủ trì; Sở Kế hoạch và Đầu tư phối hợp', 'Sở Tài chính chủ trì; Sở Tài chính phối hợp'],
    ['lĩnh vực thông tin và truyền thông', 'lĩnh vực thông tin và truyền thông'],
  ])('%j', (before, after) => {
    expect(succeed(before, '2025', unitRegistry).text).toBe(after);
  });

  test('not before they were over', () => {
    expect(succeed('Sở Kế hoạch và Đầu tư', '2024', unitRegistry)).toEqual({
      text: 'Sở Kế hoạch và Đầu tư',
      replacements: [],
    });
  });

  test('a unit nobody succeeds is said and stays, until a person chooses; its place goes with it', () => {
    const cell = 'UBND huyện Krông Nô, Sở Nội vụ';
    expect(succeed(cell, '2025', unitRegistry)).toEqual({
      text: cell,
      replacements: [{ unit: 'UBND cấp huyện', written: 'UBND huyện Krông Nô', by: null }],
    });
    expect(succeed(cell, '2025', unitRegistry, { 'UBND cấp huyện': 'UBND cấp xã' }).text).toBe(
      'UBND cấp xã, Sở Nội vụ',
    );
  });

  test('successors have successors, and a circle ends', () => {
    const between = { name: 'Sở Giữa', aliases: [], level: 'province' as const, kind: 'department' as const };
    const units = [
      { ...between, until: '2026-01-01', successor: 'Sở Cuối' },
      { ...between, name: 'Sở Đầu', until: '2025-01-01', successor: 'Sở Giữa' },
      { ...between, name: 'Sở Cuối' },
      { ...between, name: 'Sở Vòng', until: '2025-01-01', successor: 'Sở Quanh' },
      { ...between, name: 'Sở Quanh', until: '2025-01-01', successor: 'Sở Vòng' },
    ];
    const registry = { ...unitRegistry, units };
    expect(succeed('Sở Đầu', '2025', registry).text).toBe('Sở Giữa');
    expect(succeed('Sở Đầu', '2026', registry).text).toBe('Sở Cuối');
    expect(succeed('Sở Vòng', '2025', registry).replacements[0]?.by).toBeNull();
  });
});

test('every name has its place, slips included', () => {
  const text = 'Giao Văn phòng HỖND&UBND huyện, sở Nội vụ; các sở, ngành theo dõi';
  expect(
    namedUnits(text, unitRegistry).map(({ start, end, unit }) => [text.slice(start, end), unit.name]),
  ).toEqual([
    ['Văn phòng HỖND&UBND huyện', 'Văn phòng HĐND và UBND huyện'],
    ['sở Nội vụ', 'Sở Nội vụ'],
  ]);
});

test('groups that ended are found, with a capital or without; those that stand are no names', () => {
  const text = 'Phòng Nội vụ, các phòng, ban chuyên môn thuộc huyện; các sở, ngành';
  const { replacements } = succeed(text, '2025', unitRegistry);
  expect(replacements.map(({ unit, by }) => [unit, by])).toEqual([
    ['Phòng Nội vụ', null],
    ['Các phòng, ban chuyên môn thuộc huyện', null],
  ]);
});
