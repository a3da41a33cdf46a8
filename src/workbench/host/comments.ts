/** The comments of a workbook: found, changed, and told of to those who listen. */
import { areaAddress, parseArea } from '../../a1/address';
import type { CommentAuthor, CommentReplyState, CommentState, CommentWords, Mention } from '../comments';
import type { Engine } from '../engine/types';
import { areaAt } from './area';
import type { AreaRef } from './area-ref';
import { isAbsent, members, oneOf, text, whole } from './arguments';
import type { HostContext } from './context';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './errors';
import { EVENTS, WORKBOOK_TARGET } from './event-methods';
import { assertAllowed } from './guard';
import type { Scalar } from './object';
import { assertRead } from './unread';

export interface CommentTarget {
  readonly id: string;
}

interface Placed {
  readonly sheetId: string;
  readonly comment: CommentState;
}

/** Who writes comments here: this Excel knows no accounts. */
export const writer: CommentAuthor = { name: 'User', email: '' };

const commentsOn = (sheetId: string, { engine }: HostContext): CommentState[] => {
  assertRead(engine, sheetId, 'comments');
  return engine.extras.sheets[sheetId]?.comments ?? [];
};

/** All comments of a sheet, or of the workbook in the order of its sheets. */
export const commentsOf = (sheetId: string | null, context: HostContext): readonly Placed[] =>
  (sheetId === null
    ? context.engine.workbook.getSheets().map((sheet) => sheet.getSheetId())
    : [sheetId]
  ).flatMap((id) => commentsOn(id, context).map((comment) => ({ sheetId: id, comment })));

/** The comment; ItemNotFound when it has been deleted. */
export function commentOf({ id }: CommentTarget, context: HostContext): Placed {
  const found = commentsOf(null, context).find(({ comment }) => comment.id === id);
  if (!found) throw itemNotFound();
  return found;
}

const idsIn = ({ extras }: Engine): ReadonlySet<string> =>
  new Set(
    Object.values(extras.sheets).flatMap(({ comments = [] }) =>
      comments.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]),
    ),
  );

/** The cell of a comment and of its replies. */
export function cellOf(target: CommentTarget, context: HostContext): AreaRef {
  const { sheetId, comment } = commentOf(target, context);
  const cell = parseArea(comment.cell);
  if (!cell) throw itemNotFound();
  return areaAt(context, sheetId, cell);
}

/** An id that no comment or reply has. */
export function newCommentId(engine: Engine): string {
  const used = idsIn(engine);
  for (let next = used.size + 1; ; next += 1) {
    const id = `{${next.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
    if (!used.has(id)) return id;
  }
}

function mentionsIn(given: unknown): readonly Mention[] {
  if (isAbsent(given)) return [];
  if (!Array.isArray(given)) throw invalidArgument();
  return (given as Partial<Mention>[]).map(({ email, id, name }) => ({
    email: text(email),
    id: whole(id),
    name: text(name),
  }));
}

/** What is given as a comment's content: plain words, or words with mentions. */
export function wordsGiven(content: unknown, contentType: unknown): CommentWords {
  const type = isAbsent(contentType) ? 'Plain' : oneOf(contentType, ['Plain', 'Mention'] as const);
  if (type === 'Plain') {
    if (text(content) === '') throw invalidArgument();
    return { content: text(content), rich: '', mentions: [] };
  }
  const { mentions, richContent } = members(content, ['mentions', 'richContent']);
  const rich = text(richContent);
  return { content: rich.replace(/<at id="\d{1,9}">|<\/at>/gu, ''), rich, mentions: mentionsIn(mentions) };
}

/** What a comment and a reply tell alike; `scalar` finds the one or the other. */
export const wordScalars = <T>(
  scalar: (get: (state: CommentReplyState) => unknown) => Scalar<T>,
): Readonly<Record<string, Scalar<T>>> => ({
  id: scalar(({ id }) => id),
  authorName: scalar(({ author }) => author.name),
  authorEmail: scalar(({ author }) => author.email),
  creationDate: scalar(({ created }) => created),
  richContent: scalar(({ words }) => words.rich),
  mentions: scalar(({ words }) => words.mentions),
  contentType: scalar(({ words }) => (words.rich === '' ? 'Plain' : 'Mention')),
});

/** Puts a comment on a cell that has none. */
export function addComment(cell: AreaRef, words: CommentWords, context: HostContext): CommentTarget {
  const { engine } = context;
  assertAllowed(engine, cell.sheetId, 'allowEditObjects');
  const address = areaAddress(cell);
  const others = commentsOn(cell.sheetId, context);
  const notes = engine.extras.sheets[cell.sheetId]?.notes ?? [];
  if ([...others, ...notes].some((other) => other.cell === address)) throw itemAlreadyExists();
  const comment: CommentState = {
    id: newCommentId(engine),
    cell: address,
    author: writer,
    created: new Date().toISOString(),
    words,
    resolved: false,
    replies: [],
  };
  (engine.extras.sheets[cell.sheetId] ??= {}).comments = [...others, comment];
  tell(context, { sheetId: cell.sheetId, comment }, EVENTS.CommentAddedEvent);
  return comment;
}

/** Gives a sheet's copy the comments of the sheet, as new ones. */
export function copyComments(to: string, comments: readonly CommentState[], { engine }: HostContext): void {
  const copies: CommentState[] = [];
  (engine.extras.sheets[to] ??= {}).comments = copies;
  for (const comment of comments) {
    const copy = {
      ...structuredClone(comment),
      id: newCommentId(engine),
      replies: [] as CommentReplyState[],
    };
    copies.push(copy);
    for (const reply of comment.replies)
      copy.replies.push({ ...structuredClone(reply), id: newCommentId(engine) });
  }
}

export function deleteComment(target: CommentTarget, context: HostContext): void {
  const placed = changed(target, context);
  const extras = context.engine.extras.sheets[placed.sheetId];
  if (extras?.comments) extras.comments = extras.comments.filter((other) => other !== placed.comment);
  tell(context, placed, EVENTS.CommentDeletedEvent);
}

/** The comment, if its sheet lets it be changed. */
export function changed(target: CommentTarget, context: HostContext): Placed {
  const placed = commentOf(target, context);
  assertAllowed(context.engine, placed.sheetId, 'allowEditObjects');
  return placed;
}

/** Tells those who listen to the sheet's comments and to the workbook's. */
export function tell(
  { events, session }: HostContext,
  { sheetId, comment }: Placed,
  type: number,
  changeType?: string,
): void {
  session.changed = true;
  const replyIds = comment.replies.map(({ id }) => id);
  const event = {
    commentDetails: [{ commentId: comment.id, replyIds }],
    source: 'Local',
    worksheetId: sheetId,
    ...(changeType !== undefined && { changeType }),
  };
  events.raise(type, sheetId, event);
  events.raise(type, WORKBOOK_TARGET, event);
}
