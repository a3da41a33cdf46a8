import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { parIndex, sample } from './terminal';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-index-call-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

const oneLine = /^par-index: [^\n]+\n$/u;

test.each([
  ['no command', []],
  ['an unknown command', ['chk', 'x.xlsx']],
  ['no workbook', ['check']],
  ['an unknown option', ['check', '--bad', 'x.xlsx']],
  ['a language nobody speaks here', ['check', '--lang', 'fr', 'x.xlsx']],
  ['recompute without an output', ['recompute', 'x.xlsx']],
  ['two workbooks into one output', ['recompute', 'x.xlsx', 'y.xlsx', '-o', 'z.xlsx']],
  ['a file that is not there', ['check', 'x.xlsx']],
])('%s: status 2 and one line that says why', async (_, words) => {
  const { status, out, err } = await parIndex(...words);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(oneLine);
});

const broken = async (name: string, bytes: Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
};

test.each([
  ['an empty file', async () => await broken('empty.xlsx', new Uint8Array())],
  ['text', async () => await broken('text.xlsx', Buffer.from('STT;Tên\n1;Chỉ đạo\n'))],
  [
    'a workbook cut short',
    async () => await broken('cut.xlsx', (await readFile(sample('dak-nong-2022'))).subarray(0, 9000)),
  ],
])('%s: status 2 and one line that says why', async (_, make) => {
  const { status, out, err } = await parIndex('check', await make());
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(oneLine);
});

test.each([
  ['an empty workbook', () => []],
  [
    'a workbook without an appendix',
    () => [
      ['Họ tên', 'Ngày sinh'],
      ['A', '1/1/1990'],
    ],
  ],
])('%s: status 0 and a sentence that says so', async (_, rows) => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Trang1').addRows(rows());
  const path = await broken('plain.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  const { status, out } = await parIndex('check', path);
  expect(status).toBe(0);
  expect(out).toContain('không có phụ lục PAR INDEX nào được nhận ra');
});

test('help is help: status 0', async () => {
  const { status, out } = await parIndex('--help');
  expect(status).toBe(0);
  expect(out).toContain('recompute');
});
