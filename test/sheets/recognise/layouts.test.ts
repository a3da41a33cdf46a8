/** Ways of laying a table out, one by one: what the random sheets do together is shown here apart. */
import type { Appendix } from '../../../src/domain/appendix';
import { recogniseGrid } from '../../../src/sheets/recognise';
import type { TestCell } from '../../support/grids';
import { gridOf } from '../../support/grids';

const header = [
  'STT',
  'Tên tiêu chí',
  'Điểm chuẩn',
  'Điểm đạt được năm 2022',
  'Mục tiêu năm 2023',
  'Nhiệm vụ',
  'Đơn vị chủ trì',
];
const body: TestCell[][] = [
  ['1', 'Chỉ đạo, điều hành', 3, 2.5, 3, '', ''],
  ['1.1', 'Kế hoạch CCHC', 1, 1, 1, 'Ban hành kế hoạch', 'Sở Nội vụ'],
  ['1.2', 'Báo cáo CCHC', 2, 1.5, 2, 'Gửi báo cáo đúng hạn', 'Sở Nội vụ'],
  ['2', 'Cải cách thể chế', 2, 2, 2, '', ''],
  ['2.1', 'Rà soát văn bản', 2, 2, 2, 'Rà soát thường xuyên', 'Sở Tư pháp'],
];
const total = ['', 'Tổng điểm', 5, 4.5, 5, '', ''];

const codes = (appendix: Appendix | undefined): (string | null)[] =>
  appendix?.rows.map(({ code }) => code.code) ?? [];
const keys = (appendix: Appendix | undefined): string[] =>
  appendix?.columns.map(({ column, key }) => `${column}:${key}`) ?? [];
const only = (rows: readonly (readonly TestCell[])[], options = {}): Appendix => {
  const found = recogniseGrid(gridOf(rows, options));
  expect(found).toHaveLength(1);
  return found[0] as Appendix;
};

describe('headers', () => {
  test('three rows, merged', () => {
    const found = only(
      [
        ['STT', 'Lĩnh vực', 'Kết quả đánh giá', '', '', ''],
        ['', '', 'Năm 2021', '', 'Năm 2022', ''],
        ['', '', 'Điểm tối đa', 'Điểm đạt được', 'Điểm tối đa', 'Điểm đạt được'],
        [1, 'Cải cách thể chế', 5, 4, 5, 4.5],
        [2, 'Cải cách TTHC', 10, 9, 10, 9.5],
        [3, 'Tài chính công', 10, 8, 10, 9],
      ],
      {
        merges: [
          [0, 0, 2, 0],
          [0, 1, 2, 1],
          [0, 2, 0, 5],
          [1, 2, 1, 3],
          [1, 4, 1, 5],
        ],
      },
    );
    expect(found.header).toEqual({ top: 0, bottom: 2 });
    expect(keys(found)).toEqual([
      '0:code',
      '1:name',
      '2:maximum:2021',
      '3:achieved:2021',
      '4:maximum:2022',
      '5:achieved:2022',
    ]);
  });

  test('the same three rows when merges are unknown', () => {
    const found = only([
      ['STT', 'Lĩnh vực', 'Kết quả đánh giá', '', '', ''],
      ['', '', 'Năm 2021', '', 'Năm 2022', ''],
      ['', '', 'Điểm tối đa', 'Điểm đạt được', 'Điểm tối đa', 'Điểm đạt được'],
      [1, 'Cải cách thể chế', 5, 4, 5, 4.5],
      [2, 'Cải cách TTHC', 10, 9, 10, 9.5],
    ]);
    expect(keys(found)).toEqual([
      '0:code',
      '1:name',
      '2:maximum:2021',
      '3:achieved:2021',
      '4:maximum:2022',
      '5:achieved:2022',
    ]);
  });

  test('names in the lower row, years above', () => {
    const found = only([
      ['', '', 'Năm 2021', '', 'Năm 2022', ''],
      ['TT', 'Lĩnh vực', 'Điểm', 'Xếp hạng', 'Điểm', 'Xếp hạng'],
      [1, 'Cải cách thể chế', 5, 4, 5, 4],
      [2, 'Cải cách TTHC', 10, 9, 10, 9],
    ]);
    expect(found.header).toEqual({ top: 0, bottom: 1 });
    expect(keys(found)).toEqual([
      '0:code',
      '1:name',
      '2:achieved:2021',
      '3:rank:2021',
      '4:achieved:2022',
      '5:rank:2022',
    ]);
  });

  test('years as numbers under a group word', () => {
    const found = only([
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được', '', 'Mục tiêu'],
      ['', '', '', 2021, 2022, 2023],
      ['1', 'Cải cách thể chế', 5, 4, 4.5, 5],
      ['1.1', 'Rà soát', 5, 4, 4.5, 5],
    ]);
    expect(keys(found)).toEqual([
      '0:code',
      '1:name',
      '2:maximum',
      '3:achieved:2021',
      '4:achieved:2022',
      '5:target:2023',
    ]);
  });

  test('half a year and a quarter', () => {
    const found = only([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Kết quả 6 tháng đầu năm 2023', 'Kết quả Quý III/2023'],
      ['1', 'Cải cách thể chế', 5, 4, 4.5],
      ['1.1', 'Rà soát', 5, 4, 4.5],
    ]);
    expect(keys(found)).toEqual([
      '0:code',
      '1:name',
      '2:maximum',
      '3:achieved:2023-6T',
      '4:achieved:2023-Q3',
    ]);
  });

  test('a row of column numbers is not a row of the table', () => {
    for (const numbers of [
      [1, 2, 3, 4, 5, 6, 7],
      ['(1)', '(2)', '(3)', '(4)', '(5)=(3)-(4)', '(6)', '(7)'],
      ['A', 'B', '1', '2', '3', '4', '5'],
    ])
      expect(codes(only([header, numbers, ...body]))).toEqual(['1', '1.1', '1.2', '2', '2.1']);
  });

  test('words differ by province', () => {
    const found = only([
      [
        'TT',
        'Tiêu chí đánh giá',
        'Thang điểm',
        'Điểm tự đánh giá',
        'Điểm thẩm định',
        'Nguyên nhân',
        'Cơ quan chủ trì',
        'Cơ quan phối hợp',
        'Thời gian hoàn thành',
        'Phấn đấu năm 2024',
      ],
      ...body.map((row): TestCell[] => [
        row[0] ?? '',
        row[1] ?? '',
        2,
        1.5,
        1,
        'Chậm tiến độ',
        'Sở Nội vụ',
        'Sở Tư pháp',
        'Quý IV',
        2,
      ]),
    ]);
    expect(keys(found)).toEqual([
      '0:code',
      '1:name',
      '2:maximum',
      '3:self-scored',
      '4:appraised',
      '5:reason',
      '6:lead-unit',
      '7:cooperating-unit',
      '8:deadline',
      '9:target:2024',
    ]);
  });

  test('mistyped words are read as their neighbours', () => {
    const found = only([
      [
        'STT',
        'Tên tiêu trí',
        'Điểm chuẫnn',
        'Điểm đạtt được năm 2022',
        'Mục tieu năm 2023',
        'Nhiêm vụ',
        'Đơn vị chủ trìi',
      ],
      ...body,
    ]);
    expect(keys(found)).toEqual([
      '0:code',
      '1:name',
      '2:maximum',
      '3:achieved:2022',
      '4:target:2023',
      '5:task',
      '6:lead-unit',
    ]);
  });

  test('contents overrule words: "Thực hiện" over figures is what was achieved, over prose what will be done', () => {
    const points = only([
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Thực hiện'],
      ...body.map((row) => row.slice(0, 4)),
    ]);
    const prose = only([
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Mục tiêu 2023', 'Thực hiện'],
      ...body.map((row): TestCell[] => [...row.slice(0, 4), 'Sở Nội vụ tham mưu']),
    ]);
    expect(keys(points)).toContain('3:achieved');
    expect(keys(prose)).toContain('4:task');
  });
});

describe('rows', () => {
  test.each(['TỔNG ĐIỂM', 'Tổng cộng', 'Tổng số', 'Cộng', 'Tổng', 'Tổng cộng (1+2)'])(
    'total "%s"',
    (label) => {
      for (const row of [
        [label, '', 5, 4.5, 5],
        ['', label, 5, 4.5, 5],
        [label, label, 5, 4.5, 5],
      ]) {
        expect(only([header, ...body, row]).total).toBe(5);
        expect(only([header, row, ...body]).total).toBe(0);
      }
    },
  );

  test('names that begin like a total are criteria', () => {
    const found = only([
      header,
      ...body,
      ['2.2', 'Tổng hợp, báo cáo', 1, 1, 1],
      ['2.3', 'Công khai TTHC', 1, 1, 1],
      total,
    ]);
    expect(codes(found)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2', '2.3', null]);
    expect(found.total).toBe(7);
  });

  test('notes, receivers and signatures below are not rows', () => {
    const found = only([
      header,
      ...body,
      total,
      [],
      ['Ghi chú: Số điểm đạt được khác với Quyết định công bố do làm tròn'],
      ['Nơi nhận:', '', '', '', '', 'TM. ỦY BAN NHÂN DÂN'],
      ['- Như trên;', '', '', '', '', 'CHỦ TỊCH'],
    ]);
    expect(found.area.bottom).toBe(6);
    expect(found.rows).toHaveLength(6);
  });

  test('a row cut by a page break is one: prose goes on below a repeated header', () => {
    const cut: TestCell[][] = [
      header,
      ...body.slice(0, 2),
      ['1.2', 'Báo cáo CCHC', 2, 1.5, 2, 'Gửi báo cáo đúng hạn cho', 'Sở Nội vụ'],
      [],
      header,
      ['', '', '', '', '', 'Bộ Nội vụ theo quy định', ''],
      ...body.slice(3),
    ];
    const found = only(cut);
    expect(codes(found)).toEqual(['1', '1.1', '1.2', '2', '2.1']);
    expect(found.rows[2]?.rows).toEqual([3, 6]);
    expect(found.rows[2]?.texts.get('task')).toBe('Gửi báo cáo đúng hạn cho Bộ Nội vụ theo quy định');
  });

  test('the figures of a cut row may stand in its second part', () => {
    const found = only([
      header,
      ...body.slice(0, 2),
      ['1.2', 'Tỷ lệ hồ sơ do cơ quan chuyên môn cấp tỉnh', '', '', '', '', ''],
      ['', 'tiếp nhận được giải quyết đúng hạn', 2, 1.5, 2, 'Giải quyết đúng hạn', 'Sở Nội vụ'],
      ...body.slice(3),
    ]);
    expect(found.rows[2]?.name).toBe(
      'Tỷ lệ hồ sơ do cơ quan chuyên môn cấp tỉnh tiếp nhận được giải quyết đúng hạn',
    );
    expect(found.rows[2]?.points.get('maximum')?.row).toBe(4);
    expect(found.rows).toHaveLength(5);
  });

  test('several tasks under one criterion are one row', () => {
    const found = only(
      [
        header,
        ...body.slice(0, 2),
        ['', '', '', '', '', '- Kiểm tra việc thực hiện', 'Văn phòng UBND tỉnh'],
        ...body.slice(2),
      ],
      {
        merges: [
          [2, 0, 3, 0],
          [2, 1, 3, 1],
        ],
      },
    );
    expect(found.rows).toHaveLength(5);
    expect(found.rows[1]?.texts.get('task')).toBe('Ban hành kế hoạch - Kiểm tra việc thực hiện');
  });

  test('a lead unit merged over rows is spread over them', () => {
    const rows = body.map((row, at) => (at === 2 ? [...row.slice(0, 6), ''] : row));
    const found = only([header, ...rows], { merges: [[2, 6, 3, 6]] });
    expect(found.rows[2]?.texts.get('lead-unit')).toBe('Sở Nội vụ');
  });

  test('lines without code and figures detail the row above them', () => {
    const found = only([
      header,
      ...body.slice(0, 3),
      ['', '- Gửi đúng hạn: 1 điểm', '', '', '', '', ''],
      ['', 'a) Báo cáo quý', '', '', '', 'Lập báo cáo', ''],
      ...body.slice(3),
    ]);
    expect(codes(found)).toEqual(['1', '1.1', '1.2', '2', '2.1']);
    expect(found.rows[2]?.rows).toEqual([3, 4, 5]);
    expect(found.rows[2]?.children).toEqual([]);
  });

  test('a heading in capitals is a section, merged across or in the name column', () => {
    for (const heading of [['PHẦN THỨ HAI: TÁC ĐỘNG'], ['', 'PHẦN THỨ HAI: TÁC ĐỘNG', '', '', '', '', '']]) {
      const found = only([header, ...body.slice(0, 3), heading, ...body.slice(3)]);
      expect(found.rows.map(({ kind }) => kind)).toEqual([
        'criterion',
        'criterion',
        'criterion',
        'section',
        'criterion',
        'criterion',
      ]);
      expect(found.rows[2]?.children).toEqual([]);
    }
  });

  test('a part without a code is not worth more than the whole: points on top stand by themselves', () => {
    const found = only([
      header,
      ...body,
      ['', 'Điểm thưởng', 9, 1, 2, '', ''],
      ['', 'Trong đó: rà soát', 1, 1, 1, '', ''],
    ]);
    expect(found.rows[5]?.parent).toBeNull();
    expect(found.rows[6]?.parent).toBe(4);
  });

  test('words of a footer inside the table do not end it', () => {
    const found = only([
      header,
      ...body.slice(0, 2),
      ['', 'Chủ tịch UBND tỉnh giao', '', '', '', 'và báo cáo', ''],
      ['Ghi chú: xem thuyết minh'],
      ...body.slice(2),
    ]);
    expect(codes(found)).toEqual(['1', '1.1', '1.2', '2', '2.1']);
    expect(found.rows[1]?.name).toBe('Kế hoạch CCHC Chủ tịch UBND tỉnh giao');
  });

  test('a long gap does not end a table whose codes go on', () => {
    const gap = Array.from({ length: 20 }, (): TestCell[] => []);
    expect(codes(only([header, ...body.slice(0, 3), ...gap, ...body.slice(3)]))).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
    ]);
    expect(codes(only([header, ...body, ...gap, ['', 'Số khác', 1, 2, 3, '', '']]))).toHaveLength(5);
  });

  test('hidden rows are rows, and say that they are hidden', () => {
    const found = only([header, ...body], { hiddenRows: [2], hiddenColumns: [3] });
    expect(found.rows.map(({ hidden }) => hidden)).toEqual([false, true, false, false, false]);
    expect(keys(found)).toContain('3:achieved:2022');
  });

  test('sections group rows and carry no points', () => {
    const found = only([
      header,
      ['I', 'KẾT QUẢ THỰC HIỆN'],
      ...body.slice(0, 3),
      ['II.', 'TÁC ĐỘNG'],
      ...body.slice(3),
      total,
    ]);
    expect(found.rows.map(({ kind }) => kind)).toEqual([
      'section',
      'criterion',
      'criterion',
      'criterion',
      'section',
      'criterion',
      'criterion',
      'total',
    ]);
    expect(found.rows[7]?.children.map((child) => found.rows[child]?.code.code)).toEqual(['1', '2']);
  });

  test('Roman rows that carry points are the parents of their fields', () => {
    const found = only([
      header,
      ['I', 'Kết quả', 5, 4.5, 5],
      ...body,
      ['II', 'Tác động', 2, 2, 2],
      ['3', 'Thu hút đầu tư', 2, 2, 2],
      total,
    ]);
    expect(found.rows[1]?.parent).toBe(0);
    expect(found.rows[7]?.parent).toBe(6);
    expect(found.rows[8]?.children).toEqual([0, 6]);
  });

  test('a sorted table keeps its tree', () => {
    const found = only([header, ...[...body].reverse()]);
    expect(
      found.rows.map(({ code, parent }) => [
        code.code,
        parent === null ? null : found.rows[parent]?.code.code,
      ]),
    ).toEqual([
      ['2.1', '2'],
      ['2', null],
      ['1.2', '1'],
      ['1.1', '1'],
      ['1', null],
    ]);
  });

  test('formulas and formats are kept', () => {
    const found = only([
      header,
      ['1', 'Chỉ đạo', { value: 3, format: '0.00', formula: '=SUM(C3:C4)' }, 2.5, 3],
      ...body.slice(1),
    ]);
    expect(found.rows[0]?.points.get('maximum')).toMatchObject({
      formula: '=SUM(C3:C4)',
      format: '0.00',
      row: 1,
      column: 2,
    });
  });
});

describe('codes', () => {
  const withCodes = (...cells: TestCell[]): Appendix =>
    only([header, ...cells.map((cell, at): TestCell[] => [cell, `Tiêu chí thứ ${at} của bộ`, 1, 1, 1])]);

  test('dates are decided by their place', () => {
    const date = { value: 45353, format: 'd-mmm' };
    expect(codes(withCodes('2', '2.1', '2.2', date, '2.4'))).toEqual(['2', '2.1', '2.2', '2.3', '2.4']);
    expect(codes(withCodes('3', '3.1', date, '3.3'))).toEqual(['3', '3.1', '3.2', '3.3']);
  });

  test('a number that lost its zero is 1.10 after 1.9', () => {
    const found = withCodes(1, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => 1 + n / 10), 1.1, 1.11);
    expect(codes(found).slice(-3)).toEqual(['1.9', '1.10', '1.11']);
    expect(found.rows.at(-2)?.code).toMatchObject({ bend: 'lost-zero', malformed: true });
  });

  test('commas, dots, odd spaces and full-width digits', () => {
    const found = withCodes('1.', '1,1', ' 1.2\u00a0', '１.３', '1.3.1.');
    expect(codes(found)).toEqual(['1', '1.1', '1.2', '1.3', '1.3.1']);
    expect(found.rows.map(({ parent }) => parent)).toEqual([null, 0, 0, 0, 3]);
  });

  test('a code glued to its name', () => {
    const found = only([
      ['Tên tiêu chí', 'Điểm chuẩn', 'Điểm đạt được'],
      ['1. Chỉ đạo, điều hành', 2, 2],
      ['1.1. Kế hoạch CCHC', 1, 1],
      ['1.2 Báo cáo', 1, 1],
    ]);
    expect(found.rows.map(({ code, name, parent }) => [code.code, code.bend, name, parent])).toEqual([
      ['1', 'inside-name', 'Chỉ đạo, điều hành', null],
      ['1.1', 'inside-name', 'Kế hoạch CCHC', 0],
      ['1.2', 'inside-name', 'Báo cáo', 0],
    ]);
  });

  test('a row that lost its code stands where its neighbours say', () => {
    const found = withCodes('1', '1.1', '1.1.1', '', '1.1.3', '1.2');
    expect(found.rows[3]?.code.code).toBeNull();
    expect(found.rows[3]?.parent).toBe(1);
  });
});

describe('several tables', () => {
  test('stacked, of one shape: a new title or a total parts them', () => {
    const found = recogniseGrid(
      gridOf([['PHỤ LỤC 1'], header, ...body, total, [], ['PHỤ LỤC 2'], header, ...body, total]),
    );
    expect(found.map(({ area, total: at }) => [area.top, area.bottom, at])).toEqual([
      [1, 7, 5],
      [10, 16, 5],
    ]);
  });

  test('stacked, of one shape, without title and total: the codes begin again', () => {
    const found = recogniseGrid(gridOf([header, ...body, [], header, ...body]));
    expect(found.map(({ area }) => area.top)).toEqual([0, 7]);
  });

  test('side by side, starting in different rows', () => {
    const left = [
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt năm 2022'],
      ['1', 'A cải cách', 1, 1],
      ['1.1', 'B cải cách', 1, 1],
    ];
    const rows = [0, 1, 2, 3, 4].map((at): TestCell[] => {
      const right = at >= 2 ? (left[at - 2] ?? []) : [];
      return [...(left[at] ?? ['', '', '', '']), '', ...right];
    });
    const found = recogniseGrid(gridOf(rows));
    expect(found.map(({ area, rows: lines }) => [area.top, area.left, lines.length])).toEqual([
      [0, 0, 2],
      [2, 5, 2],
    ]);
  });

  test('a grid that does not begin at A1 keeps sheet coordinates', () => {
    const found = only([header, ...body], { top: 10, left: 2 });
    expect(found.area).toEqual({ top: 10, left: 2, bottom: 15, right: 8 });
    expect(found.rows[1]?.points.get('maximum')).toMatchObject({ row: 12, column: 4 });
  });
});
