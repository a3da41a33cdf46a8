/** Writes docs/diagnosis.md: `npx tsx tools/diagnosis/main.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { diagnosisDocument } from './document';

async function main(): Promise<void> {
  writeFileSync(join(__dirname, '..', '..', 'docs', 'diagnosis.md'), await diagnosisDocument());
  process.exit(0);
}

void main();
