/** Tables that are none of the published cases: what is made of them, and what is said of them, is what they hold. */
import { planTexts } from '../../src/appendices/texts/plan-texts';
import { unitRegistry } from '../../src/domain/units';
import { analyse } from '../../src/sheets/report';
import type { WorkbookReport } from '../../src/sheets/report';
import { readingOf } from '../support/plans-reading';
import { gridOf } from '../support/tables';
import { generate, onlyPlan, plansOf, shows } from './cases';

type Line = readonly (string | number)[];

/** A table of criteria of one province: code, name, maximum, points of each year, lead unit. */
function reportOf(years: readonly string[], lines: readonly Line[]): WorkbookReport {
  const cells: readonly Line[] = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH TỈNH ĐỒNG NAI', '', '', ...years.map(() => ''), ''],
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...years.map((year) => `Điểm đạt được năm ${year}`), 'Đơn vị chủ trì'],
    ...lines,
  ];
  return analyse({
    grids: [gridOf(cells.map((line) => line.map((value) => ({ value }))))],
    names: [],
    part: null,
  });
}

const idOf = (report: WorkbookReport): string => report.appendices[0]?.appendix.id ?? '';
const said = (report: WorkbookReport): readonly string[] => {
  const [table] = report.appendices;
  return table ? planTexts(report, table, unitRegistry).summary : [];
};

const twoYears = reportOf(
  ['2022', '2023'],
  [
    ['1', 'Chỉ đạo điều hành', 4, 2.75, 3.1234, ''],
    ['1.1', 'Kế hoạch', 2, 1.5, 1.6234, 'Sở Nội vụ'],
    ['1.2', 'Mức độ quan tâm (ĐTXHH)', 2, 1.25, 1.5, 'Sở Nội vụ'],
    ['2', 'Thể chế', 6, 5, 5.2345, ''],
    ['2.1', 'Xây dựng', 3, 2.5, 2.6, 'Sở Tư pháp'],
    ['2.2', 'Kiểm tra', 3, 2.5, 2.6345, 'Sở Tư pháp'],
    ['', 'Tổng cộng', 10, 7.8, 8.36, ''],
    ['', 'Xếp hạng', '', '45/63', 38, ''],
  ],
);

test('the rank of a row below the total is carried and told, with what was announced of both years', () => {
  const plan = onlyPlan(generate(twoYears, 'fields', idOf(twoYears)));
  expect(plan.lines.map(({ cells }) => cells.map((cell) => shows(cell)))).toEqual([
    ['TỔNG ĐIỂM', '', '', '', '', '', '7,75', '45/63', '', '', '', '', '8,3579', '38'],
    ...[
      [
        '1',
        'Chỉ đạo điều hành',
        '2',
        '1,5',
        '2',
        '1,25',
        '2,75',
        '',
        '2',
        '1,6234',
        '2',
        '1,5',
        '3,1234',
        '',
      ],
      ['2', 'Thể chế', '6', '5', '', '', '5', '', '6', '5,2345', '', '', '5,2345', ''],
    ],
  ]);
  expect(plan.notes).toEqual([
    'Ghi chú: tổng điểm đạt được năm 2022 đã công bố là 7,8; bảng này cộng từ các tiêu chí thành phần được 7,75.',
    'Ghi chú: tổng điểm đạt được năm 2023 đã công bố là 8,36; bảng này cộng từ các tiêu chí thành phần được 8,3579.',
  ]);
  expect(said(twoYears)).toEqual([
    'Chỉ số CCHC năm 2023 đạt 8,36/10 điểm, xếp thứ 38 (tăng 0,56 điểm và tăng 07 bậc so với năm 2022).',
    'Cộng các tiêu chí thành phần được 8,3579 điểm; chênh lệch với tổng điểm đã công bố là do làm tròn.',
    'Có 04/04 tiêu chí, TCTP chưa đạt điểm tối đa, được 8,3579/10 điểm, đạt tỷ lệ 83,58%.',
  ]);
});

test('a criterion without points is counted nowhere and named; one above its maximum is not below it', () => {
  const report = reportOf(
    ['2023'],
    [
      ['1', 'Chỉ đạo điều hành', 4, 3.5, ''],
      ['1.1', 'Kế hoạch', 2, '', 'Sở Nội vụ'],
      ['1.2', 'Báo cáo', 2, 2.5, 'Sở Nội vụ'],
      ['2', 'Thể chế', 6, 5, ''],
      ['2.1', 'Xây dựng', 3, 3, 'Sở Tư pháp'],
      ['2.2', 'Kiểm tra', 3, 2, 'Sở Tư pháp'],
      ['', 'Tổng cộng', 10, 8.5, ''],
    ],
  );
  expect(said(report)).toEqual([
    'Chỉ số CCHC năm 2023 đạt 8,5/10 điểm.',
    'Các tiêu chí thành phần đã có điểm cộng lại được 7,5 điểm; còn tiêu chí chưa có điểm.',
    'Có 02/03 tiêu chí, TCTP đạt điểm tối đa và 01/03 tiêu chí, TCTP chưa đạt điểm tối đa, được 2/3 điểm, đạt tỷ lệ 66,67%.',
    'Chưa tính 01 tiêu chí, TCTP chưa có điểm: 1.1.',
  ]);
});

test('the next plan of a table in parts keeps their marks: read again, nothing is counted twice', () => {
  const report = reportOf(
    ['2023'],
    ['A', 'B'].flatMap((part): Line[] => [
      [part, `PHẦN ${part}`, 6, 4.5, ''],
      ['1', `Chỉ đạo ${part}`, 4, 3, ''],
      ['1.1', `Kế hoạch ${part}`, 2, 1.5, 'Sở Nội vụ'],
      ['1.2', `Báo cáo ${part}`, 2, 1.5, 'Sở Nội vụ'],
      ['2', `Thể chế ${part}`, 2, 1.5, 'Sở Tư pháp'],
    ]),
  );
  const plans = plansOf(generate(report, 'next-plan', idOf(report), { year: '2025' }));
  expect(plans[0]?.lines.map(({ cells }) => shows(cells[0])).slice(0, 6)).toEqual([
    ...['A', '1', '1.1', '1.2', '2', 'B'],
  ]);
  const [again] = analyse(readingOf(plans)).appendices;
  expect(again?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(again?.summary.total.maximum?.low.value.toFixed()).toBe('12');
});

test.each<[string, readonly Line[], boolean, readonly string[]]>([
  [
    'letters with points',
    [
      ['A', 'Kết quả', 6, 4.5, ''],
      ['B', 'Tác động', 6, 4.75, ''],
    ],
    false,
    ['A Kết quả', 'B Tác động'],
  ],
  [
    'letters over sections that are closed',
    [
      ['A', 'Kết quả', '', '', ''],
      ['B', 'Tác động', '', '', ''],
    ],
    true,
    ['A Kết quả', 'B Tác động'],
  ],
  [
    'Roman numerals',
    [
      ['I', 'Kết quả', 6, 4.5, ''],
      ['II', 'Tác động', 6, 4.75, ''],
    ],
    false,
    ['I Kết quả', 'II Tác động'],
  ],
  [
    'words alone',
    [
      ['', 'Phần A: Kết quả', '', '', ''],
      ['', 'Phần B: Tác động', '', '', ''],
    ],
    false,
    [' KẾT QUẢ', ' TÁC ĐỘNG'],
  ],
])(
  'fields of parts that number anew stand below their headings and keep their own points: %s',
  (_, heads, closed, headings) => {
    const report = reportOf(
      ['2023'],
      [
        ...heads.flatMap((head, at): Line[] => [
          head,
          ['1', 'Chỉ đạo', 4, 3 + at / 4, ''],
          ['1.1', 'Kế hoạch', 2, 1.5, 'Sở Nội vụ'],
          ['1.2', 'Báo cáo', 2, 1.5 + at / 4, 'Sở Nội vụ'],
          ['2', 'Thể chế', 2, 1.5, 'Sở Tư pháp'],
          ...(closed ? [['', 'Cộng', 6, 4.5 + at / 4, '']] : []),
        ]),
        ['', 'Tổng cộng', 12, 9.25, ''],
      ],
    );
    const plan = onlyPlan(generate(report, 'fields', idOf(report)));
    const told = plan.lines.map(({ cells }) => cells.map((cell) => shows(cell)));
    expect(told.map(([code, name, , , , , total]) => [`${code} ${name}`, total])).toEqual([
      ['TỔNG ĐIỂM ', '9,25'],
      ...[
        [headings[0], ''],
        ['1 Chỉ đạo', '3'],
        ['2 Thể chế', '1,5'],
      ],
      ...[
        [headings[1], ''],
        ['1 Chỉ đạo', '3,25'],
        ['2 Thể chế', '1,5'],
      ],
    ]);
    const [again] = analyse(readingOf([plan])).appendices;
    expect(again?.findings).toEqual([]);
    expect(again?.summary.total.achieved?.low.value.toFixed()).toBe('9.25');

    const next = onlyPlan(generate(report, 'next-plan', idOf(report)));
    const rows = next.lines.map(({ cells }) => cells.map((cell) => shows(cell)));
    expect(rows.map(([code, name, , achieved, , , unit]) => [`${code} ${name}`, achieved, unit])).toEqual([
      ...headings.flatMap((heading, at) => [
        // A heading with points of its own adds up what stands below it.
        [heading, heads[at]?.[3] === '' ? '' : at === 0 ? '4,5' : '4,75', ''],
        ['1 Chỉ đạo', at === 0 ? '3' : '3,25', ''],
        ['1.1 Kế hoạch', '1,5', 'Sở Nội vụ'],
        ['1.2 Báo cáo', at === 0 ? '1,5' : '1,75', 'Sở Nội vụ'],
        ['2 Thể chế', '1,5', 'Sở Tư pháp'],
      ]),
      ['TỔNG ĐIỂM ', '9,25', ''],
    ]);
    const [replanned] = analyse(readingOf([next])).appendices;
    expect(replanned?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(replanned?.summary.total.achieved?.low.value.toFixed()).toBe('9.25');
  },
);

test('points that are ratios are added up as they are, and told without their noise', () => {
  const report = reportOf(
    ['2023'],
    [
      ['1', 'Chỉ đạo điều hành', 4, 2.11006596526386, 'Sở Nội vụ'],
      ['1.1', 'Tỷ lệ hồ sơ', 2, 1.44339929859719, 'Sở Nội vụ'],
      ['1.2', 'Tỷ lệ dịch vụ', 2, 0.666666666666667, 'Sở Nội vụ'],
      ['', 'Tổng cộng', 4, 2.11006596526386, ''],
    ],
  );
  expect(report.appendices[0]?.findings).toEqual([]);
  const [plan] = plansOf(generate(report, 'below-maximum', idOf(report)));
  const sums = plan?.lines.flatMap(({ cells }) =>
    cells.flatMap((cell) => ('formula' in cell ? cell.formula : [])),
  );
  expect(sums?.filter((formula) => formula.includes('ROUND'))).toEqual([]);
});
