/** A maximum split into appraisal, survey and total, beside what was got of each. */
import { runChecks } from '../../../src/domain/checks';
import { recompute } from '../../../src/domain/recompute';
import { unitRegistry } from '../../../src/domain/units';
import { recogniseGrid } from '../../../src/sheets/recognise';
import { gridOf } from '../../support/grids';

const title = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'];
/** Maxima of appraisal, survey and both; then what was got of each. */
const rows = [
  ['1', 'Chỉ đạo, điều hành', 6.5, 2, 8.5, 5.75, 1.5, 7.25],
  ['2', 'Cải cách thể chế', 4.5, 2, 6.5, 4, 1.25, 5.25],
  ['3', 'Cải cách thủ tục hành chính', 6, 3, 9, 6, 2.75, 8.75],
];

/** The right table under two groups, merged over three columns each. */
const book = (groups: readonly [string, string], leaves: readonly [string, string, string]) =>
  recogniseGrid(
    gridOf(
      [
        title,
        [],
        ['STT', 'Lĩnh vực', groups[0], '', '', groups[1], '', ''],
        ['', '', ...leaves, ...leaves],
        ...rows,
      ],
      {
        merges: [
          [2, 0, 3, 0],
          [2, 1, 3, 1],
          [2, 2, 2, 4],
          [2, 5, 2, 7],
        ],
      },
    ),
  )[0]!;

const short = ['Thẩm định', 'ĐTXHH', 'Tổng'] as const;
const full = ['Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm'] as const;

test.each([
  [['Điểm tối đa', 'Điểm đạt được'], short],
  [['Điểm chuẩn', 'Kết quả năm 2023'], full],
  [['Thang điểm', 'Kết quả'], full],
] as const)('%j: what can be got is a maximum, and no total is doubted or written anew', (groups, leaves) => {
  const appendix = book(groups, leaves);
  expect(appendix.columns.slice(2).map(({ role }) => role)).toEqual([
    'appraisal-maximum',
    'survey-maximum',
    'maximum',
    'appraised',
    'survey',
    'total',
  ]);
  expect(runChecks(appendix, { sums: recompute(appendix), scheme: null, units: unitRegistry })).toEqual([]);
  const total = appendix.columns.find(({ role }) => role === 'total')!;
  expect(
    recompute(appendix)
      .get(total.key)
      ?.map((score) => score?.high.value.toNumber()),
  ).toEqual([7.25, 5.25, 8.75]);
});

test('a group of maxima over a maximum and points that were got leaves both what they say', () => {
  const appendix = book(['Thang điểm', 'Điểm đạt được'], ['Điểm tối đa', 'Điểm thẩm định', 'Điểm tự chấm']);
  expect(appendix.columns.slice(2, 5).map(({ role }) => role)).toEqual([
    'maximum',
    'appraised',
    'self-scored',
  ]);
});
