/** score-missing: right, wrong and borderline tables. */
import { withMeanings } from '../../../src/domain/meanings';
import { changed, findingsOf, rightRows, table, text, told } from './support';

test('an empty leaf, without the sum that it spoils', () => {
  expect(told(table(changed({ D4: '' })))).toEqual(['score-missing error D4']);
});

test('an empty subtotal is a warning, with its sum', () => {
  const appendix = table(changed({ D2: '' }));
  expect(told(appendix)).toEqual(['score-missing warning D2']);
  expect(findingsOf('score-missing', appendix)[0]).toMatchObject({
    expected: '2.5',
    repair: { kind: 'sum-children' },
  });
});

test('a column without any points is a form: said once, as information', () => {
  const empty = rightRows.map((row) => row.map((cell, column) => (column === 3 ? '' : cell)));
  const found = findingsOf('score-missing', table(empty));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    severity: 'info',
    column: 'achieved:2021',
    params: { whole: 'yes', empty: '4', of: '4' },
  });
});

test('a dash says that there are no points, and is no omission; a zero is points', () => {
  expect(findingsOf('score-missing', table(changed({ D4: text('-') })))).toEqual([]);
  expect(findingsOf('score-missing', table(changed({ D4: '0' })))).toEqual([]);
});

describe('a criterion that is scored the other way', () => {
  const columns = ['code', 'name', 'maximum', 'appraised:2021', 'survey:2021'];
  const rows = [
    ['1', 'Chỉ đạo điều hành', '3', '1', '1,5'],
    ['1.1', 'Kế hoạch', '1', '1', ''],
    ['1.2', 'Tác động của cải cách đến người dân', '2', '', '1,5'],
  ];
  const missing = (change: readonly (readonly string[])[]) =>
    findingsOf('score-missing', table(change, { columns, kind: 'results' })).map(({ place }) => [
      place.row + 1,
      place.column,
    ]);

  test('lacks nothing on the side where it has no points', () => {
    expect(missing(rows)).toEqual([]);
  });

  test('lacks its points where neither side has any', () => {
    const [field = [], plan = [], impact = []] = rows;
    const other = ['1.3', 'Báo cáo', '1', '0,5', ''];
    expect(missing([field, ['1.1', 'Kế hoạch', '1', '', ''], other, impact])).toContainEqual([3, 3]);
    expect(missing([field, plan, other, ['1.2', 'Tác động của cải cách đến', '2', '', '']])).toContainEqual([
      5, 4,
    ]);
  });

  test('waits for the survey in a column of self-scores, until one of its kind has points there', () => {
    const form = (survey: string) =>
      findingsOf(
        'score-missing',
        table(
          [
            ['1', 'Kế hoạch', '1', '1'],
            ['2', 'Điều tra xã hội học về chính sách', '2', ''],
            ['3', 'Điều tra xã hội học về công vụ', '2', survey],
          ],
          { columns: ['code', 'name', 'maximum', 'self-scored:2021'], kind: 'results' },
        ),
      ).length;
    expect(form('')).toBe(0);
    expect(form('1,5')).toBe(1);
  });
});

describe('an empty maximum beside a filled one', () => {
  const bothWays = (survey: string, plain: string) =>
    findingsOf(
      'score-missing',
      table(
        [
          ['1', 'Kế hoạch', '3', '3', '', '2,5', ''],
          ['2', 'Hài lòng của người dân', '2', '', survey, '', '1,5'],
          ['3', 'Báo cáo', plain, '1', '', '1', ''],
        ],
        {
          columns: [
            'code',
            'name',
            'maximum',
            'appraisal-maximum:2021',
            'survey-maximum:2021',
            'appraised:2021',
            'survey:2021',
          ],
          kind: 'results',
        },
      ),
    ).map(({ place }) => [place.row, place.column]);

  test('is none where the criterion is scored the other way', () => {
    expect(bothWays('2', '1')).toEqual([]);
  });

  test('is one in the column of all maxima', () => {
    expect(bothWays('2', '')).toEqual([[3, 2]]);
  });

  test('says nothing of a second column of maxima that is empty', () => {
    const rows = [
      ['1', 'Kế hoạch', '', '3', '2,5'],
      ['2', 'Báo cáo', '', '2', '2'],
    ];
    const columns = ['code', 'name', 'maximum#Thang điểm', 'maximum', 'achieved:2021'];
    const { columns: read, ...appendix } = table(rows, { columns, kind: 'results' });
    const labelled = read.map((column) =>
      column.column === 2 ? { ...column, role: 'maximum' as const, label: 'Thang điểm' } : column,
    );
    expect(findingsOf('score-missing', { ...appendix, columns: labelled })).toEqual([]);
  });
});

test('the upper ends of scales have no sum to ask for', () => {
  const scales = [
    ['1', 'Tham gia của người dân', '', '2,1', '2,3'],
    ['1.1', 'Tri thức công dân', '0,25 - 2,5', '1', '1,1'],
    ['1.2', 'Cơ hội tham gia', '0,25 - 2,5', '1,1', '1,2'],
  ];
  const columns = ['code', 'name', 'maximum', 'achieved:2021', 'target:2022'];
  expect(findingsOf('score-missing', withMeanings(table(scales, { columns })))).toEqual([]);
  const points = scales.map((row) => row.map((cell) => cell.replace('0,25 - ', '')));
  expect(findingsOf('score-missing', withMeanings(table(points, { columns })))).toHaveLength(1);
});
