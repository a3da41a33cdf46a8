/** Prints a workbook with LibreOffice under Vietnamese settings and keeps some of its pages as pictures. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Decimal commas; formulas calculated anew. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const dotsPerInch = '80';

/** Writes `<base>-<page>.png` for each page (counted from 1). Needs `soffice` and `pdftoppm`. */
export async function printPages(bytes: Uint8Array, pages: readonly number[], base: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'par-index-print-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    await run('soffice', [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'book.xlsx'),
    ]);
    for (const page of pages) {
      const only = ['-f', String(page), '-l', String(page), '-singlefile'];
      await run('pdftoppm', [
        ...only,
        '-r',
        dotsPerInch,
        '-png',
        join(folder, 'book.pdf'),
        `${base}-${String(page)}`,
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
