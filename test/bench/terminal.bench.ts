/**
 * What a call of the built terminal costs beside LibreOffice converting the same workbooks: processor time, the median of five, both by
 * turns. Writes docs/performance.md's table of the terminal.
 * Run: npx tsx test/bench/terminal.bench.ts
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { libreOfficeTime, processorTime } from './process-time';

const root = join(__dirname, '../..');
const samples = join(root, 'assets/samples');
const launcher = join(root, 'dist/terminal/par-index.js');
const turns = 5;
/** Workbooks of the call over many. */
const many = 30;

const terminal = (...words: string[]): number => processorTime([process.execPath, launcher, ...words]);

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

interface Cost {
  readonly what: string;
  /** Milliseconds; null where LibreOffice is not installed. */
  readonly check: number;
  readonly libreOffice: number | null;
}

/** Both by turns, so that a machine that grows busy does so for both. */
function costOf(what: string, check: () => number, convert: () => number | null): Cost {
  const rounds = Array.from({ length: turns }, () => [check(), convert()] as const);
  const conversions = rounds.flatMap(([, time]) => time ?? []);
  return {
    what,
    check: median(rounds.map(([time]) => time)),
    libreOffice: conversions.length > 0 ? median(conversions) : null,
  };
}

function costs(books: readonly string[]): readonly Cost[] {
  const each = books.map((book) =>
    costOf(
      `\`check\` of ${basename(book, '.xlsx')}`,
      () => terminal('check', book),
      () => libreOfficeTime([book]),
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'par-index-books-'));
  try {
    const copies = Array.from({ length: many }, (_, at) => {
      const book = books[at % books.length] ?? '';
      const copy = join(folder, `${String(at)}-${basename(book)}`);
      copyFileSync(book, copy);
      return copy;
    });
    const all = costOf(
      `\`check\` of ${String(many)} books in one call, beside one call that converts them all`,
      () => terminal('check', folder),
      () => libreOfficeTime(copies),
    );
    return [...each, all];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tableOf(rows: readonly Cost[]): string {
  const lines = rows.map(({ what, check, libreOffice }) => [
    what,
    (check / 1000).toFixed(2),
    libreOffice === null ? '–' : (libreOffice / 1000).toFixed(2),
    libreOffice === null ? '–' : (check / libreOffice).toFixed(2),
  ]);
  const head = ['call', 'terminal', 'LibreOffice', 'ratio'];
  const rule = ['---', '---:', '---:', '---:'];
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

execFileSync(process.execPath, [require.resolve('tsx/cli'), join(root, 'tools/terminal/build.ts')]);
const books = readdirSync(samples)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => join(samples, name));
const start = Array.from({ length: turns }, () => terminal('--help'));
const rows = [{ what: '`--help`', check: median(start), libreOffice: null }, ...costs(books)];
const table = tableOf(rows);
console.log(table);
const page = join(root, 'docs/performance.md');
const text = readFileSync(page, 'utf8');
const block = `<!-- terminal -->\n\n${table}\n\n<!-- /terminal -->`;
writeFileSync(page, text.replace(/<!-- terminal -->[^]*<!-- \/terminal -->/u, block));
