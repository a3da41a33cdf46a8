/** What a file has that is kept in it unread is never told to be absent. */
import { openWorkbook } from '../../../src/workbench/node';
import { codeOf } from '../../support/office';
import { changedParts, excelJs } from './fixtures';

const withRules = async (): Promise<Uint8Array> =>
  await excelJs((workbook) => {
    const sheet = workbook.addWorksheet('S');
    sheet.getCell('A2').dataValidation = { type: 'list', allowBlank: true, formulae: ['INDIRECT(A3)'] };
    sheet.getCell('A3').value = 1;
  });

test('rules that the host could not look up are not told, not changed, and stay in it', async () => {
  const bytes = await withRules();
  const open = await openWorkbook(bytes, { locale: 'en-US' });
  try {
    const codes = [
      await codeOf((sheet) => sheet.getRange('A2').dataValidation.load('rule')),
      await codeOf((sheet) => sheet.comments.load('items/id')),
    ];
    expect(codes).toEqual(['NotImplemented', 'none']);
    expect(changedParts(bytes, await open.save())).toEqual([]);
  } finally {
    await open.close();
  }
});
