import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { recalculate } from '../support/libreoffice';
import { parIndexHere, sample } from './terminal';
import type { Document } from './terminal';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-index-plan-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

interface PlanDocument {
  readonly workbooks: readonly (Document['workbooks'][number] & {
    readonly generated: readonly {
      readonly kind: string;
      readonly sheet: string;
      readonly appendix: string;
    }[];
    readonly skipped: readonly { readonly kind: string; readonly missing: string }[];
    readonly remarks: readonly { readonly key: string; readonly message: string }[];
  })[];
}

const plan = async (name: string, ...words: string[]) => {
  const out = join(folder, `${name}.xlsx`);
  const { status, out: text, err } = await parIndexHere('plan', sample(name), '-o', out, '--json', ...words);
  expect(err).toBe('');
  const [book] = (JSON.parse(text) as PlanDocument).workbooks;
  if (!book) throw new Error('no workbook in the document');
  return { status, book, out };
};

test('Krông Nô 2024: the plan and its appendices in a copy; the input stays as it was', async () => {
  const before = await readFile(sample('krong-no-2023'));
  const { status, book, out } = await plan('krong-no-2023', '--year', '2024');
  expect(status).toBe(0);
  expect(book.generated).toEqual([
    { kind: 'next-plan', sheet: 'Kế hoạch 2024', appendix: 'KrongNo2024KeHoach' },
    { kind: 'assignment', sheet: 'Phụ lục IV', appendix: 'KrongNo2024PhanCong' },
  ]);
  expect(book.skipped.map(({ kind }) => kind)).toEqual(['fields', 'below-maximum', 'survey']);
  expect(book.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(book.appendices.map(({ id, criteria }) => [id, criteria])[0]).toEqual(['KrongNo2024KeHoach', 146]);
  expect(await readFile(sample('krong-no-2023'))).toEqual(before);
  const office = await recalculate(await readFile(out));
  expect(office.sheets()).toEqual(['Phụ lục', 'Kế hoạch 2024', 'Phụ lục IV']);
  expect([office.value('Kế hoạch 2024', 'C152'), office.value('Kế hoạch 2024', 'E152')]).toEqual([100, 95.4]);
});

test('number, date and issuing body are said once for all appendices; last year’s dates are moved when asked', async () => {
  const said = ['--number', '205/KH-UBND', '--date', '01/6/2023', '--issuer', 'UBND tỉnh Đắk Nông'];
  const { book, out } = await plan('dak-nong-2022', '--year', '2023', '--dates', 'moved', ...said);
  const office = await recalculate(await readFile(out));
  expect(book.generated.length).toBeGreaterThan(1);
  for (const { sheet } of book.generated)
    expect([sheet, office.value(sheet, 'A3')]).toEqual([
      sheet,
      '(Kèm theo Kế hoạch số 205/KH-UBND ngày 01/6/2023 của UBND tỉnh Đắk Nông)',
    ]);
  expect(book.remarks.map(({ key }) => key)).toContain('tasks-moved');
});

test('the written workbook is bound: read again, its sheets are what they were made as', async () => {
  const { out } = await plan('dak-nong-2022', '--year', '2022', '--targets', 'maximum');
  const { out: text } = await parIndexHere('check', out, '--json');
  const [book] = (JSON.parse(text) as Document).workbooks;
  expect(book!.appendices.map(({ id, kind }) => [id, kind])).toEqual([
    ['DakNong2022', 'plan'],
    ['DakNong2022KeHoach', 'plan'],
    ['DakNong2021LinhVuc', 'fields'],
    ['DakNong2021ChuaDat', 'below-maximum'],
    ['DakNong2022PhanCong', 'assignment'],
  ]);
  expect(book!.appendices[1]!.totals.at(-1)).toEqual({
    role: 'target',
    year: '2022',
    stated: '100',
    exact: '100',
  });
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.readFile(out);
  expect(saved.getWorksheet('Phụ lục II')!.pageSetup.printTitlesRow).toBe('5:5');
});

test('Huế has no table of criteria: its three appendices and the assignment are made', async () => {
  const { status, book } = await plan('hue-2023');
  expect(status).toBe(0);
  expect(book.generated.map(({ kind, sheet }) => [kind, sheet])).toEqual([
    ['fields', 'Phụ lục I'],
    ['below-maximum', 'Phụ lục II'],
    ['survey', 'Phụ lục III'],
    ['assignment', 'Phụ lục IV'],
  ]);
});

test('Hà Tĩnh: a plan for each of its three indices', async () => {
  const { book } = await plan('ha-tinh-2023', '--year', '2023');
  expect(book.generated.map(({ sheet }) => sheet)).toEqual(['PAR INDEX 2023', 'SIPAS 2023', 'PAPI 2023']);
});

test('kinds may be chosen, and people get words', async () => {
  const out = join(folder, 'one.xlsx');
  const words = ['plan', sample('dak-nong-2022'), '-o', out, '--kinds', 'below-maximum'];
  const { out: text } = await parIndexHere(...words);
  expect(text).toContain('Phụ lục II: chưa đạt điểm tối đa: trang Phụ lục II');
  expect(text).toContain('Còn 27 ô cần điền');
  const english = await parIndexHere(...words, '--lang', 'en');
  expect(english.out).toContain('27 light cells are still to be filled in');
});

test.each([
  ['no output', ['plan', sample('dak-nong-2022')]],
  ['a year that is none', ['plan', sample('dak-nong-2022'), '--year', '22', '-o', 'x.xlsx']],
  ['a kind nobody knows', ['plan', sample('dak-nong-2022'), '--kinds', 'poem', '-o', 'x.xlsx']],
  ['an appendix that is not there', ['plan', sample('dak-nong-2022'), '--appendix', 'X', '-o', 'x.xlsx']],
  ['nothing that can be made', ['plan', sample('dak-nong-2022'), '--kinds', 'survey', '-o', 'x.xlsx']],
])('%s: status 2 and one line that says why', async (_, words) => {
  const { status, out, err } = await parIndexHere(...words);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^par-index: [^\n]+\n$/u);
});
