import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { recalculate } from '../support/libreoffice';
import { parIndexHere, sample } from './terminal';
import type { Document } from './terminal';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-index-write-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

const load = async (path: string) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
};

test.each([
  ['formulas', []],
  ['values', ['--values']],
])('Đắk Nông recomputed as %s: LibreOffice shows the exact sums and gaps', async (mode, options) => {
  const out = join(folder, `${mode}.xlsx`);
  const input = await readFile(sample('dak-nong-2022'));
  const call = ['recompute', sample('dak-nong-2022'), '-o', out, '--announced', ...options];
  const { status, err } = await parIndexHere(...call);
  expect(err).toBe('');
  expect(status).toBe(1);
  expect(await readFile(sample('dak-nong-2022'))).toEqual(input);
  const sheet = 'Phụ lục';
  const office = await recalculate(await readFile(out));
  const total = (column: string) => office.value(sheet, `${column}126`);
  expect([total('C'), total('D'), total('E')]).toEqual([100, 86.2391, 89.93]);
  expect([office.value(sheet, 'D98'), office.value(sheet, 'D111'), office.value(sheet, 'D83')]).toEqual([
    13.25, 1.5, 2.7091,
  ]);
  const gaps = ['H', 'I', 'J'].map((column) => Number(Number(total(column)).toFixed(10)));
  expect(gaps).toEqual([13.7609, 3.6909, 10.07]);
  const written = (await load(out)).getWorksheet(sheet)!.getCell('D111').value;
  expect(typeof written).toBe(mode === 'formulas' ? 'object' : 'number');
});

test('after recomputing, no sum is wrong, the announced total stands, and what is left is named', async () => {
  const out = join(folder, 'again.xlsx');
  const { out: json, err } = await parIndexHere('recompute', sample('dak-nong-2022'), '-o', out, '--json');
  expect(err).toContain('D126');
  expect(err).toContain('--announced');
  expect((await load(out)).getWorksheet('Phụ lục')!.getCell('D126').value).toBe(86.26);
  const [book] = (JSON.parse(json) as Document).workbooks;
  expect(book!.findings.filter(({ severity }) => severity === 'error').map(({ check }) => check)).toEqual([
    'code-malformed',
    'code-malformed',
  ]);
});

test.each(['krong-no-2023', 'phong-tho-2023', 'tien-giang-2018-2020', 'hue-2023', 'ha-tinh-2023'])(
  '%s is recomputed without a sum left wrong',
  async (name) => {
    const { status, out, err } = await parIndexHere(
      'recompute',
      sample(name),
      '-o',
      join(folder, `${name}.xlsx`),
      '--json',
      '--announced',
    );
    expect(err).toBe('');
    expect([0, 1]).toContain(status);
    const findings = (JSON.parse(out) as Document).workbooks[0]!.findings;
    expect(findings.filter(({ check }) => check === 'subtotal-mismatch')).toEqual([]);
  },
);

test('flags marks the rows below maximum with a rule of Excel’s own', async () => {
  const out = join(folder, 'flags.xlsx');
  const { status } = await parIndexHere('flags', sample('dak-nong-2022'), '-o', out);
  expect(status).toBe(0);
  const sheet = (await load(out)).getWorksheet('Phụ lục') as unknown as { conditionalFormattings: unknown[] };
  expect(sheet.conditionalFormattings.length).toBeGreaterThan(0);
});
