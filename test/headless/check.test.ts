import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeXlsx } from '../../src/workbench/xlsx';
import { makeBook } from '../support/books';
import { parIndex, sample } from './terminal';
import type { Document } from './terminal';

const check = async (name: string) => {
  const { status, out } = await parIndex('check', sample(name), '--json');
  const [book] = (JSON.parse(out) as Document).workbooks;
  if (!book) throw new Error('no workbook in the document');
  return { status, book };
};

const sums = /^subtotal-/;

test('Đắk Nông: the published figures, the wrong sums and no other error in them', async () => {
  const { status, book } = await check('dak-nong-2022');
  expect(status).toBe(1);
  expect(book.appendices).toMatchObject([{ id: 'DakNong2022', kind: 'plan', criteria: 119, leaves: 90 }]);
  expect(book.appendices[0]!.totals).toEqual([
    { role: 'maximum', stated: '100', exact: '100' },
    { role: 'achieved', year: '2021', stated: '86.26', exact: '86.2391' },
    { role: 'target', year: '2022', stated: '89.93', exact: '89.93' },
  ]);
  const found = book.findings.filter((finding) => sums.test(finding.check));
  expect(found.map(({ check: id, code, stated, expected }) => [id, code, stated, expected])).toEqual([
    ['subtotal-mismatch', '7', '13.25', '12.96'],
    ['subtotal-mismatch', '7.2', '1.21', '1.5'],
    ['subtotal-rounded-parts', undefined, '86.26', '86.24'],
    ['subtotal-rounded', '6.1', '2.71', '2.7091'],
  ]);
  expect(
    book.findings
      .filter(({ check: id }) => id === 'code-malformed')
      .map(({ stated, repair }) => [stated, repair]),
  ).toEqual([
    ['2,3', '2.3'],
    ['2,4', '2.4'],
  ]);
  expect(book.findings.filter(({ severity }) => severity === 'error')).toHaveLength(4);
});

test('Đắk Nông: one cell explains both mismatches, and 27 leaves are below maximum', async () => {
  const { book } = await check('dak-nong-2022');
  const at = (code: string) =>
    book.findings.find((finding) => finding.code === code && sums.test(finding.check))!.cell;
  expect(book.diagnoses).toMatchObject([
    {
      explains: [at('7'), at('7.2')],
      candidates: [{ cell: at('7.2'), code: '7.2', from: '1.21', to: '1.5' }],
      alternatives: [],
    },
  ]);
  expect(new Set(book.units.flatMap(({ criteria }) => criteria)).size).toBe(27);
});

test.each(['krong-no-2023', 'phong-tho-2023'])('%s adds up throughout', async (name) => {
  const { status, book } = await check(name);
  expect(status).toBe(0);
  expect(book.findings.filter((finding) => sums.test(finding.check) && finding.severity !== 'info')).toEqual(
    [],
  );
});

test.each(['hue-2023', 'tien-giang-2018-2020', 'ha-tinh-2023'])(
  '%s is read whole and ends with 0 or 1',
  async (name) => {
    const { status, book } = await check(name);
    expect(status).toBe(book.findings.some(({ severity }) => severity === 'error') ? 1 : 0);
    expect(book.appendices.length).toBe(
      { 'hue-2023': 6, 'tien-giang-2018-2020': 1, 'ha-tinh-2023': 3 }[name],
    );
  },
);

test('several workbooks are one document; people get words with a comma', async () => {
  const both = await parIndex('check', sample('krong-no-2023'), sample('phong-tho-2023'), '--json');
  expect((JSON.parse(both.out) as Document).workbooks.map(({ file }) => file)).toEqual([
    'krong-no-2023.xlsx',
    'phong-tho-2023.xlsx',
  ]);
  const words = await parIndex('check', sample('dak-nong-2022'));
  expect(words.out).toContain('điểm đạt được 2021: ghi 86,26, cộng chính xác 86,2391');
  const english = await parIndex('check', sample('dak-nong-2022'), '--lang', 'en');
  expect(english.out).toContain('achieved 2021: stated 86.26, exact 86.2391');
});

test('a row after the last child that its sum leaves out: at the parent, with the range it should be', async () => {
  const book = makeBook([
    {
      name: 'Phụ lục',
      cells: [
        ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022'],
        ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, '=SUM(D3:D4)'],
        ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75],
        ['1.2', 'Báo cáo cải cách hành chính', 1, 0.5],
        ['1.3', 'Kiểm tra cải cách hành chính', 1, 1],
        [null, 'Tổng điểm', 3, '=D2'],
      ],
    },
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'par-index-'));
  try {
    const file = join(folder, 'added.xlsx');
    await writeFile(file, await writeXlsx(book));
    const { status, out } = await parIndex('check', file, '--json');
    const found = (JSON.parse(out) as Document).workbooks[0]!.findings;
    expect(status).toBe(1);
    expect(found.filter(({ check: id }) => id === 'formula-range')).toMatchObject([
      { severity: 'error', cell: 'D2', code: '1', stated: '=SUM(D3:D4)', expected: '2.25' },
    ]);
    expect((await parIndex('check', file)).out).toContain('D3:D5');
  } finally {
    await rm(folder, { recursive: true });
  }
});
