/** Clean text: what passes through untouched is what the rules would leave as it is. */
import { cleanText } from '../../src/domain/text';

const byRules = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu, ' ')
    .trim();

test('every character below U+3100 alone, inside a word, and before an accent', () => {
  const wrong = Array.from({ length: 0x3100 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    [sign, `a${sign}b`, `e${sign}\u0301`].some((text) => cleanText(text) !== byRules(text)),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['  Tiêu  chí ', 'Tiêu chí'],
  ['Tiêu chí\u00a01', 'Tiêu chí 1'],
  ['Tie\u0302u chi\u0301', 'Tiêu chí'],
  ['Tiêu\u200b chí', 'Tiêu chí'],
  ['Tiêu chí 1.1 – “kế hoạch”', 'Tiêu chí 1.1 – “kế hoạch”'],
])('%j is %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
