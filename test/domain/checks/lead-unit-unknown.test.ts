/** lead-unit-unknown: right, wrong and borderline tables. */
import { changed, findingsOf, table, told } from './support';

test('a name that the registry does not know is information', () => {
  expect(told(table(changed({ G4: 'Sở Vũ trụ' })))).toEqual(['lead-unit-unknown info G4']);
});

test('the same name is said once', () => {
  expect(findingsOf('lead-unit-unknown', table(changed({ G4: 'Sở Vũ trụ', G6: 'Sở Vũ trụ' })))).toHaveLength(
    1,
  );
});

test('a slip in a known name is a warning, with its repair', () => {
  const [found] = findingsOf('lead-unit-unknown', table(changed({ G4: 'Văn phòng HỖND&UBND huyện' })));
  expect(found).toMatchObject({
    severity: 'warning',
    repair: { kind: 'text', value: 'Văn phòng HĐND&UBND huyện' },
  });
});

test.each(['Sở Nội vụ; các sở, ngành và UBND cấp huyện', 'VP UBND tỉnh', 'Sở Nội vụ tiếp tục tham mưu', ''])(
  '"%s" is known or no unit',
  (cell) => {
    expect(findingsOf('lead-unit-unknown', table(changed({ G4: cell })))).toEqual([]);
  },
);
