// `npm run par-index`: the built terminal when it is newer than every source, else the sources through tsx.
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '../..');
const built = join(root, 'dist/terminal/par-index.js');
const cache = join(root, 'dist/terminal/terminal.cache');

/** When the newest file below a folder was changed (ms). */
const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (time, entry) => Math.max(time, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
      0,
    );

const upToDate = () =>
  existsSync(cache) &&
  statSync(cache).mtimeMs >
    Math.max(newest(join(root, 'src')), statSync(join(root, 'package-lock.json')).mtimeMs);

if (upToDate()) {
  process.argv[1] = built;
  require(built);
} else {
  const main = join(root, 'src/headless/main.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', main, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 2;
}
