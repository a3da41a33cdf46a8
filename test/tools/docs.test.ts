/** The tables of docs/ say what the registries say; `npm run docs` writes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customFunctions } from '../../src/functions/metadata';
import { blocks, blockText, functionsBlock, withBlock } from '../../tools/docs/blocks';

const root = join(__dirname, '../..');
/** A table without the spaces that line its columns up. */
const plain = (text: string): string => text.replace(/-{3,}/gu, '---').replace(/ +/gu, ' ');

test.each(blocks.map((block) => [block.id, block] as const))(
  'the table of %s is up to date',
  (_id, block) => {
    const text = readFileSync(join(root, block.file), 'utf8');
    expect(plain(text)).toContain(plain(blockText(block)));
  },
);

test('the table of functions is up to date', async () => {
  const block = functionsBlock(await customFunctions());
  const text = readFileSync(join(root, block.file), 'utf8');
  expect(plain(text)).toContain(plain(blockText(block)));
});

test('a document without the marks of a block is refused', () => {
  for (const block of blocks) expect(() => withBlock('# Nothing', block)).toThrow(block.id);
});
