/** score-not-number: right, wrong and borderline tables. */
import { changed, findingsOf, number, table, text, told } from './support';

test('words, without the sum that they spoil', () => {
  const appendix = table(changed({ D4: 'chưa có' }));
  expect(told(appendix)).toEqual(['score-not-number error D4']);
  expect(findingsOf('score-not-number', appendix)[0]).toMatchObject({
    stated: 'chưa có',
    role: 'achieved',
    year: '2021',
  });
});

test('a date where points belong', () => {
  expect(findingsOf('score-not-number', table(changed({ D4: number(45292, 'd-mmm') })))).toHaveLength(1);
});

test('a number, a number as text, an interval and an empty cell are not', () => {
  expect(
    findingsOf('score-not-number', table(changed({ D3: '', D4: text('1,5'), E4: text('1 - 2') }))),
  ).toEqual([]);
});

test.each(['Chưa chấm', 'Chấm sau', 'TĐ sau', 'Đang đánh giá', '?'])(
  '“%s” is asked about, not called wrong',
  (word) => {
    expect(told(table(changed({ D4: word })))).toEqual(['score-not-number warning D4']);
  },
);

test.each(['một điểm', 'l,00', '1,5o', 'Sau khi chấm xong'])('“%s” stays an error', (word) => {
  expect(told(table(changed({ D4: word })))).toEqual(['score-not-number error D4']);
});
