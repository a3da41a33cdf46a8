/** English counts as it is written: one cell, two cells. */
import { counted } from '../../src/locales/en/counted';
import { en } from '../../src/locales/en';

type Words = { readonly [key: string]: unknown };

/** Every message that takes values, called with ones and with twos. */
function* said(words: Words, path = ''): Generator<readonly [path: string, one: string, two: string]> {
  for (const [key, value] of Object.entries(words)) {
    const at = `${path}.${key}`;
    if (typeof value === 'function') {
      const say = value as (...given: unknown[]) => unknown;
      const given = (number: string): unknown[] =>
        Array.from({ length: Math.max(say.length, 1) }, () => number);
      try {
        yield [at, String(say(...given('1'))), String(say(...given('2')))];
      } catch {
        // A message of something else than texts.
      }
    } else if (typeof value === 'object' && value !== null) yield* said(value as Words, at);
  }
}

test('one and many', () => {
  expect([
    counted('1', 'cell'),
    counted('2', 'cell'),
    counted('0', 'cell'),
    counted(1, 'leaf', 'leaves'),
  ]).toEqual(['1 cell', '2 cells', '0 cells', '1 leaf']);
});

test('no message says “1 cells”', () => {
  const all = [...said(en)];
  expect(all.length).toBeGreaterThan(200);
  const many =
    /\b1 (?:cells|rows|columns|errors|warnings|names|units|sums|levels|decimals|points|workbooks|notes|checks|criteria|leaves|appendices|lines|targets|places|things|sets)\b/u;
  expect(all.filter(([, one]) => many.test(one)).map(([path, one]) => `${path}: ${one}`)).toEqual([]);
  expect(all.filter(([, one, two]) => /\(s\)/u.test(one + two)).map(([path]) => path)).toEqual([]);
  const lone =
    /\b2 (?:cell|row|column|error|warning|name|unit|sum|level|decimal|point|workbook|note|check|criterion|leaf|appendix|line|target|place|thing)\b(?! (?:row|sheet)s?\b)/u;
  expect(all.filter(([, , two]) => lone.test(two)).map(([path, , two]) => `${path}: ${two}`)).toEqual([]);
});
