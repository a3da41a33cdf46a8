import { isMarkedSurvey, surveyRows } from '../../../src/domain/planning/survey';
import { parseScheme } from '../../../src/domain/scheme';
import { table } from '../checks/support';

const columns = ['code', 'name', 'maximum', 'task', 'note'];
const rows = [
  ['1', 'Điều tra xã hội học', '3', '', ''],
  ['1.1', 'Chất lượng văn bản', '3', '', ''],
  ['2', 'Thể chế', '6', '', ''],
  ['2.1', 'Tác động của cải cách đến thể chế', '2', '', ''],
  ['2.2', 'Ban hành văn bản', '2', 'Phối hợp khảo sát người dân', ''],
  ['2.2.1', 'Đúng hạn', '2', '', 'ĐTXHH'],
  ['2.3', 'Chỉ số SIPAS', '2', '', ''],
];
const appendix = table(rows, { columns });

test('names, names above and tasks tell that a row is scored by survey; a task speaks of its own row', () => {
  expect(surveyRows(appendix, null)).toEqual([true, true, false, true, true, false, true]);
});

test('what the scheme says of a criterion wins', () => {
  const scheme = parseScheme({
    id: 'mau',
    title: 'Bộ tiêu chí mẫu',
    decision: '',
    source: 'kiểm thử',
    level: 'province',
    years: ['2021'],
    total: '9',
    nodes: rows.map(([code, name, maximum], at) => ({
      code,
      name,
      maximum,
      ...(at === 3 || at === 4 ? { scoredBy: 'appraisal' } : {}),
      ...(at === 5 ? { scoredBy: 'survey' } : {}),
    })),
  });
  expect(surveyRows(appendix, scheme)).toEqual([true, true, false, false, false, true, true]);
});

test('a short cell that names the survey marks its row, a story does not', () => {
  expect(appendix.rows.map(isMarkedSurvey)).toEqual([true, false, false, false, false, true, false]);
  const note = (text: string) => isMarkedSurvey(table([['1', 'Tên', '1', '', text]], { columns }).rows[0]!);
  const long = 'x'.repeat(54);
  expect([note(`ĐTXHH ${long}`), note(`ĐTXHH ${long}x`), note('khảo sát')]).toEqual([true, false, false]);
});

test.each([
  ['its kind', { kind: 'survey' as const }, ['code', 'name', 'maximum', 'achieved:2021', 'note']],
  ['its points', {}, ['code', 'name', 'survey-maximum:2021', 'survey:2021', 'note']],
  ['its title', { change: { title: 'KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2021' } }, columns],
])('a table of nothing but a survey, as %s says: every row', (_, options, named) => {
  const whole = table(
    [
      ['1', 'Thể chế', '4', '3', ''],
      ['1.1', 'Chất lượng', '4', '3', ''],
    ],
    { columns: named, ...options },
  );
  expect(surveyRows(whole, null)).toEqual([true, true]);
});

test('a table with points of appraisal beside is no survey, nor one whose title speaks of both', () => {
  const both = ['code', 'name', 'appraised:2021', 'survey:2021', 'note'];
  const row = [['1', 'Thể chế', '4', '3', '']];
  expect(surveyRows(table(row, { columns: both }), null)).toEqual([false]);
  const title = 'Kết quả thẩm định và điều tra xã hội học';
  expect(surveyRows(table(row, { columns, change: { title } }), null)).toEqual([false]);
});
