/** Comments and notes into a file: those that nobody changed keep their elements. */
import type { BookFile, SheetExtras } from '../../book';
import type { CommentReplyState, CommentState, NoteState } from '../../comments';
import type { OpcPackage } from '../parts/package';
import { add, attr, ensureKid, kids, remove, rootOf, setText, type Element } from '../parts/xml';
import type { Reading } from '../read/workbook';
import { freePath, putPart, relate, unrelate } from '../write/register';
import { officeRelations } from '../write/skeleton';
import { same } from '../write/style-facets';
import { addBox, dropBox, dropEmptyDrawing } from './boxes';
import { personId, readPersons } from './persons';
import { cellIn, legacyElements, partOfSheet, readComments, readNotes, threadElements } from './read';
import { freshId, mentionsIn, threadedNamespace } from './words';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const threadedType = 'application/vnd.ms-excel.threadedcomments+xml';
const threadedRelation = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const emptyThreads = `${declaration}<ThreadedComments xmlns="${threadedNamespace}"/>`;
const legacyType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const revision = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
const emptyLegacy = `${declaration}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="${revision}"><authors/><commentList/></comments>`;

/** What programs that know no threads show, in Excel's own words. */
const standIn = ({ words, replies }: CommentState): string =>
  [
    '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:',
    `    ${words.content}`,
    ...replies.flatMap((reply) => ['Reply:', `    ${reply.words.content}`]),
  ].join('\n');

class SheetComments {
  constructor(
    private readonly pkg: OpcPackage,
    private readonly workbook: string,
    private readonly sheet: string,
  ) {}

  /** Takes a comment's elements out, replies included. */
  dropThread(id: string, cell: string): void {
    for (const element of threadElements(this.pkg, this.sheet))
      if (attr(element, 'id') === id || attr(element, 'parentId') === id) remove(element);
    this.dropLegacy(cell);
  }

  dropLegacy(cell: string): void {
    legacyElements(this.pkg, this.sheet)
      .filter((element) => cellIn(element) === cell)
      .forEach(remove);
    dropBox(this.pkg, this.sheet, cell);
  }

  addThread(comment: CommentState): void {
    const path = this.part('threadedComment', 'xl/threadedComments/threadedComment', emptyThreads);
    const root = rootOf(this.pkg.xml(path)!, path);
    this.say(root, comment, comment).setAttribute('done', comment.resolved ? '1' : '0');
    for (const reply of comment.replies) this.say(root, comment, reply).setAttribute('parentId', comment.id);
    const element = this.addLegacy(comment.cell, `tc=${comment.id}`, standIn(comment), false);
    element.setAttributeNS(revision, 'xr:uid', comment.id);
  }

  addNote({ cell, author, text, visible }: NoteState): void {
    this.addLegacy(cell, author, text, visible);
  }

  /** Threads stand in the order of the book, each before its replies. */
  order(ids: readonly string[]): void {
    const all = threadElements(this.pkg, this.sheet);
    const belongs = (element: Element, id: string): boolean =>
      attr(element, 'id') === id || attr(element, 'parentId') === id;
    for (const id of ids)
      for (const element of all.filter((each) => belongs(each, id))) element.parentNode?.appendChild(element);
  }

  /** Parts that hold nothing any more go; those that stay are written anew. */
  tidy(): void {
    dropEmptyDrawing(this.pkg, this.sheet);
    for (const [kind, elements] of [
      ['threadedComment', threadElements(this.pkg, this.sheet)],
      ['comments', legacyElements(this.pkg, this.sheet)],
    ] as const) {
      const path = partOfSheet(this.pkg, this.sheet, kind);
      if (path === undefined) continue;
      if (elements.length === 0) unrelate(this.pkg, this.sheet, path);
      else this.pkg.touch(path);
    }
  }

  private say(root: Element, { cell }: CommentState, said: CommentReplyState): Element {
    const element = add(root, 'threadedComment', {
      ref: cell,
      dT: said.created.replace(/Z$/u, ''),
      personId: personId(this.pkg, this.workbook, said.author),
      id: said.id,
    });
    setText(add(element, 'text'), said.words.content);
    const mentions = mentionsIn(said.words);
    if (mentions.length === 0) return element;
    const list = add(element, 'mentions');
    const used = new Set<string>();
    for (const { mention, start, length } of mentions) {
      const mentionId = freshId(used, 'mention');
      used.add(mentionId);
      const mentionpersonId = personId(this.pkg, this.workbook, mention);
      add(list, 'mention', { mentionpersonId, mentionId, startIndex: start, length });
    }
    return element;
  }

  private addLegacy(cell: string, author: string, text: string, visible: boolean): Element {
    const path = this.part('comments', 'xl/comments', emptyLegacy);
    const root = rootOf(this.pkg.xml(path)!, path);
    const authors = ensureKid(root, 'authors', ['authors', 'commentList']);
    const known = kids(authors, 'author');
    let authorId = known.findIndex((each) => each.textContent === author);
    if (authorId < 0) {
      authorId = known.length;
      setText(add(authors, 'author'), author);
    }
    const list = ensureKid(root, 'commentList', ['authors', 'commentList']);
    const element = add(list, 'comment', { ref: cell, authorId });
    setText(add(add(element, 'text'), 't'), text);
    addBox(this.pkg, this.sheet, { cell, visible });
    return element;
  }

  private part(kind: 'threadedComment' | 'comments', stem: string, empty: string): string {
    const present = partOfSheet(this.pkg, this.sheet, kind);
    if (present !== undefined) return present;
    const path = freePath(this.pkg, stem);
    const [type, relation] =
      kind === 'comments' ? [legacyType, `${officeRelations}/comments`] : [threadedType, threadedRelation];
    putPart(this.pkg, path, empty, type);
    relate(this.pkg, this.sheet, relation, path);
    return path;
  }
}

/** `inFile` is what the sheet had before its lines moved: some may be gone with them. */
function patchSheet(
  { pkg, workbook: { path: workbook } }: Reading,
  sheet: string,
  inFile: SheetExtras | undefined,
  { comments = [], notes = [] }: SheetExtras,
): void {
  const before = readComments(pkg, sheet, readPersons(pkg, workbook));
  const notesBefore = readNotes(pkg, sheet);
  const isSame = same(before.map(ordered), comments.map(ordered)) && same(notesBefore, notes);
  const had = (inFile?.comments?.length ?? 0) + (inFile?.notes?.length ?? 0);
  if (isSame && had <= before.length + notesBefore.length) return;
  const file = new SheetComments(pkg, workbook, sheet);
  const isIn = (list: readonly CommentState[], comment: CommentState): boolean =>
    list.some((each) => same(ordered(each), ordered(comment)));
  for (const comment of before) if (!isIn(comments, comment)) file.dropThread(comment.id, comment.cell);
  for (const note of notesBefore) if (!notes.some((each) => same(each, note))) file.dropLegacy(note.cell);
  for (const comment of comments) if (!isIn(before, comment)) file.addThread(comment);
  for (const note of notes) if (!notesBefore.some((each) => same(each, note))) file.addNote(note);
  file.order(comments.map(({ id }) => id));
  file.tidy();
}

/** With its parts in one order, so that two may be compared. */
const ordered = (comment: CommentState): object => [
  comment.cell,
  comment.resolved,
  ...[comment, ...comment.replies].map(({ id, author, created, words }) => [
    id,
    author.name,
    author.email,
    created,
    words.content,
    words.rich,
    words.mentions.map(({ email, id: mention, name }) => [email, mention, name]),
  ]),
];

/** Brings the comments and notes of all sheets in line with the book's, after its lines were moved. */
export function patchComments(reading: Reading, book: BookFile, paths: ReadonlyMap<string, string>): void {
  for (const id of book.snapshot.sheetOrder) {
    const extras = book.extras.sheets[id] ?? {};
    if (!extras.unread?.includes('comments'))
      patchSheet(reading, paths.get(id) ?? '', reading.book.extras.sheets[id], extras);
  }
}
