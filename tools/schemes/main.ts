/** Writes src/domain/schemes/*.json from the published tables: `npm run schemes`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parseScheme } from '../../src/domain/scheme';
import { schemeSources } from './sources';

const folder = join(import.meta.dirname, '..', '..', 'src', 'domain', 'schemes');

async function main(): Promise<void> {
  for (const source of schemeSources()) {
    parseScheme(JSON.parse(JSON.stringify(source)) as unknown);
    const filepath = join(folder, `${source.id}.json`);
    const text = JSON.stringify(source, null, 2);
    writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
    console.log(`${source.id}: ${source.nodes.length} criteria`);
  }
}

void main();
