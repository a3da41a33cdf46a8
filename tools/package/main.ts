/**
 * `npm run package -- https://addins.example.gov.vn/par-index`: builds the add-in for that address and packs it, with the settings of a
 * web server and how to install it, into dist/par-index-<version>.zip.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { packed } from './files';

const root = join(__dirname, '../..');
const [address] = process.argv.slice(2);

function main(): number {
  if (address === undefined || !/^https:\/\/[^/]+/u.test(address)) {
    console.error('Where will it be served? npm run package -- https://addins.example.gov.vn/par-index');
    return 2;
  }
  const built = mkdtempSync(join(tmpdir(), 'par-index-package-'));
  try {
    const words = ['--mode', 'production', '--env', `address=${address}`, '--output-path', built];
    const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
    const { status } = spawnSync(process.execPath, [webpack, ...words], { cwd: root, stdio: 'inherit' });
    if (status !== 0) return 1;
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const output = join(root, 'dist', `par-index-${version}.zip`);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(output, packed(built, address));
    console.log(output);
    return 0;
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

process.exitCode = main();
