import { strToU8, zipSync } from 'fflate';

import { readXlsx, writeXlsx, XlsxError } from '../../../src/workbench/xlsx';
import { excelJs, packed, partsOf, sheetAt, withParts } from './fixtures';

const simple = (): Promise<Uint8Array> =>
  excelJs((workbook) => {
    workbook.addWorksheet('A').getCell('A1').value = 1;
  });

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
  return 'read';
}

const ole = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
};

test('a sound workbook reads', async () => {
  expect(await codeOf(await simple())).toBe('read');
});

test('what is no zip, or a zip cut short anywhere, is damaged', async () => {
  expect(await codeOf(new Uint8Array())).toBe('damaged');
  const bytes = await simple();
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    expect(await codeOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('damaged');
  }
});

test('one flipped bit in the packed data is damaged, never another number', async () => {
  const bytes = await simple();
  for (let at = 60; at < bytes.length / 2; at += 97) {
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0x10;
    const code = await codeOf(flipped);
    expect(['damaged', 'read', 'not-workbook']).toContain(code);
    if (code === 'read') expect((await readXlsx(flipped)).snapshot.sheetOrder).toHaveLength(1);
  }
});

test('broken XML in a part that is read is damaged', async () => {
  const broken = withParts(await simple(), (texts) => ({
    'xl/worksheets/sheet1.xml': (texts['xl/worksheets/sheet1.xml'] ?? '').slice(0, -20),
  }));
  expect(await codeOf(broken)).toBe('damaged');
});

test('a document type is refused, so that no entity is ever expanded', async () => {
  const bomb = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  const bytes = withParts(await simple(), (texts) => ({
    'xl/workbook.xml': (texts['xl/workbook.xml'] ?? '').replace(/\?>/, `?>${bomb}`),
  }));
  expect(await codeOf(bytes)).toBe('damaged');
});

test('a zip without a workbook is not one', async () => {
  expect(await codeOf(zipSync({ 'anything.txt': strToU8('x') }))).toBe('not-workbook');
  const parts = partsOf(await simple());
  delete parts['xl/workbook.xml'];
  expect(await codeOf(packed(parts))).toBe('not-workbook');
});

test.each<readonly [string, () => Uint8Array]>([
  ['binary-format', () => zipSync({ 'xl/workbook.bin': new Uint8Array(9) })],
  [
    'open-document',
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<a/>'),
      }),
  ],
  ['word-document', () => zipSync({ 'word/document.xml': strToU8('<document/>') })],
  ['pdf', () => strToU8('%PDF-1.7\n%\u00e2\u00e3')],
  [
    'web-page',
    () =>
      strToU8(
        '\ufeff  <html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>',
      ),
  ],
  ['web-page', () => strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')],
  ['plain-text', () => strToU8('STT;Tiêu chí;Điểm\r\n1;Lĩnh vực;3')],
  ['damaged', () => new Uint8Array(0)],
  ['damaged', () => Uint8Array.from([1, 2, 3, 0, 9])],
])('%s: what is no workbook is called what it is', async (code, bytes) => {
  expect(await codeOf(bytes())).toBe(code);
});

test('a sheet whose part is missing is damaged', async () => {
  const parts = partsOf(await simple());
  delete parts['xl/worksheets/sheet1.xml'];
  expect(await codeOf(packed(parts))).toBe('damaged');
});

test('a password and an old .xls are told apart', async () => {
  expect(await codeOf(ole('EncryptedPackage'))).toBe('encrypted');
  expect(await codeOf(ole('Workbook'))).toBe('old-format');
});

test('a zip that says it unpacks to gigabytes is refused before it is unpacked', async () => {
  const bytes = (await simple()).slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xf0000000, true);
  }
  expect(await codeOf(bytes)).toBe('too-large');
});

test('an entry that says it unpacks to more than its bytes can hold is damaged, and no room is made for it', async () => {
  const bytes = (await simple()).slice();
  const view = new DataView(bytes.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at += 1;
  view.setUint32(at + 24, 390 * 1024 * 1024, true);
  const before = process.memoryUsage().arrayBuffers;
  expect(await codeOf(bytes)).toBe('damaged');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
});

test.each([
  ['a name no sheet may have', 'Phụ lục 1/2'],
  ['an empty name', ''],
  ['a name of 32 letters', 'a'.repeat(32)],
])('a book with %s cannot be written', async (_, name) => {
  const book = await readXlsx(await simple());
  sheetAt(book).name = name;
  await expect(writeXlsx(book)).rejects.toMatchObject({ name: 'XlsxError', code: 'not-writable' });
});

test('a book whose sheets are all hidden cannot be written', async () => {
  const book = await readXlsx(await simple());
  sheetAt(book).hidden = 1;
  await expect(writeXlsx(book)).rejects.toMatchObject({ code: 'not-writable' });
});
