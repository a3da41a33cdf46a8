/** Many workbooks in one call: folders and patterns, side by side, in their order; one that is bad stops no other. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { parIndex, sample } from './terminal';
import type { Document } from './terminal';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'par-index-many-'));
  mkdirSync(join(folder, 'xa'));
  for (const at of [1, 2, 10]) copyFileSync(sample('krong-no-2023'), join(folder, 'xa', `Xã ${at}.xlsx`));
  copyFileSync(sample('phong-tho-2023'), join(folder, 'xa', 'Xã 3.xlsx'));
  writeFileSync(join(folder, 'xa', 'Xã 4.xlsx'), 'không phải bảng tính');
  writeFileSync(join(folder, 'xa', '~$Xã 1.xlsx'), 'khóa');
  symlinkSync('.', join(folder, 'xa', 'vòng'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = ['Xã 1.xlsx', 'Xã 2.xlsx', 'Xã 3.xlsx', 'Xã 4.xlsx', 'Xã 10.xlsx'];

test.each([
  ['a folder', () => join(folder, 'xa')],
  ['a pattern', () => join(folder, '**/X*.xlsx')],
])('%s: every workbook in the order people sort names, the bad one with its reason', async (_, place) => {
  const { status, out, err } = await parIndex('check', place(), '--json');
  const { workbooks } = JSON.parse(out) as Document;
  expect(workbooks.map(({ file }) => file)).toEqual(names);
  expect(workbooks.map(({ failure }) => failure !== undefined)).toEqual([false, false, false, true, false]);
  expect(workbooks[0]?.findings.length).toBeGreaterThan(0);
  expect(err).toMatch(/^par-index: không đọc được "[^\n]*Xã 4\.xlsx"[^\n]*\n$/u);
  expect(status).toBe(2);
});

test('what a folder holds in other formats is told with its way out, none of it left out in silence', async () => {
  const mixed = join(folder, 'lẫn');
  mkdirSync(mixed);
  copyFileSync(sample('krong-no-2023'), join(mixed, 'Xã 1.xlsx'));
  writeFileSync(join(mixed, 'Xã 2.xls'), '<html><table><tr><td>1</td></tr></table></html>');
  writeFileSync(join(mixed, 'Xã 3.et'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
  writeFileSync(join(mixed, 'ghi chú.txt'), 'không phải bảng tính');
  const { status, out, err } = await parIndex('check', mixed, '--json');
  const { workbooks } = JSON.parse(out) as Document;
  expect(workbooks.map(({ file }) => file)).toEqual(['Xã 1.xlsx', 'Xã 2.xls', 'Xã 3.et']);
  expect(err).toMatch(
    /Xã 2\.xls": trang web hoặc XML dưới đuôi bảng tính[^\n]*\n[^\n]*Xã 3\.et": tệp \.xls đời cũ/u,
  );
  expect(status).toBe(2);
});

test('pipes and links that lead nowhere are told too, and folders named like workbooks are looked into', async () => {
  const odd = join(folder, 'lạ');
  mkdirSync(join(odd, 'thư mục.xlsx'), { recursive: true });
  copyFileSync(sample('krong-no-2023'), join(odd, 'thư mục.xlsx', 'Xã 1.xlsx'));
  execFileSync('mkfifo', [join(odd, 'ống.xlsx')]);
  symlinkSync('khong-co.xlsx', join(odd, 'đứt.xlsx'));
  const { status, out, err } = await parIndex('check', odd, '--json');
  const { workbooks } = JSON.parse(out) as Document;
  expect(workbooks.map(({ file, failure }) => [file, failure === undefined])).toEqual([
    ['đứt.xlsx', false],
    ['ống.xlsx', false],
    ['Xã 1.xlsx', true],
  ]);
  expect(err).toMatch(
    /đứt\.xlsx"[^\n]*không có tệp này[^\n]*\n[^\n]*ống\.xlsx"[^\n]*không phải là tệp thường/u,
  );
  expect(status).toBe(2);
});

test('a folder without a workbook is told', async () => {
  mkdirSync(join(folder, 'trống'), { recursive: true });
  const { status, out, err } = await parIndex('check', join(folder, 'trống'));
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('không có bảng tính .xlsx nào');
});

test('what could not be read of a workbook stands in its entry of the summary', async () => {
  const odd = join(__dirname, 'odd-files/s-badjson.xlsx');
  const { out } = await parIndex('summary', odd, sample('krong-no-2023'), '--json');
  const { workbooks } = JSON.parse(out) as { workbooks: { file: string; leftOut?: string[] }[] };
  expect(workbooks.map(({ leftOut }) => leftOut?.length ?? 0)).toEqual([1, 0]);
});

test('summary ranks by the announced totals, says where rows add up to another, and its workbook has a row per file with a link and what each loses', async () => {
  const output = join(folder, 'xếp hạng.xlsx');
  const { out } = await parIndex('summary', join(folder, 'xa'), '-o', output, '--json');
  const { ranking } = JSON.parse(out) as { ranking: { file: string; rank: number; total: string }[] };
  expect(ranking).toHaveLength(4);
  const totals = ranking.map(({ total }) => Number(total));
  expect(totals).toEqual([...totals].sort((a, b) => b - a));
  const equal = ranking.filter(({ file }) => file !== 'Xã 3.xlsx').map(({ rank }) => rank);
  expect(new Set(equal).size).toBe(1);
  const said = await parIndex('summary', sample('dak-nong-2022'));
  expect(said.out).toContain('86,26 điểm');
  expect(said.out).toContain('các dòng cộng lại 86,2391 (do làm tròn)');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(output);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Ghi chú', 'Xếp hạng', 'Ma trận điểm mất']);
  const cells = JSON.stringify(book.getWorksheet('Xếp hạng')?.getSheetValues());
  for (const { file } of ranking) expect(cells).toContain(`HYPERLINK(\\"xa/${file}\\"`);

  // Ranking and matrix are appendices like any other: bound, read back, and its ranks held against its totals.
  const check = async (): Promise<Document['workbooks'][number]> => {
    const { out } = await parIndex('check', output, '--json');
    return (JSON.parse(out) as Document).workbooks[0]!;
  };
  const read = await check();
  expect(read.appendices).toEqual([
    expect.objectContaining({ id: 'TongHop', kind: 'ranking', bound: true, criteria: 4 }),
    expect.objectContaining({ id: 'DiemMat', kind: 'below-maximum', bound: true }),
  ]);
  expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const sheet = book.getWorksheet('Xếp hạng')!;
  sheet.getRow(6).getCell(1).value = 3;
  await book.xlsx.writeFile(output);
  expect((await check()).findings).toContainEqual(
    expect.objectContaining({ check: 'rank-mismatch', cell: 'A6' }),
  );
});
