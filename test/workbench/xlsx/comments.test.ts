/** Comments and notes: read from a file, written into it, found there by others. */
import { openWorkbook } from '../../../src/workbench/node';
import { readXlsx } from '../../../src/workbench/xlsx';
import { flatDocument } from '../../support/libreoffice';
import { onSheet } from '../../support/office';
import { changedParts, excelJs, partsOf, readWithExcelJs, textOf, withParts } from './fixtures';
import { changed } from './on-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const THREADS = 'xl/threadedComments/threadedComment1.xml';

/** A workbook with a note on A2, as another program writes it. */
const withNote = async (): Promise<Uint8Array> =>
  await excelJs((workbook) => {
    const sheet = workbook.addWorksheet('S');
    sheet.getCell('A1').value = 1;
    sheet.getCell('A2').value = 2;
    sheet.getCell('A2').note = 'Số liệu tạm';
  });

const person = '{11111111-1111-4111-8111-111111111111}';
const root = '{22222222-2222-4222-8222-222222222222}';
const reply = '{33333333-3333-4333-8333-333333333333}';
const namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const relations = 'http://schemas.microsoft.com/office/2017/10/relationships';

/** The same with a thread on A1, as Excel writes one: its own part, its people, and a stand-in beside the note. */
const withThread = async (): Promise<Uint8Array> =>
  withParts(await withNote(), (parts) => ({
    [THREADS]: `<ThreadedComments xmlns="${namespace}"><threadedComment ref="A1" dT="2024-05-13T08:30:00.50" personId="${person}" id="${root}" done="1"><text>@An xem lại</text><mentions><mention mentionpersonId="${person}" mentionId="{44444444-4444-4444-8444-444444444444}" startIndex="0" length="3"/></mentions></threadedComment><threadedComment ref="A1" dT="2024-05-14T08:30:00.00" personId="${person}" id="${reply}" parentId="${root}"><text>Đã xem</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `<personList xmlns="${namespace}"><person displayName="An" id="${person}" userId="S::an@example.com::0a" providerId="AD"/></personList>`,
    'xl/comments1.xml': (parts['xl/comments1.xml'] ?? '')
      .replace('</authors>', `<author>tc=${root}</author></authors>`)
      .replace(
        '</commentList>',
        '<comment ref="A1" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList>',
      ),
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rIdP" Type="${relations}/person" Target="persons/person.xml"/></Relationships>`,
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': (parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rIdT" Type="${relations}/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    ),
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      `<Override PartName="/${THREADS}" ContentType="application/vnd.ms-excel.threadedcomments+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/></Types>`,
    ),
  }));

async function told(bytes: Uint8Array, index = 0): Promise<object> {
  const { extras, snapshot } = await readXlsx(bytes);
  const { comments = [], notes = [] } = extras.sheets[snapshot.sheetOrder[index] ?? ''] ?? {};
  const threads = comments.map(({ cell, author, words, resolved, replies }) => [
    cell,
    author.name,
    words.content,
    resolved,
    replies.map((each) => each.words.content),
  ]);
  return { threads, notes: notes.map(({ cell, text }) => [cell, text]) };
}

test('a thread of a file is told by the API with who wrote it and when, and stays as it is', async () => {
  const bytes = await withThread();
  const open = await openWorkbook(bytes, { locale: 'en-US' });
  try {
    const comment = await onSheet((sheet) =>
      sheet.comments
        .getItemByCell('A1')
        .load(
          'id,content,richContent,mentions,authorName,authorEmail,creationDate,resolved,replies/items/content',
        ),
    );
    expect(comment.toJSON()).toMatchObject({
      id: root,
      content: '@An xem lại',
      richContent: '<at id="0">@An</at> xem lại',
      mentions: [{ email: 'an@example.com', id: 0, name: 'An' }],
      authorName: 'An',
      authorEmail: 'an@example.com',
      resolved: true,
    });
    expect(comment.creationDate.toISOString()).toBe('2024-05-13T08:30:00.500Z');
    expect(comment.replies.items.map(({ content }) => content)).toEqual(['Đã xem']);
    expect(changedParts(bytes, await open.save())).toEqual([]);
  } finally {
    await open.close();
  }
});

test('comments are added, answered and resolved beside a note and another’s thread', async () => {
  const bytes = await withThread();
  const saved = await changed(bytes, (sheet) => {
    sheet.comments.add('B3', 'Bổ sung <số> & nguồn').replies.add('Vâng');
    sheet.comments.getItemByCell('A1').resolved = false;
  });
  expect(await told(saved)).toEqual({
    threads: [
      ['A1', 'An', '@An xem lại', false, ['Đã xem']],
      ['B3', 'User', 'Bổ sung <số> & nguồn', false, ['Vâng']],
    ],
    notes: [['A2', 'Số liệu tạm']],
  });
  const threads = textOf(partsOf(saved), THREADS);
  expect(threads).toContain(`mentionpersonId="${person}"`);
  expect(textOf(partsOf(saved), 'xl/persons/person.xml').match(/<person /gu)).toHaveLength(2);
  const note = (await readWithExcelJs(saved)).getWorksheet('S')?.getCell('A2').note;
  expect(JSON.stringify(note)).toContain('Số liệu tạm');
});

test('a thread that is deleted takes its stand-in along; the note stays, and goes with its row', async () => {
  const bytes = await withThread();
  const saved = await changed(bytes, (sheet) => {
    sheet.comments.getItemByCell('A1').delete();
    sheet.getRange('1:3').insert('Down');
  });
  expect(await told(saved)).toEqual({ threads: [], notes: [['A5', 'Số liệu tạm']] });
  expect(Object.keys(partsOf(saved))).not.toContain(THREADS);
  const bare = await changed(saved, (sheet) => sheet.getRange('5:5').delete('Up'));
  expect(await told(bare)).toEqual({ threads: [], notes: [] });
  expect(Object.keys(partsOf(bare)).filter((path) => /comments|vml/u.test(path))).toEqual([]);
  expect(textOf(partsOf(bare), SHEET)).not.toContain('legacyDrawing');
});

test('a cell has a note or a comment, and a copied sheet both of its own', async () => {
  const saved = await changed(await withThread(), (sheet) => sheet.copy('End'));
  expect(await told(saved, 1)).toEqual(await told(saved));
  const open = await openWorkbook(saved, { locale: 'en-US' });
  try {
    await expect(onSheet((sheet) => sheet.comments.add('A2', 'x'))).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
    });
    const all = await onSheet((_, context) => context.workbook.comments.load('items/id'));
    expect(new Set(all.items.map(({ id }) => id)).size).toBe(2);
  } finally {
    await open.close();
  }
});

test('LibreOffice finds the comments of a workbook that had none', async () => {
  const plain = await excelJs((workbook) => void (workbook.addWorksheet('S').getCell('A1').value = 1));
  const saved = await changed(plain, (sheet) => {
    sheet.comments.add('A1', 'Ý kiến một').replies.add('Trả lời');
    sheet.comments.add('C4', 'Ý kiến hai');
  });
  const flat = await flatDocument(saved);
  expect(flat.match(/<office:annotation /gu)).toHaveLength(2);
  for (const words of ['Ý kiến một', 'Trả lời', 'Ý kiến hai']) expect(flat).toContain(words);
  expect(changedParts(saved, await changed(saved, () => undefined))).toEqual([]);
});
