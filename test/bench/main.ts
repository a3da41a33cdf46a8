/** `npm run bench`: runs every *.bench.ts of this folder one after the other, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const tsx = require.resolve('tsx/cli');
let failed = 0;
for (const name of readdirSync(__dirname).filter((file) => file.endsWith('.bench.ts'))) {
  console.log(`\n# ${name}`);
  const run = spawnSync(process.execPath, [tsx, join(__dirname, name)], { stdio: 'inherit' });
  if (run.status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
