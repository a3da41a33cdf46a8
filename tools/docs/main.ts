/** Writes the tables that derive from registries into docs/: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { customFunctions } from '../../src/functions/metadata';
import { blocks, functionsBlock, withBlock } from './blocks';

async function main(): Promise<void> {
  const all = [...blocks, functionsBlock(await customFunctions())];
  for (const file of new Set(all.map((block) => block.file))) {
    const own = all.filter((block) => block.file === file);
    const text = own.reduce(withBlock, readFileSync(file, 'utf8'));
    const style = await resolveConfig(file);
    writeFileSync(file, await format(text, { ...style, filepath: file }));
  }
}

void main();
