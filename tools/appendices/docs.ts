/** Writes the table of generators into docs/appendices.md: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { generators } from '../../src/appendices/generators';
import { generatorTable, tableMarks } from './table';

const path = join(__dirname, '../../docs/appendices.md');
const [open, close] = tableMarks;

async function main(): Promise<void> {
  const text = readFileSync(path, 'utf8');
  const [before = ''] = text.split(open);
  const [, after = ''] = text.split(close);
  const whole = `${before}${open}\n\n${generatorTable(generators)}\n\n${close}${after}`;
  writeFileSync(path, await format(whole, { ...(await resolveConfig(path)), filepath: path }));
}

void main();
