/** Excel.CommentReplyCollection and CommentReply. */
import type { CommentReplyState, CommentState, CommentWords } from '../../comments';
import { text, whole } from '../arguments';
import {
  cellOf,
  changed,
  commentOf,
  newCommentId,
  tell,
  wordScalars,
  wordsGiven,
  writer,
  type CommentTarget,
} from '../comments';
import type { HostContext } from '../context';
import { itemNotFound } from '../errors';
import { EVENTS } from '../event-methods';
import { defineKind, objectOf, reads, writes, type HostObject, type Scalar } from '../object';
import { rangeObject } from './refer';

interface ReplyTarget {
  readonly comment: CommentTarget;
  readonly id: string;
}

const replyIn = ({ replies }: CommentState, id: string): CommentReplyState => {
  const found = replies.find((reply) => reply.id === id);
  if (!found) throw itemNotFound();
  return found;
};

const scalar = (get: (reply: CommentReplyState, comment: CommentState) => unknown): Scalar<ReplyTarget> => ({
  get: ({ comment, id }, context) => {
    const state = commentOf(comment, context).comment;
    return get(replyIn(state, id), state);
  },
});

function say({ comment, id }: ReplyTarget, words: CommentWords, context: HostContext): void {
  const placed = changed(comment, context);
  replyIn(placed.comment, id).words = words;
  tell(context, placed, EVENTS.CommentChangedEvent, 'ReplyEdited');
}

const reply = defineKind<ReplyTarget>('CommentReply', {
  id: ({ id }) => id,
  scalars: {
    ...wordScalars(scalar),
    content: {
      ...scalar(({ words }) => words.content),
      set: (target, value, context) => say(target, wordsGiven(value, 'Plain'), context),
    },
    resolved: scalar((_, { resolved }) => resolved),
  },
  methods: {
    delete: writes(({ comment, id }, _, context) => {
      const placed = changed(comment, context);
      const gone = replyIn(placed.comment, id);
      placed.comment.replies = placed.comment.replies.filter((other) => other !== gone);
      tell(context, placed, EVENTS.CommentChangedEvent, 'ReplyDeleted');
    }),
    getLocation: reads(({ comment }, _, context) => rangeObject(cellOf(comment, context))),
    getParentComment: reads(({ comment }) => objectOf('Comment', comment)),
    updateMentions: writes((target, [content], context) =>
      say(target, wordsGiven(content, 'Mention'), context),
    ),
  },
});

const repliesOf = (comment: CommentTarget, context: HostContext): readonly HostObject[] =>
  commentOf(comment, context).comment.replies.map(({ id }) => reply({ comment, id }));

const byId = (comment: CommentTarget, id: unknown, context: HostContext): HostObject | null =>
  commentOf(comment, context).comment.replies.some((each) => each.id === text(id))
    ? reply({ comment, id: text(id) })
    : null;

const collection = defineKind<CommentTarget>('CommentReplyCollection', {
  items: repliesOf,
  indexer: byId,
  methods: {
    add: writes((comment, [content, contentType], context) => {
      const placed = changed(comment, context);
      const words = wordsGiven(content, contentType);
      const created = new Date().toISOString();
      const added = { id: newCommentId(context.engine), author: writer, created, words };
      placed.comment.replies.push(added);
      tell(context, placed, EVENTS.CommentChangedEvent, 'ReplyAdded');
      return reply({ comment, id: added.id });
    }),
    getCount: reads((comment, _, context) => repliesOf(comment, context).length),
    getItemAt: reads((comment, [index], context) => {
      const found = repliesOf(comment, context)[whole(index)];
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: reads((comment, [id], context) => byId(comment, id, context)),
  },
});

export const commentReplies = (comment: CommentTarget): HostObject => collection(comment);
