/** Writes src/domain/schemes/*.json from the published tables: `npx tsx tools/schemes/main.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScheme } from '../../src/domain/scheme';
import { schemeSources } from './sources';

const folder = join(import.meta.dirname, '..', '..', 'src', 'domain', 'schemes');

for (const source of schemeSources()) {
  parseScheme(JSON.parse(JSON.stringify(source)) as unknown);
  writeFileSync(join(folder, `${source.id}.json`), `${JSON.stringify(source, null, 2)}\n`);
  console.log(`${source.id}: ${source.nodes.length} criteria`);
}
