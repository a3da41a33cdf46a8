/** code-malformed: right, wrong and borderline tables. */
import { changed, findingsOf, number, table, text, told } from './support';

test('a comma, with the repair', () => {
  const [found] = findingsOf('code-malformed', table(changed({ A4: text('1,2') })));
  expect(found).toMatchObject({
    stated: '1,2',
    expected: '1.2',
    severity: 'error',
    repair: { kind: 'text', value: '1.2' },
  });
});

test('a date that Excel made of 1.2', () => {
  const [found] = findingsOf('code-malformed', table(changed({ A4: number(45323, 'd-mmm') })));
  expect(found).toMatchObject({ stated: '45323', expected: '1.2', params: { bend: 'date' } });
});

test('what cannot be read has no repair', () => {
  const [found] = findingsOf('code-malformed', table(changed({ A4: text('1a2') })));
  expect(found?.stated).toBe('1a2');
  expect(found).not.toHaveProperty('repair');
});

test('a dot at the end and a number are read, not reported', () => {
  expect(told(table(changed({ A2: text('1.'), A4: number(1.2) })))).toEqual([]);
});

test('nothing else is said of the row', () => {
  expect(told(table(changed({ A4: text('1,2') })))).toEqual(['code-malformed error A4']);
});
