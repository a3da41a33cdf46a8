/** Processor time of other processes, so that a busy machine changes little. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** User and system time of a call and of all that it starts, in milliseconds; its output goes nowhere. */
export function processorTime(words: readonly string[]): number {
  const call = `${words.map(quoted).join(' ')} >/dev/null 2>&1; times`;
  const [, children = ''] = execFileSync('sh', ['-c', call], { encoding: 'utf8' }).split('\n');
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/gu)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0) * 1000;
}

const office = (folder: string, files: readonly string[]): number => {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  return processorTime([
    'soffice',
    profile,
    '--headless',
    '--convert-to',
    'csv',
    '--outdir',
    folder,
    ...files,
  ]);
};

let home: string | null = null;

/** A folder with a profile that LibreOffice has made already: its first start takes half as long again. */
function warmHome(file: string): string {
  if (home !== null) return home;
  const folder = mkdtempSync(join(tmpdir(), 'par-index-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  office(folder, [file]);
  home = folder;
  return folder;
}

/** What LibreOffice takes to convert workbooks to .csv in one call (ms); null where it is not installed. */
export function libreOfficeTime(files: readonly string[]): number | null {
  const time = office(warmHome(files[0] ?? ''), files);
  return time > 50 ? time : null;
}
