/** The files that are damaged: the published tables as workbooks, and small ones drawn in the styles of generated tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../src/workbench/xlsx';
import { makeBook } from '../support/books';
import { seeded } from '../support/generated/draw';
import { drawSheet } from '../support/generated/sheet';

export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const samples = join(__dirname, '../../assets/samples');

const sampleSources = (): Source[] =>
  readdirSync(samples)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(samples, name))) }));

async function drawnSource(seed: number): Promise<Source> {
  const { grid } = drawSheet(seeded(seed));
  const cells = grid.formulas.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return { name: `drawn ${String(seed)}`, bytes: await writeXlsx(makeBook([{ name: grid.sheet, cells }])) };
}

/** Files with formulas, rules, names and further parts in odd forms. */
const oddSources = (): Source[] =>
  ['prefixes', 'dynamic', 'structured', 'enc-utf16-sheet', 'nostyles', 'deep-rich', 'r-names-huge'].map(
    (name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(__dirname, `../headless/odd-files/${name}.xlsx`))),
    }),
  );

/** `drawn` generated books beside the others; without `samples` only what is small. */
export async function sourcesOf(drawn: number, withSamples: boolean): Promise<Source[]> {
  const made: Source[] = [];
  for (let seed = 1; seed <= drawn; seed += 1) made.push(await drawnSource(seed));
  return [...(withSamples ? sampleSources() : []), ...oddSources(), ...made];
}
