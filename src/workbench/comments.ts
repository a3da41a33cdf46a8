/** A comment on a cell, with its replies, as Excel's API sees it. Nothing here knows of host or files. */

export interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

/** What a comment or a reply says. */
export interface CommentWords {
  readonly content: string;
  /** With its mentions as `<at id="0">…</at>`; '' for plain words. */
  readonly rich: string;
  readonly mentions: readonly Mention[];
}

export interface CommentReplyState {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  words: CommentWords;
}

export interface CommentState extends CommentReplyState {
  /** "B2": it follows inserted and deleted lines. */
  cell: string;
  resolved: boolean;
  replies: CommentReplyState[];
}
