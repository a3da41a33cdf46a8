/** An outside opinion on workbooks: LibreOffice opens, recalculates and prints them. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';

const run = promisify(execFile);

/** Recalculates every formula on load, whatever values the file brings along. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Converts workbooks in one run of LibreOffice, with a profile of its own; the converted files' bytes in their order. */
async function convert(books: readonly Uint8Array[], to: 'xlsx' | 'pdf' | 'fods'): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'par-index-office-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const files = books.map((_, index) => join(folder, `book${index}.xlsx`));
    await Promise.all(books.map((bytes, index) => writeFile(files[index] ?? '', bytes)));
    const out = join(folder, 'out');
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        out,
        ...files,
      ],
      { timeout: 120_000 },
    );
    return await Promise.all(books.map((_, index) => readFile(join(out, `book${index}.${to}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A workbook as LibreOffice recalculates it: a look-up of plain values by sheet and address ("D93"). */
export interface Recalculated {
  value(sheet: string, address: string): string | number | boolean | null;
  sheets(): readonly string[];
}

const lookUp = async (converted: Buffer): Promise<Recalculated> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(converted as unknown as ExcelJS.Buffer);
  return {
    sheets: () => book.worksheets.map(({ name }) => name),
    value: (sheet, address) => {
      const cell = book.getWorksheet(sheet)?.getCell(address);
      // ExcelJS leaves a result of 0, false or "" out of a formula cell's `value`.
      return plain(cell?.type === ExcelJS.ValueType.Formula ? cell.result : cell?.value);
    },
  };
};

/** Opens and recalculates workbooks in LibreOffice, all in one run of it. */
export async function recalculateAll(books: readonly Uint8Array[]): Promise<readonly Recalculated[]> {
  return await Promise.all((await convert(books, 'xlsx')).map(lookUp));
}

/** Opens and recalculates a workbook in LibreOffice. */
export async function recalculate(bytes: Uint8Array): Promise<Recalculated> {
  const [only] = await recalculateAll([bytes]);
  if (!only) throw new Error('LibreOffice gave nothing back.');
  return only;
}

/** The workbook's pages as PDF. */
export async function printPdf(bytes: Uint8Array): Promise<Buffer> {
  const [only] = await convert([bytes], 'pdf');
  if (!only) throw new Error('LibreOffice gave nothing back.');
  return only;
}

/** The workbook as LibreOffice understands it, as one text: flat OpenDocument. */
export async function flatDocument(bytes: Uint8Array): Promise<string> {
  const [only] = await convert([bytes], 'fods');
  if (!only) throw new Error('LibreOffice gave nothing back.');
  return only.toString('utf8');
}

/** The widths of a workbook's columns as LibreOffice shows them, in points: the first sheet's columns that have one. */
export async function columnWidths(bytes: Uint8Array): Promise<readonly number[]> {
  const text = await flatDocument(bytes);
  const styles = new Map(
    [
      ...text.matchAll(
        /style:name="(co\d+)"[^>]*>\s*<style:table-column-properties[^>]*column-width="([\d.]+)in"/gu,
      ),
    ].map(([, name, width]) => [name, Number(width) * 72]),
  );
  return [...text.matchAll(/<table:table-column table:style-name="(co\d+)"/gu)].flatMap(
    ([, name]) => styles.get(name) ?? [],
  );
}

function plain(value: ExcelJS.CellValue | undefined): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if ('formula' in value || 'sharedFormula' in value) return plain(value.result);
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'text' in value ? String(value.text) : null;
}
