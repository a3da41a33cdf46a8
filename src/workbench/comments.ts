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

/** Who wrote it. */
export interface CommentAuthor {
  readonly name: string;
  readonly email: string;
}

export interface CommentReplyState {
  readonly id: string;
  readonly author: CommentAuthor;
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

/** A note: the older, yellow kind, one text without replies. */
export interface NoteState {
  /** "B2" */
  readonly cell: string;
  readonly author: string;
  readonly text: string;
  /** It stands open beside its cell. */
  readonly visible: boolean;
}
