/** Just under, at and over what the nearest word to a mistyped one asks for. */
import { nearestWord } from '../../src/sheets/headers/vocabulary';

test('a word of two letters has no neighbour, one of three may have', () => {
  expect(nearestWord('di')).toBeNull();
  expect(nearestWord('die')?.word).toBe('diem');
});

test('a neighbour is at most one letter longer or shorter', () => {
  expect(nearestWord('thangg')?.word).toBe('thang');
  expect(nearestWord('thanggg')).toBeNull();
});

test('one letter in three may be wrong, three in eight may not', () => {
  expect(nearestWord('gam')?.word).toBe('cham');
  expect(nearestWord('gxxm')).toBeNull();
  expect(nearestWord('thxxxang')).toBeNull();
});

test('the likeness of a word below five letters counts for six tenths', () => {
  expect(nearestWord('tieu')).toEqual({ word: 'tieu', likeness: 0.6 });
  expect(nearestWord('thang')).toEqual({ word: 'thang', likeness: 1 });
});
