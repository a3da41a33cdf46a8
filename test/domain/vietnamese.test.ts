import { foldName, likeness, wordsOf } from '../../src/domain/vietnamese';

test.each([
  ['Hoà giải, uỷ quyền', 'hòa giải ủy quyền'],
  ['Quý III', 'quý iii'],
  ['Chất lượng VBQPPL (Văn bản)', foldName('chất lượng VBQPPL văn bản')],
  ['Cải cách hành chính (CCHC)', 'cải cách hành chính'],
  ['Thể chế & tổ chức', 'thể chế và tổ chức'],
  ['Một cửa – liên thông', 'một cửa liên thông'],
  ['Ðề án', 'đề án'],
  ['Tie\u0302\u0301p co\u0302ng da\u0302n', 'tiếp công dân'],
  ['  ', ''],
])('%j says %j', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('accents are kept: other words are other names', () => {
  expect(foldName('bán')).not.toBe(foldName('ban'));
  expect(foldName('UBND tỉnh')).toBe(foldName('Ủy ban nhân dân tỉnh'));
});

test('words and signs with their places', () => {
  expect(wordsOf('Sở Y tế – 2')).toEqual([
    { text: 'sở', start: 0, end: 2 },
    { text: 'y', start: 3, end: 4 },
    { text: 'tế', start: 5, end: 7 },
    { text: '-', start: 8, end: 9 },
    { text: '2', start: 10, end: 11 },
  ]);
});

test.each([
  ['a b', 'a b', 1],
  ['a b', 'b a', 1],
  ['a b', 'a c', 0.5],
  ['a a', 'a b', 0.5],
  ['a', 'a a a', 0.5],
  ['a b c', 'd', 0],
  ['', '', 1],
])('%j and %j are alike by %d', (a, b, share) => {
  expect(likeness(a, b)).toBe(share);
  expect(likeness(b, a)).toBe(share);
});
