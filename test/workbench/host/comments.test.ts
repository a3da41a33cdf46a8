import { codeOf, drain, eachBook, onSheet } from '../../support/office';

const book = eachBook(() => [{ name: 'Biểu', cells: [['a'], ['b']] }, { name: 'Khác' }]);

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

test('a comment is put on a cell of the sheet or of the workbook and read back', async () => {
  const [comment, all, other] = await onSheet((sheet, context) => {
    sheet.comments.add('A2', 'Xem lại');
    context.workbook.comments.add('Khác!B3', 'Bổ sung');
    return [
      context.workbook.comments.getItemByCell('Biểu!A2').load('content,resolved,contentType,creationDate'),
      context.workbook.comments.load('items/content,items/id'),
      sheet.comments.load('items/content'),
    ] as const;
  });
  expect([comment.content, comment.resolved, comment.contentType]).toEqual(['Xem lại', false, 'Plain']);
  expect(Math.abs(comment.creationDate.getTime() - Date.now())).toBeLessThan(60_000);
  expect(all.items.map(({ content }) => content)).toEqual(['Xem lại', 'Bổ sung']);
  expect(new Set(all.items.map(({ id }) => id)).size).toBe(2);
  expect(other.items.map(({ content }) => content)).toEqual(['Xem lại']);
});

test('a comment is edited, resolved, answered, and goes', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const comment = sheet.comments.add('A1', 'Một');
    comment.content = 'Hai';
    comment.resolved = true;
    comment.replies.add('Trả lời');
    const late = comment.replies.add('Sau');
    await context.sync();
    late.content = 'Sau cùng';
    comment.replies.getItemAt(0).delete();
    const state = comment.load('content,resolved,replies/items/content,replies/items/resolved');
    const parent = late.getParentComment().load('content');
    const cell = late.getLocation().load('address');
    await context.sync();
    comment.delete();
    const count = sheet.comments.getCount();
    await context.sync();
    const replies = state.replies.items.map(({ content, resolved }) => [content, resolved]);
    return [state.content, state.resolved, replies, parent.content, cell.address, count.value];
  });
  expect(seen).toEqual(['Hai', true, [['Sau cùng', true]], 'Hai', 'Biểu!A1', 0]);
});

test('mentions are kept beside the words without their marks', async () => {
  const comment = await onSheet((sheet) =>
    sheet.comments
      .add(
        'A1',
        { mentions: [{ email: 'a@example.com', id: 0, name: 'An' }], richContent: '<at id="0">An</at> xem' },
        'Mention' as Excel.ContentType.mention,
      )
      .load('content,richContent,mentions,contentType'),
  );
  expect([comment.content, comment.richContent, comment.contentType]).toEqual([
    'An xem',
    '<at id="0">An</at> xem',
    'Mention',
  ]);
  expect(comment.mentions).toEqual([{ email: 'a@example.com', id: 0, name: 'An' }]);
});

test('what is no cell, no sheet, or not there is refused with Excel’s codes', async () => {
  expect(await codeOf((sheet) => sheet.comments.add('A1:A2', 'x'))).toBe('InvalidArgument');
  expect(await codeOf((_, context) => context.workbook.comments.add('A1', 'x'))).toBe('InvalidArgument');
  expect(await codeOf((_, context) => context.workbook.comments.add('Không!A1', 'x'))).toBe('ItemNotFound');
  expect(await codeOf((sheet) => sheet.comments.getItemByCell('A9').load('content'))).toBe('ItemNotFound');
  expect(await codeOf((sheet) => sheet.comments.getItemAt(0).load('content'))).toBe('ItemNotFound');
  const none = await onSheet((sheet) => sheet.comments.getItemOrNullObject('?').load('content'));
  expect(none.isNullObject).toBe(true);
});

test('comments follow inserted rows, go with deleted ones, and a copy of the sheet has its own', async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.comments.add('A1', 'đi');
    sheet.comments.add('A2', 'ở').replies.add('còn');
    sheet.getRange('1:1').delete('Up');
    sheet.getRange('1:3').insert('Down');
    const copy = sheet.copy('End');
    const cell = sheet.comments.getItemAt(0).getLocation().load('address');
    const [own, copied] = [
      sheet.comments.load('items/id'),
      copy.comments.load('items/id,items/replies/items/content'),
    ];
    await context.sync();
    return [
      cell.address,
      own.items.length,
      copied.items[0]?.replies.items[0]?.content,
      own.items[0]?.id !== copied.items[0]?.id,
    ];
  });
  expect(seen).toEqual(['Biểu!A4', 1, 'còn', true]);
});

test('who listens to comments hears that one came, changed and went', async () => {
  const heard: unknown[] = [];
  await onSheet((sheet, context) => {
    const note = (event: { type: string; changeType?: string; worksheetId: string }) => {
      heard.push([event.type, event.changeType, event.worksheetId]);
      return Promise.resolve();
    };
    sheet.comments.onAdded.add(note);
    sheet.comments.onChanged.add(note);
    context.workbook.comments.onDeleted.add(note);
  });
  await onSheet((sheet) => {
    const comment = sheet.comments.add('A1', 'x');
    comment.replies.add('y');
    comment.resolved = true;
    comment.delete();
  });
  await drain(book.now);
  expect(heard).toEqual([
    ['CommentAdded', undefined, 's1'],
    ['CommentChanged', 'ReplyAdded', 's1'],
    ['CommentChanged', 'CommentResolved', 's1'],
    ['CommentDeleted', undefined, 's1'],
  ]);
});

test('comments on a protected sheet are refused', async () => {
  await onSheet((sheet) => sheet.protection.protect());
  expect(await codeOf((sheet) => sheet.comments.add('A1', 'x'))).toBe('AccessDenied');
  expect(await codeOf((_, context) => first(context).comments.load('items/id'))).toBe('none');
});
