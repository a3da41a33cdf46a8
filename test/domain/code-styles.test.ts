import { codeStyles, looksStyled, readCode, readStyled, startsAgain, stylesIn } from '../../src/domain/code';

const idsIn = (texts: readonly string[]) => stylesIn(texts).map(({ id }) => id);

test.each([
  ['Tiêu chí 1.1', '1.1', 'word'],
  ['TC1.1.2', '1.1.2', 'word'],
  ['Lĩnh vực IV', '4', 'word'],
  ['Mục số 3.', '3', 'word'],
  ['Nhóm C-2', '3.2', 'word'],
  ['1.1)', '1.1', 'bracket'],
  ['(1.1.2)', '1.1.2', 'bracket'],
  ['I.1.a', '1.1.1', 'mixed'],
  ['A.I.1', '1.1.1', 'mixed'],
  ['1.1.đ', '1.1.5', 'mixed'],
  ['2.1b.', '2.1.2', 'mixed'],
  ['1-1-2', '1.1.2', 'dash'],
  ['1 – 12', '1.12', 'dash'],
  ['1.0', '1', 'zero'],
  ['1.1.0', '1.1', 'zero'],
  ['Tiêu chí 1.1:', '1.1', 'word'],
  ['Số 1.1', '1.1', 'word'],
  ['1/', '1', 'ornament'],
  ['1.1/', '1.1', 'ornament'],
  ['1.1:', '1.1', 'ornament'],
  ['1.1-', '1.1', 'ornament'],
  ['1_1_2', '1.1.2', 'dash'],
  ['[1.1]', '1.1', 'ornament'],
  ['#1.1', '1.1', 'ornament'],
  ['TP 1.1.1', '1.1.1', 'ornament'],
  ['T.C 1.1', '1.1', 'ornament'],
  ['TC-01-02', '1.2', 'ornament'],
  ['LV1.TC1.TP1', '1.1.1', 'ornament'],
])('%j is %s in the style %s', (text, code, style) => {
  expect(readStyled(text, codeStyles)).toBe(code);
  expect(looksStyled(text)).toBe(true);
  expect(idsIn([text, text])).toEqual([style]);
});

test.each(['Tiêu chí', 'Chỉ số CCHC', 'Tiêu chí 0.1', '1)', '1-123', 'IIX.1', '1.z.1', 'Điểm 2', ''])(
  '%j is no code that only a style would write',
  (text) => {
    expect(looksStyled(text)).toBe(false);
    expect(idsIn([text, text])).toEqual([]);
  },
);

test('a style reads what it would not show: the fields of a bracketed column', () => {
  expect(readStyled('1)', codeStyles)).toBe('1');
  expect(readStyled('II.', codeStyles)).toBe('2');
  expect(readStyled('1)', [])).toBeNull();
});

test('an ornament is a style where two cells share it; a mark that one cell has alone is a slip', () => {
  const styles = stylesIn(['1/', '1.1', '1.2-', '2/', '2.1']);
  expect(['1/', '1.2-', '2.1'].map((text) => readStyled(text, styles))).toEqual(['1', null, null]);
  expect(stylesIn(['1', '1.1', '1.2:', '2'])).toEqual([]);
});

test('a letter before a number is a number of the path only where letters count the parts', () => {
  const lettered = stylesIn(['A', 'A1', 'A1.1', 'B', 'B1']);
  expect(readStyled('B1', lettered)).toBe('2.1');
  const same = stylesIn(['C1', 'C1.1', 'C2']);
  expect(readStyled('C1.1', same)).toBe('1.1');
});

test.each(['1.2*', '1.2 (*)', '1.2**', '1.2²'])(
  'the mark of a footnote is no part of the code: %j',
  (text) => {
    expect(readCode(text, 'General', '')).toMatchObject({ code: '1.2', malformed: false });
  },
);

test('a code has six parts at most, and thirty signs', () => {
  expect(readStyled('1-2-3-4-5-6', codeStyles)).toBe('1.2.3.4.5.6');
  expect(readStyled('1-2-3-4-5-6-7', codeStyles)).toBeNull();
  const [longest, longer] = ['Tiêu chí thành phần số 1.1.1.1', 'Tiêu chí thành phần số 1.1.1.10'];
  expect([longest.length, longer.length]).toEqual([30, 31]);
  expect([looksStyled(longest), looksStyled(longer)]).toEqual([true, false]);
  expect(idsIn([longest, longest])).toEqual(['word']);
  expect(idsIn([longer, longer])).toEqual([]);
});

test('one odd cell is a slip; dashes are a style only where they outnumber dots', () => {
  expect(idsIn(['TC1', '2', '3'])).toEqual([]);
  expect(idsIn(['TC1', 'TC2', '3'])).toEqual(['word']);
  expect(idsIn(['1-1', '1-2', '1.3', '2'])).toEqual(['dash']);
  expect(idsIn(['1-1', '1-2', '1.3', '1.4'])).toEqual([]);
  expect(idsIn(['TC1', 'TC2', '1.3', '1.4', '1.5'])).toEqual(['word']);
});

test('a part counts anew from its first code, or from two that were there', () => {
  const known = new Set(['1', '1.1', '1.2']);
  expect(startsAgain(['1', '1.5'], known)).toBe(true);
  expect(startsAgain(['3', '1.1', '1.2'], known)).toBe(true);
  expect(startsAgain(['3', '1.1'], known)).toBe(false);
  expect(startsAgain([], known)).toBe(false);
});
