import { columnIndex, rowIndex } from '../../src/a1/place';
import type { Finding } from '../../src/domain/finding';
import { findingSentence, languages, localNumber, languageOf, words } from '../../src/locales';
import { allFindings, changed, formula, rightRows, rightScheme, table, text } from '../domain/checks/support';

const mismatch: Finding = {
  check: 'subtotal-mismatch',
  severity: 'error',
  appendix: 'DakNong2022',
  kind: 'plan',
  sheet: 'Phụ lục',
  sheetId: 's',
  place: { row: rowIndex(105), column: columnIndex(3) },
  code: '7.2',
  column: 'achieved:2021',
  role: 'achieved',
  year: '2021',
  stated: '1.21',
  expected: '1.5',
  params: {
    header: 'Điểm 2021 đạt được',
    row: 'criterion',
    name: 'Cung cấp dịch vụ công trực tuyến',
    children: ['7.2.1', '7.2.2'],
  },
};

test('scores with a comma in Vietnamese, with a point in English; codes keep their dots', () => {
  expect(findingSentence(mismatch, 'vi')).toBe(
    'D106 (7.2), cột “Điểm 2021 đạt được”: ghi 1,21, các dòng con (7.2.1, 7.2.2) cộng lại được 1,5; hãy sửa tổng hoặc dòng con bị sai.',
  );
  expect(findingSentence(mismatch, 'en')).toBe(
    'D106 (7.2), column “Điểm 2021 đạt được”: states 1.21, its rows (7.2.1, 7.2.2) add up to 1.5; correct the sum or the wrong row.',
  );
});

test.each([
  [12, /^1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12$/],
  [13, /^1, 2, 3, …, 13$/],
])('a list of %i rows is named whole, or by its first and last', (count, named) => {
  const children = Array.from({ length: count }, (_, at) => String(at + 1));
  const sentence = findingSentence({ ...mismatch, params: { ...mismatch.params, children } }, 'vi');
  expect(/các dòng con \((.*)\) cộng lại/u.exec(sentence)?.[1]).toMatch(named);
});

test('a malformed code is quoted as written, its repair keeps the dot', () => {
  const finding: Finding = {
    ...mismatch,
    check: 'code-malformed',
    code: '2.3',
    stated: '2,3',
    expected: '2.3',
    params: { bend: 'comma' },
  };
  expect(findingSentence(finding, 'vi')).toBe(
    'D106: mã tiêu chí “2,3” dùng dấu phẩy thay dấu chấm; hãy sửa thành 2.3.',
  );
});

test('intervals and days are written as the language writes them', () => {
  const interval: Finding = {
    ...mismatch,
    check: 'interval-reversed',
    stated: ['9', '8.5'],
    expected: ['8.5', '9'],
  };
  expect(findingSentence(interval, 'vi')).toContain('“9 - 8,5” viết ngược; hãy sửa thành “8,5 - 9”');
  const unit: Finding = {
    ...mismatch,
    check: 'lead-unit-superseded',
    stated: 'Sở Kế hoạch và Đầu tư',
    expected: 'Sở Tài chính',
    params: { until: '2025-03-01' },
  };
  expect(findingSentence(unit, 'vi')).toContain('01/3/2025');
  expect(findingSentence(unit, 'en')).toContain('2025-03-01');
});

test.each([
  [160, 'x'.repeat(160)],
  [161, `${'x'.repeat(159)}…`],
])('a sentence quotes up to 160 letters of a cell: of %i', (length, quoted) => {
  const [total] = allFindings(table(changed({ D8: '3,5' })));
  if (!total) throw new Error('a finding expected');
  const named: Finding = { ...total, params: { name: 'x'.repeat(length) } };
  expect(findingSentence(named, 'vi')).toContain(`D8 (${quoted})`);
});

test('the total row is called so', () => {
  const [total] = allFindings(table(changed({ D8: '3,5' })));
  expect(total && findingSentence(total, 'vi')).toContain('D8 (dòng tổng)');
});

test('a check nobody knows is named, not hidden', () => {
  expect(findingSentence({ ...mismatch, check: 'from-another-version' }, 'vi')).toBe(
    'D106: from-another-version',
  );
});

/** Tables that between them make most checks speak. */
const wrong: Finding[] = [
  ...allFindings(
    table(
      changed({
        A3: text('1,1'),
        A4: '1.3',
        D3: '',
        D6: 'chưa',
        E4: text('2 - 1,5'),
        E7: '2',
        G6: 'Sở Vũ trụ',
        F4: '',
      }),
    ),
  ),
  ...allFindings(
    table(changed({ A4: '1.1', D4: text('1,5'), D7: '-1', C6: '2', G4: '', B7: 'Trồng cây' })),
    rightScheme,
  ),
  ...allFindings(
    table(changed({ D2: formula('=SUM(D3:D3)', 1), D5: formula('=SUM(#REF!)', '#REF!'), D8: '3,7' }), {
      hidden: [3, 4],
    }),
  ),
  ...allFindings(
    table(
      rightRows.filter(([code]) => code !== '1.2' && code !== '2'),
      { change: { yearsSaid: [{ where: 'title', year: '2030' }] } },
    ),
    rightScheme,
  ),
  ...allFindings(table(changed({ E4: '1', D3: '0,33', D4: '0,33', D2: '0,67' }))),
];

test.each(languages)('%s: every sentence is whole', (language) => {
  expect(new Set(wrong.map(({ check }) => check)).size).toBeGreaterThanOrEqual(17);
  for (const finding of wrong) {
    const sentence = findingSentence(finding, language);
    expect(sentence).toMatch(/[.]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|“”|\(\)|\s\s/);
    expect(sentence.length).toBeGreaterThan(20);
  }
});

test('numbers in both languages', () => {
  expect(localNumber('86.26', 'vi')).toBe('86,26');
  expect(localNumber('86.26', 'en')).toBe('86.26');
  expect(localNumber('3.4.1', 'vi')).toBe('3.4.1');
  expect(localNumber(['9', '10.5'], 'vi')).toBe('9 - 10,5');
});

test('a language tag leads to a language; Vietnamese is the default', () => {
  expect(languageOf('en-GB')).toBe('en');
  expect(languageOf('vi-VN')).toBe('vi');
  expect(languageOf('fr')).toBe('vi');
});

/** Every path to a message, "pane.tabs.overview". */
const paths = (messages: object, prefix = ''): string[] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? paths(value as object, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );

test('English has exactly the keys of Vietnamese, and no empty message', () => {
  expect(paths(words('en')).sort()).toEqual(paths(words('vi')).sort());
  for (const language of languages)
    for (const text of JSON.stringify(words(language)).match(/:"[^"]*"/g) ?? []) expect(text).not.toBe(':""');
});
