/** What a generated sheet looks like before Excel sees it: page, rows, names. */
import fc from 'fast-check';
import { columnWidths } from '../../src/appendices/layout/widths';
import { layOut } from '../../src/appendices/layout/sheet-layout';
import { page, pointsOf } from '../../src/appendices/layout/page';
import { lineCount, lineHeight, textWidth } from '../../src/appendices/layout/measure';
import { freeIds, freeNames } from '../../src/appendices/model/names';
import { counterparts } from '../../src/appendices/source/counterparts';
import type { PlanColumn, SheetPlan } from '../../src/appendices/model/sheet-plan';
import { generate, onlyPlan, reportOfSample } from './cases';

const plan = async () => onlyPlan(generate(await reportOfSample('hue-2023'), 'survey', 'PhuLuc3'));

/** Points of a digit of Calibri 11 by its font, and as Excel counts it, in whole pixels: other programs print columns so much wider. */
const [drawn, counted] = [5.53, 5.25];

test('the table is as wide as the printed page of A4 where columns are counted by the digit itself, not wider', async () => {
  const made = await plan();
  const room = pointsOf(page.long - page.margins.left - page.margins.right);
  const width = columnWidths(made).reduce((sum, each) => sum + each, 0);
  expect((width * drawn) / counted).toBeLessThanOrEqual(room);
  expect((width * drawn) / counted).toBeGreaterThan(room * 0.98);
});

test('no word of a header is broken, even in the widest table', async () => {
  const made = onlyPlan(generate(await reportOfSample('hue-2023'), 'fields', 'ThamDinhTheoLinhVuc'));
  const widths = columnWidths(made);
  for (const [at, { header }] of made.columns.entries())
    for (const word of header.split(' '))
      expect([word, lineCount(word, widths[at] ?? 0, 12, true)]).toEqual([word, 1]);
  expect(widths.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(
    pointsOf(page.long - page.margins.left - page.margins.right),
  );
});

const wordColumn = (key: string, share: number): PlanColumn => ({
  key,
  role: 'note',
  header: 'A',
  share,
  align: 'left',
  format: 'General',
});

/** A page of words: each line holds one text per column. */
const wordsPlan = (columns: readonly PlanColumn[], lines: readonly (readonly string[])[]): SheetPlan => ({
  name: 'Phụ lục',
  titles: { number: '', title: '', reference: '' },
  columns,
  lines: lines.map((texts) => ({ kind: 'leaf', cells: texts.map((text) => ({ kind: 'text', text })) })),
  notes: [],
  orientation: 'landscape',
  binding: null,
});

describe('widths of columns of words', () => {
  const room = pointsOf(page.long - page.margins.left - page.margins.right) * 0.945;
  const long = 'Rà soát, đơn giản hóa thủ tục hành chính '.repeat(20);

  test('one that is nearly empty keeps six tenths of its share, the full one takes the rest', () => {
    const [full = 0, empty = 0] = columnWidths(
      wordsPlan([wordColumn('a', 50), wordColumn('b', 50)], [[long, 'x']]),
    );
    expect(empty).toBeGreaterThanOrEqual(room * 0.5 * 0.6 - 0.25);
    expect(empty).toBeLessThan(room * 0.5 * 0.6 + 4);
    expect(full + empty).toBeGreaterThan(room - 0.5);
    expect(full + empty).toBeLessThanOrEqual(room);
  });

  test('where no width makes the table shorter, all keep their shares', () => {
    expect(columnWidths(wordsPlan([wordColumn('a', 75), wordColumn('b', 25)], [['x', 'y']]))).toEqual(
      [room * 0.75, room * 0.25].map((width) => Math.floor(width * 4) / 4),
    );
  });
});

test('header rows are those that are repeated, groups span their columns, notes are printed', async () => {
  const made = { ...(await plan()), notes: ['Ghi chú: …'] };
  const layout = layOut(made);
  expect(layout.header).toEqual({ top: 4, left: 0, bottom: 5, right: 7 });
  expect(layout.merges).toContainEqual({ top: 4, left: 2, bottom: 4, right: 4 });
  expect(layout.merges).toContainEqual({ top: 4, left: 1, bottom: 5, right: 1 });
  expect(layout.table.bottom).toBe(5 + made.lines.length);
  expect(layout.printed.bottom).toBe(layout.table.bottom + 2);
  expect(layout.heights).toHaveLength(layout.printed.bottom + 1);
});

test('the line that explains light cells stands below what is printed', async () => {
  const report = await reportOfSample('krong-no-2023');
  const layout = layOut(onlyPlan(generate(report, 'next-plan', 'KrongNo2023')));
  expect(layout.legendRow).toBe(layout.printed.bottom + 2);
  expect(layout.toFill).toHaveLength(1);
  expect(layout.toFill[0]!.rows).toHaveLength(108);
});

test('an interval keeps off the border as numbers do: the format of its cell says so for text', async () => {
  const report = await reportOfSample('tien-giang-2018-2020');
  const plan = onlyPlan(generate(report, 'assignment', 'TienGiang20182020'));
  const formatOf = (input: string) => layOut(plan).cells.find((cell) => cell.input === input)?.format;
  expect(formatOf('0,5 - 1')).toBe('0.00_-_-;-0.00_-_-;0.00_-_-;@_-_-');
});

test('a row is as high as its longest cell needs; longer text never takes fewer lines', () => {
  expect(textWidth('Sở Nội vụ', 12)).toBeCloseTo(textWidth('So Noi vu', 12), 5);
  expect(textWidth('Sở Nội vụ', 12, true)).toBeGreaterThan(textWidth('Sở Nội vụ', 12));
  expect(lineCount('a\nb\nc', 100, 12)).toBe(3);
  expect(lineHeight(200, 12)).toBe(409);
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 30 }),
      fc.integer({ min: 40, max: 400 }),
      (words, width) => {
        const text = words.join(' ');
        expect(lineCount(`${text} thêm`, width, 12)).toBeGreaterThanOrEqual(lineCount(text, width, 12));
        expect(lineCount(text, width + 50, 12)).toBeLessThanOrEqual(lineCount(text, width, 12));
      },
    ),
  );
});

test('names of sheets are Excel’s to take, and never one that is taken', () => {
  expect(freeNames(['Phụ lục 1/2: [a]', 'History'], [])).toEqual(['Phụ lục 1 2 a', 'Phụ lục']);
  expect(freeNames(['Phụ lục 2', 'phụ lục 2'], ['PHỤ LỤC 2'])).toEqual(['Phụ lục 2 (2)', 'phụ lục 2 (3)']);
  expect(freeIds(['A', 'A', 'B'], ['a'])).toEqual(['Ab2', 'Ab3', 'B']);
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 40 })),
      fc.array(fc.string({ maxLength: 31 })),
      (wanted, taken) => {
        const names = freeNames(wanted, taken);
        const all = [...names, ...taken].map((name) => name.toLocaleLowerCase('vi'));
        expect(new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/u);
          expect(all.filter((each) => each === name.toLocaleLowerCase('vi'))).toHaveLength(1);
        }
      },
    ),
  );
});

test('a criterion is found again by code and name, renumbered by its name, never by its code alone', async () => {
  const { appendix } = (await reportOfSample('dak-nong-2022')).appendices[0]!;
  const codes = counterparts(appendix, [
    { code: '1.2', name: 'Thực hiện chế độ báo cáo cải cách hành chính định kỳ' },
    { code: '9.9', name: 'Công tác tuyên truyền CCHC' },
    { code: '1.5', name: 'Trồng cây xanh quanh trụ sở' },
  ]).map((row) => row?.code.code ?? null);
  expect(codes).toEqual(['1.2', '1.4', null]);
});
