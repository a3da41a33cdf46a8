/** The published tables, cell for cell, as kept in tools/tables (tab-separated). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', 'tables');

/** Rows of cells of one table, its header rows first. */
export const readTable = (name: string): string[][] =>
  readFileSync(join(folder, `${name}.tsv`), 'utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
