/** component-mismatch: right, wrong and borderline tables. */
import { findingsOf, table } from './support';

const columns = ['code', 'name', 'appraised:2021', 'survey:2021', 'total:2021'];
const found = (appraised: string, survey: string, total: string) =>
  findingsOf(
    'component-mismatch',
    table([['1', 'Lĩnh vực', appraised, survey, total]], { kind: 'fields', columns }),
  );

test('appraisal and survey that are not the total', () => {
  expect(found('5', '3,9', '8,8')[0]).toMatchObject({ severity: 'error', stated: '8.8', expected: '8.9' });
});

test('a field without a survey is its appraisal', () => {
  expect(found('8,49', '', '8,49')).toEqual([]);
  expect(found('8,49', '', '8,59')).toHaveLength(1);
});

test('right, rounded, or without a total', () => {
  expect(found('5', '3,9', '8,9')).toEqual([]);
  expect(found('5,004', '3,9', '8,90')).toEqual([]);
  expect(found('5', '3,9', '')).toEqual([]);
});
