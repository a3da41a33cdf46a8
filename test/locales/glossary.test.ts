/** docs/glossary.md holds: what it says is not said stands nowhere in the Vietnamese product and its guide. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** Cells of the rows of the table. */
const rows = read('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| word') && !line.startsWith('| --'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const unsaid = rows.flatMap((cells) => (cells[4] ?? '').split(';').map((word) => word.trim()));

/** Words of a program are its strings and templates; comments are for those who write it. */
const spoken = (file: string): string =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/^\s*\/\/.*$/gmu, '');

const product = [
  ...filesIn('src/locales/vi', /\.ts$/u),
  ...filesIn('src/domain/checks', /\.ts$/u),
  ...filesIn('src/appendices', /\.tsx?$/u),
  ...filesIn('src/functions', /\.ts$/u),
  'docs/guide-vi.md',
  'README.md',
];

/** As whole words: "bạn" is not in "bạn bè" alone, and "hoà" not in "hoàn". */
const says = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'u').test(text);

test('the glossary names words that are not to be said', () => {
  expect(rows.length).toBeGreaterThan(14);
  expect(unsaid.filter((word) => word === '')).toEqual([]);
});

test.each(product)('%s speaks with the words of the glossary', (file) => {
  const text = spoken(file).normalize('NFC');
  expect(unsaid.filter((word) => says(text, word))).toEqual([]);
});

test('“bỏ qua” is said of findings alone', () => {
  const allowed = /silenc|cảnh báo|Bỏ qua…|\(structure-uncertain|Lý do bỏ qua|Đã bỏ qua|Bỏ qua lỗi này/u;
  const lines = product
    .filter((file) => file.startsWith('src/'))
    .flatMap((file) => spoken(file).split('\n'))
    .filter((line) => /[Bb]ỏ qua/u.test(line));
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => !allowed.test(line))).toEqual([]);
});
