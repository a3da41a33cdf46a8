/** task-missing: right, wrong and borderline tables. */
import { changed, findingsOf, table, told } from './support';

test('a leaf below its maximum with nothing planned', () => {
  expect(told(table(changed({ F4: '' })))).toEqual(['task-missing warning F4']);
});

test('the task of the parent row counts', () => {
  expect(told(table(changed({ F4: '', F2: 'Làm tốt hơn' })))).toEqual([]);
});

test('a leaf at its maximum needs no task', () => {
  expect(told(table(changed({ F3: '' })))).toEqual([]);
});

test('a column that is empty throughout is said once', () => {
  expect(findingsOf('task-missing', table(changed({ F3: '', F4: '', F6: '', F7: '' })))).toMatchObject([
    { severity: 'info' },
  ]);
});
