/** Excel.CommentCollection and Comment; the replies are in `comment-replies.ts`. */
import { areaAddress } from '../../../a1/address';
import type { CommentState, CommentWords } from '../../comments';
import { boolean, text, whole } from '../arguments';
import {
  addComment,
  cellOf,
  changed,
  commentOf,
  commentsOf,
  deleteComment,
  tell,
  wordScalars,
  wordsGiven,
  type CommentTarget,
} from '../comments';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { EVENTS, eventsOf, WORKBOOK_TARGET } from '../event-methods';
import { cellGiven } from '../given';
import { defineKind, reads, writes, type HostObject, type Scalar } from '../object';
import { commentReplies } from './comment-replies';
import { rangeObject } from './refer';

const scalar = (get: (state: CommentState) => unknown): Scalar<CommentTarget> => ({
  get: (target, context) => get(commentOf(target, context).comment),
});

function say(target: CommentTarget, words: CommentWords, context: HostContext): void {
  const placed = changed(target, context);
  placed.comment.words = words;
  tell(context, placed, EVENTS.CommentChangedEvent, 'CommentEdited');
}

const resolved: Scalar<CommentTarget> = {
  get: (target, context) => commentOf(target, context).comment.resolved,
  set: (target, value, context) => {
    const placed = changed(target, context);
    if (placed.comment.resolved === boolean(value)) return;
    placed.comment.resolved = boolean(value);
    const change = placed.comment.resolved ? 'CommentResolved' : 'CommentReopened';
    tell(context, placed, EVENTS.CommentChangedEvent, change);
  },
};

const comment = defineKind<CommentTarget>('Comment', {
  id: ({ id }) => id,
  scalars: {
    ...wordScalars(scalar),
    content: {
      ...scalar(({ words }) => words.content),
      set: (target, value, context) => say(target, wordsGiven(value, 'Plain'), context),
    },
    resolved,
  },
  links: { replies: (target) => commentReplies(target) },
  methods: {
    delete: writes((target, _, context) => deleteComment(target, context)),
    getLocation: reads((target, _, context) => rangeObject(cellOf(target, context))),
    updateMentions: writes((target, [content], context) =>
      say(target, wordsGiven(content, 'Mention'), context),
    ),
  },
});

/** The comments of a sheet, by its id, or of the whole workbook (null). */
type Scope = string | null;

const find = (
  scope: Scope,
  context: HostContext,
  isIt: (state: CommentState) => boolean,
): HostObject | null => {
  const found = commentsOf(scope, context).find((placed) => isIt(placed.comment));
  return found ? comment({ id: found.comment.id }) : null;
};

const found = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

const byId = (scope: Scope, id: unknown, context: HostContext): HostObject | null =>
  find(scope, context, (state) => state.id === text(id));

function byCell(scope: Scope, given: unknown, context: HostContext): HostObject | null {
  const cell = cellGiven(given, scope, context);
  if (scope !== null && cell.sheetId !== scope) throw invalidArgument();
  return find(cell.sheetId, context, (state) => state.cell === areaAddress(cell));
}

const collection = defineKind<Scope>('CommentCollection', {
  items: (scope, context) => commentsOf(scope, context).map((placed) => comment({ id: placed.comment.id })),
  indexer: byId,
  methods: {
    ...eventsOf<Scope>(
      {
        AddedEvent: EVENTS.CommentAddedEvent,
        ChangedEvent: EVENTS.CommentChangedEvent,
        DeletedEvent: EVENTS.CommentDeletedEvent,
      },
      (scope) => scope ?? WORKBOOK_TARGET,
    ),
    add: writes((scope, [given, content, contentType], context) => {
      const cell = cellGiven(given, scope, context);
      if (scope !== null && cell.sheetId !== scope) throw invalidArgument();
      return comment(addComment(cell, wordsGiven(content, contentType), context));
    }),
    getCount: reads((scope, _, context) => commentsOf(scope, context).length),
    getItemAt: reads((scope, [index], context) => {
      const placed = commentsOf(scope, context)[whole(index)];
      if (!placed) throw itemNotFound();
      return comment({ id: placed.comment.id });
    }),
    getItemByCell: reads((scope, [given], context) => found(byCell(scope, given, context))),
    getItemByReplyId: reads((scope, [id], context) =>
      found(find(scope, context, ({ replies }) => replies.some((reply) => reply.id === text(id)))),
    ),
    getItemOrNullObject: reads((scope, [id], context) => byId(scope, id, context)),
  },
});

export const commentCollection = (sheetId: string | null): HostObject => collection(sheetId);
