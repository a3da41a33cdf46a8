/** Writes the sample workbooks: `npx tsx tools/samples/main.ts [folder]`. The same tables always give the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeXlsx } from '../../src/workbench/xlsx';
import { buildBook } from './book';
import { cases } from './cases';

const folder = process.argv[2] ?? join(__dirname, '..', '..', 'assets', 'samples');

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, sheets] of Object.entries(cases)) {
    writeFileSync(join(folder, `${name}.xlsx`), await writeXlsx(buildBook(sheets)));
  }
}

void main();
