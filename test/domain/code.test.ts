import fc from 'fast-check';

import {
  codeLevel,
  compareCodes,
  isCode,
  nextSibling,
  parentCode,
  readCode,
  readCodeInPlace,
  repairCode,
  successors,
} from '../../src/domain/code';
import { romanValue } from '../../src/domain/code/ordinals';

const march2 = 45353;
/** No third part of a code can have been its year. */
const march2of2000 = 36587;
const code = fc
  .array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('.'));

describe('canonical codes', () => {
  test('kin and order', () => {
    expect(['3.10', '2', '3.4.1', '3.4', '10', '3'].sort(compareCodes)).toEqual([
      '2',
      '3',
      '3.4',
      '3.4.1',
      '3.10',
      '10',
    ]);
    expect([parentCode('3.4.1'), parentCode('3')]).toEqual(['3.4', null]);
    expect([codeLevel('3'), codeLevel('3.4.4.1')]).toEqual([1, 4]);
    expect([nextSibling('1.9'), nextSibling('3')]).toEqual(['1.10', '4']);
    expect(successors('3.4.1')).toEqual(['3.4.1.1', '3.4.2', '3.5', '4']);
    expect(['3', '3.10', '03', '3.', '3,4', '', '3.0'].filter(isCode)).toEqual(['3', '3.10']);
  });

  test('every code reads as itself, and sits between parent and next sibling', () => {
    fc.assert(
      fc.property(code, (text) => {
        expect(readCode(text, '@', 'x')).toMatchObject({ code: text, malformed: false });
        expect(compareCodes(text, nextSibling(text))).toBeLessThan(0);
        const parent = parentCode(text);
        if (parent !== null) expect(compareCodes(parent, text)).toBeLessThan(0);
      }),
    );
  });
});

describe('readCode', () => {
  test.each([
    ['1.', '1', 'trailing-dot', false],
    ['3.4.1.', '3.4.1', 'trailing-dot', false],
    ['2,3', '2.3', 'comma', true],
    ['2. 3', '2.3', 'spaces', true],
    ['2.\n3', '2.3', 'spaces', true],
    [' 2.3 ', '2.3', 'spaces', false],
    ['２．３', '2.3', 'characters', true],
    ['2-3', '2.3', 'characters', true],
    ['2..3', '2.3', 'characters', true],
    ['01', '1', 'characters', false],
    ['2-Mar', '2.3', 'date', true],
  ] as const)('%j is %s, %s', (raw, expected, bend, malformed) => {
    expect(readCode(raw, '@', 'Tên')).toMatchObject({ code: expected, bend, malformed, inName: false });
  });

  test.each([
    [2.3, 'General', '2.3', 'number', false],
    [1.1, '0.00', '1.10', 'number', false],
    [4, 'General', '4', 'number', false],
    [march2, 'd-mmm', '2.3', 'date', true],
  ] as const)('the number %p as %s is %s', (raw, format, expected, bend, malformed) => {
    expect(readCode(raw, format, 'Tên')).toMatchObject({ code: expected, bend, malformed });
  });

  test.each([
    ['(2)', 'item', 2],
    ['a)', 'item', 1],
    ['đ)', 'item', 5],
    ['I', 'roman', 1],
    ['II.', 'roman', 2],
    ['XIV', 'roman', 14],
    ['B.', 'roman', 2],
  ] as const)('%j is a mark, not a code', (raw, bend, ordinal) => {
    expect(readCode(raw, '@', 'Tên')).toMatchObject({ code: null, bend, ordinal, malformed: false });
  });

  test.each([
    ['', null, false],
    ['TỔNG ĐIỂM', null, false],
    ['2.3a', null, true],
    ['0', null, true],
  ] as const)('%j holds no code', (raw, expected, malformed) => {
    expect(readCode(raw, '@', 'Tên')).toMatchObject({ code: expected, malformed });
  });

  test.each([
    ['1', '1.7 - Thực hiện nhiệm vụ', '1.7', 'Thực hiện nhiệm vụ'],
    ['19', '8.4 Thực hiện thu ngân sách', '8.4', 'Thực hiện thu ngân sách'],
    ['', '1. Điểm đánh giá qua thẩm định', '1', 'Điểm đánh giá qua thẩm định'],
  ])('with %j in the code cell, %j says %s', (cell, name, expected, rest) => {
    expect(readCode(cell, '@', name)).toMatchObject({
      code: expected,
      bend: 'inside-name',
      inName: true,
      name: rest,
    });
  });

  test('a code cell that is one is believed, and not repeated in the name', () => {
    expect(readCode('1.7', '@', '1.7 - Thực hiện')).toMatchObject({
      code: '1.7',
      inName: false,
      name: 'Thực hiện',
    });
    expect(readCode('3.1', '@', '6.2 tỷ đồng')).toMatchObject({
      code: '3.1',
      inName: false,
      name: '6.2 tỷ đồng',
    });
    expect(readCode('', '@', '100% hồ sơ')).toMatchObject({ code: null, inName: false, name: '100% hồ sơ' });
  });

  test('an item inside a name', () => {
    expect(readCode('', '@', '(1) Tính đồng bộ')).toMatchObject({
      code: null,
      bend: 'item',
      ordinal: 1,
      name: 'Tính đồng bộ',
    });
  });
});

describe('repairCode', () => {
  test.each([
    ['2,3', '@', '2.2.2', '2.4', '2.3'],
    ['2,3', '@', null, null, '2.3'],
    [march2, 'd-mmm', '2.2.2', '2.4', '2.3'],
    [march2, 'd-mmm', '3.1', '3.3', '3.2'],
    [march2, 'd-mmm', '2.2.2', '3', '2.3'],
    [march2, 'd-mmm', null, null, null],
    [1.1, 'General', '1.9', '2', '1.10'],
    [1.1, 'General', '1.9', '1.11', '1.10'],
    [1.1, 'General', '1', '1.2', '1.1'],
    [1.1, 'General', null, null, '1.1'],
    ['x', '@', '2.2.2', '2.4', '2.3'],
    ['x', '@', '2.2', null, null],
    ['x', '@', '2.2', '2.9', null],
    ['x', '@', null, '2.4', null],
    ['2-Mar', '@', '3.1', '3.3', '3.2'],
    // Both 1.1.1 and 1.2 join them.
    ['x', '@', '1.1', '2', null],
    // Read in one way only: it is that, however far from its place.
    ['2,3', '@', '5', '6', '2.3'],
    // Right before what follows beats what is out of order, and so does what is in order at least.
    [march2, 'd-mmm', '1', '2.3.1', '2.3'],
    [march2of2000, 'd-mmm', '1', '2.9', '2.3'],
    [march2of2000, 'd-mmm', '1', '3.2', '2.3'],
    [march2of2000, 'd-mmm', '2.3', '9', '3.2'],
  ] as const)('%p (%s) between %s and %s is %s', (raw, format, before, after, expected) => {
    expect(repairCode(raw, format, { before, after })).toBe(expected);
  });

  test('a three-part date', () => {
    const april3of2001 = 36984;
    expect(repairCode(april3of2001, 'd-mmm-yy', { before: '3.4', after: '3.4.2' })).toBe('3.4.1');
  });

  test('any pair of small numbers that became a date is found again between its neighbours', () => {
    const small = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(small, small, (field, criterion) => {
        const serial = Math.round(Date.UTC(2023, criterion - 1, field) / 86_400_000) + 25569;
        const place = {
          before: criterion === 1 ? `${field}` : `${field}.${criterion - 1}`,
          after: `${field}.${criterion + 1}`,
        };
        expect(repairCode(serial, 'd-mmm', place)).toBe(`${field}.${criterion}`);
      }),
    );
  });

  test('readCodeInPlace turns a lost zero into a malformed code', () => {
    const read = readCodeInPlace(1.1, 'General', 'Tên', { before: '1.9', after: '1.11' });
    expect(read).toMatchObject({ code: '1.10', bend: 'lost-zero', malformed: true });
    const plain = readCodeInPlace(1.1, 'General', 'Tên', { before: '1', after: '1.2' });
    expect(plain).toMatchObject({ code: '1.1', bend: 'number', malformed: false });
    const named = readCodeInPlace('', '@', '1.7 - Thực hiện', { before: '2.2.2', after: '2.4' });
    expect(named).toMatchObject({ code: '1.7', inName: true });
    const unread = readCodeInPlace('x', '@', 'Tên', { before: '2.2.2', after: '2.4' });
    expect(unread).toMatchObject({ code: null });
  });
});

test('Roman numerals', () => {
  expect(['I', 'IV', 'IX', 'XIX', 'XL', 'IIX', '', 'AB'].map(romanValue)).toEqual([
    1,
    4,
    9,
    19,
    40,
    null,
    null,
    null,
  ]);
});
