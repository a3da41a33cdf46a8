/** lead-unit-superseded: right, wrong and borderline tables. */
import { changed, findingsOf, table } from './support';

const later = ['code', 'name', 'maximum', 'achieved:2024', 'target:2025', 'task', 'lead-unit'];
const planFor2025 = (unit: string) =>
  findingsOf('lead-unit-superseded', table(changed({ G4: unit }), { columns: later }));

test('a department that was merged, with its successor', () => {
  expect(planFor2025('Sở Kế hoạch và Đầu tư')[0]).toMatchObject({
    severity: 'warning',
    stated: 'Sở Kế hoạch và Đầu tư',
    expected: 'Sở Tài chính',
  });
});

test('a district has no single successor', () => {
  const [found] = planFor2025('UBND cấp huyện');
  expect(found?.params.until).toBe('2025-07-01');
  expect(found).not.toHaveProperty('expected');
});

test('said once per unit', () => {
  const appendix = table(changed({ G4: 'Sở KH&ĐT', G6: 'Sở Kế hoạch và Đầu tư' }), { columns: later });
  expect(findingsOf('lead-unit-superseded', appendix)).toHaveLength(1);
});

test('a plan for an earlier year names the units of its time', () => {
  expect(findingsOf('lead-unit-superseded', table(changed({ G4: 'Sở Kế hoạch và Đầu tư' })))).toEqual([]);
});

test('units that still exist', () => {
  expect(planFor2025('Sở Nội vụ')).toEqual([]);
});
