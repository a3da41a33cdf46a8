/** lead-unit-missing: right, wrong and borderline tables. */
import { changed, findingsOf, rightRows, table, told } from './support';

test('a leaf below its maximum that nobody answers for', () => {
  expect(told(table(changed({ G4: '' })))).toEqual(['lead-unit-missing warning G4']);
});

test('the unit of the parent row counts', () => {
  expect(told(table(changed({ G4: '', G2: 'Sở Nội vụ' })))).toEqual([]);
});

test('a leaf at its maximum needs nobody', () => {
  expect(told(table(changed({ G3: '' })))).toEqual([]);
});

test('a column that is empty throughout is said once, as information', () => {
  const found = findingsOf('lead-unit-missing', table(changed({ G3: '', G4: '', G6: '', G7: '' })));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: 'info', params: { whole: 'yes', empty: '3', of: '3' } });
});

test('a plan without the column is told once', () => {
  const rows = rightRows.map((row) => row.slice(0, 6));
  const appendix = table(rows, {
    columns: ['code', 'name', 'maximum', 'achieved:2021', 'target:2022', 'task'],
  });
  expect(told(appendix)).toEqual(['lead-unit-missing info A1']);
});
