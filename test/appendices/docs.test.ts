/** docs/appendices.md tells of every generator what the generator tells of itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generators } from '../../src/appendices/generators';
import { generatorTable, tableMarks } from '../../tools/appendices/table';

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

test('the table is the registry’s; `npm run docs` writes it', () => {
  const text = readFileSync(join(__dirname, '../../docs/appendices.md'), 'utf8');
  const [open, close] = tableMarks;
  const block = text.slice(text.indexOf(open) + open.length, text.indexOf(close));
  const [head, , ...body] = block.trim().split('\n').map(cellsOf);
  const [wantedHead, , ...wanted] = generatorTable(generators).split('\n').map(cellsOf);
  expect([head, ...body]).toEqual([wantedHead, ...wanted]);
});
