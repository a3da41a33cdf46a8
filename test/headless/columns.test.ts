/** New columns within the published tables, from the terminal: written, recalculated by LibreOffice, refused where they tear. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { recalculateAll } from '../support/libreoffice';
import { parIndexHere, sample } from './terminal';

jest.setTimeout(240_000);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-index-columns-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

/** Each published case, a column of it, and the sheet and letters where new columns then begin. */
const cases = [
  ['dak-nong-2022', 'achieved', 'Phụ lục', 'E'],
  ['krong-no-2023', 'D', 'Phụ lục', 'E'],
  ['tien-giang-2018-2020', 'c', 'Phụ lục', 'D'],
  ['phong-tho-2023', 'maximum', 'Chỉ số thành phần', 'D'],
  ['ha-tinh-2023', 'maximum', null, null],
  ['hue-2023', 'maximum', null, null],
] as const;

const load = async (bytes: Buffer): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book;
};

const held = ({ type, result, value }: ExcelJS.Cell): unknown =>
  type === ExcelJS.ValueType.Formula ? result : value;

test('all six cases: LibreOffice finds the same numbers as the file states, and the new columns where they were asked for', async () => {
  const written: Buffer[] = [];
  for (const [name, column] of cases) {
    const out = join(folder, `${name}.xlsx`);
    const options = ['--columns-after', column, '--announced'];
    const { err, status } = await parIndexHere('recompute', sample(name), '-o', out, ...options);
    expect([name, status <= 1, name === 'hue-2023' ? '' : err]).toEqual([name, true, '']);
    written.push(await readFile(out));
  }
  const offices = await recalculateAll(written);
  for (const [at, [name, , sheet, first]] of cases.entries()) {
    const book = await load(written[at]!);
    let formulas = 0;
    for (const page of book.worksheets) {
      page.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula === '') return;
          formulas += Number(typeof cell.formula === 'string');
          const value = held(cell);
          if (typeof value !== 'number') return;
          expect([name, page.name, cell.address, offices[at]!.value(page.name, cell.address)]).toEqual([
            name,
            page.name,
            cell.address,
            value,
          ]);
        }),
      );
    }
    if (sheet === null) continue;
    expect(formulas).toBeGreaterThan(50);
    const page = book.getWorksheet(sheet)!;
    const header = [4, 5, 6].map((row) => page.getCell(`${first}${row}`).text);
    expect([name, header.some((words) => words.startsWith('Điểm mất'))]).toEqual([name, true]);
  }
});

test('Đắk Nông: titles, widths, look and print area follow; the file remembers the place', async () => {
  const [out, again] = [join(folder, 'dn.xlsx'), join(folder, 'dn-2.xlsx')];
  await parIndexHere('recompute', sample('dak-nong-2022'), '-o', out, '--columns-after', 'D');
  const page = (await load(await readFile(out))).getWorksheet('Phụ lục')!;
  expect(page.getCell('G1').isMerged && page.getCell('J1').isMerged).toBe(true);
  expect([...'ABCDEFGHIJ'].map((letter) => page.getCell(`${letter}6`).text)).toEqual(
    Array.from({ length: 10 }, (_, at) => `(${at + 1})`),
  );
  expect(page.getColumn('E').width).toBe(page.getColumn('D').width);
  expect(page.pageSetup.printArea).toBe('A1:J126');
  const [left, own] = [page.getCell('D20'), page.getCell('E20')];
  expect([own.font, own.border, own.alignment, own.numFmt]).toEqual([
    left.font,
    left.border,
    left.alignment,
    left.numFmt,
  ]);
  expect((await parIndexHere('recompute', out, '-o', again)).err).toContain('ngay sau cột D');
});

test.each([
  [['--columns-after', 'Z'], 'không có cột "Z"'],
  [['--columns-after', 'deadline'], 'không có cột "deadline"'],
  [['--columns-from', 'C'], 'không trống'],
  [['--columns-after', 'C', '--columns-from', 'K'], 'chỉ dùng một trong hai'],
])('words that are off: %p', async (options, words) => {
  const out = join(folder, 'x.xlsx');
  const { status, err } = await parIndexHere('recompute', sample('dak-nong-2022'), '-o', out, ...options);
  expect([status, err.includes(words) ? words : err]).toEqual([2, words]);
});

test('a merged heading across the place is named, in both languages', async () => {
  const call = ['recompute', sample('hue-2023'), '-o', join(folder, 'x.xlsx'), '--columns-after', 'E'];
  expect((await parIndexHere(...call)).err).toContain('tiêu đề gộp ở ô C5');
  expect((await parIndexHere(...call, '--lang', 'en')).err).toContain('merged heading in C5');
});

test('free columns further right are taken from the one that is named', async () => {
  const out = join(folder, 'from.xlsx');
  await parIndexHere('recompute', sample('dak-nong-2022'), '-o', out, '--columns-from', 'J');
  const page = (await load(await readFile(out))).getWorksheet('Phụ lục')!;
  expect(['J', 'K', 'L'].map((letter) => page.getCell(`${letter}5`).value)).toEqual([
    'Điểm mất',
    'Điểm cần tăng',
    'Điểm còn để mất',
  ]);
  expect(page.pageSetup.printArea).toBe('A1:L126');
});
