/**
 * `npm run size`: what a person's Excel has to fetch before the pane shows, from the production build in dist/, packed as
 * a web server would send it. Status 1 when it has grown over its limit.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, '../dist');

/** Kilobytes (gzip) that the pane's own scripts may have before anything shows. */
const FIRST_LOAD_LIMIT = 475;

const kilobytes = (bytes: Buffer): number => Math.round(gzipSync(bytes).length / 102.4) / 10;

function main(): number {
  const page = join(dist, 'taskpane.html');
  if (!existsSync(page)) {
    console.error('dist/ holds no build: run npm run build first.');
    return 1;
  }
  const html = readFileSync(page, 'utf8');
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js') && name !== 'old-webview.js');
  const rows = scripts.map((name) => ({
    name,
    size: kilobytes(readFileSync(join(dist, name))),
    first: html.includes(name),
  }));
  rows.sort((a, b) => Number(b.first) - Number(a.first) || b.size - a.size);
  for (const { name, size, first } of rows)
    console.log(`${size.toFixed(1).padStart(8)} kB  ${first ? 'first' : 'later'}  ${name}`);
  const total = rows.filter(({ first }) => first).reduce((sum, { size }) => sum + size, 0);
  console.log(
    `${total.toFixed(1).padStart(8)} kB  before the pane shows (limit ${FIRST_LOAD_LIMIT} kB, office.js aside)`,
  );
  return total > FIRST_LOAD_LIMIT ? 1 : 0;
}

process.exitCode = main();
