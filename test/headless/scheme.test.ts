/** A scheme taken from one workbook and used at once on another, from the terminal. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTable } from './table-file';
import { parIndexHere, sample } from './terminal';
import type { Document } from './terminal';

const folder = mkdtempSync(join(tmpdir(), 'scheme-'));
const file = join(folder, 'scheme.json');
afterAll(() => rmSync(folder, { recursive: true }));

test('a scheme is taken from a table, and another workbook is checked against it', async () => {
  const taken = await parIndexHere('scheme', sample('krong-no-2023'), '-o', file, '--id', 'huyen-mau');
  expect(taken).toMatchObject({ status: 0, err: '' });
  expect(taken.out).toContain('146 tiêu chí, tổng 100 điểm');
  const scheme = JSON.parse(readFileSync(file, 'utf8')) as { id: string; nodes: unknown[] };
  expect(scheme).toMatchObject({ id: 'huyen-mau', total: '100' });
  expect(scheme.nodes).toHaveLength(146);

  const { out } = await parIndexHere('check', '--scheme', file, sample('phong-tho-2023'), '--json');
  const [book] = (JSON.parse(out) as Document).workbooks;
  expect(book?.appendices).toMatchObject([{ scheme: 'huyen-mau' }]);
  const kinds = new Set(book?.findings.map(({ check }) => check));
  expect(kinds).toContain('criterion-missing');
}, 120_000);

test('the table it came from holds to it: nothing is missing, unknown or different', async () => {
  const { out } = await parIndexHere('check', '--scheme', file, sample('krong-no-2023'), '--json');
  const [book] = (JSON.parse(out) as Document).workbooks;
  expect(book?.appendices).toMatchObject([{ scheme: 'huyen-mau' }]);
  expect(
    book?.findings
      .filter(({ check }) => /criterion|differs/.test(check))
      .map(({ check, cell }) => [check, cell]),
  ).toEqual([]);
}, 120_000);

/** Fields of 5 and 6 points, the total as given, the second code as given. */
async function bookOf(total: number, second = '2'): Promise<string> {
  return await writeTable(join(folder, `book-${String(total)}-${second}.xlsx`), [
    ['1', 'Chỉ đạo', 5, 4],
    [second, 'Thể chế', 6, 5],
    ['', 'Tổng điểm', total, 9],
  ]);
}

test('a table that states another total is asked about, and taken where that is confirmed', async () => {
  const book = await bookOf(10);
  const asked = await parIndexHere('scheme', book, '--id', 'mau');
  expect(asked).toMatchObject({ status: 2, out: '' });
  expect(asked.err).toContain('Bảng ghi tổng điểm tối đa 10, nhưng các lĩnh vực cộng lại là 11');
  const taken = await parIndexHere('scheme', book, '--id', 'mau', '--confirm');
  expect(JSON.parse(taken.out)).toMatchObject({ id: 'mau', total: '11' });
}, 120_000);

test('what is wrong with a scheme is told at the row of the sheet', async () => {
  const { status, err } = await parIndexHere('scheme', await bookOf(11, '1'), '--id', 'mau');
  expect(status).toBe(2);
  expect(err).toContain('Dòng 4: mã 1 đã có ở trên');
}, 120_000);

test.each([
  ['{', 'không phải JSON'],
  [JSON.stringify({ id: 'Mẫu', nodes: [] }), 'Mã bộ chỉ gồm chữ thường không dấu'],
])(
  'a file that is no scheme is refused in one line: %s',
  async (text, why) => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, text);
    const { status, err } = await parIndexHere('check', '--scheme', bad, sample('phong-tho-2023'));
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(why);
  },
  120_000,
);
