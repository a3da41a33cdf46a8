/** What a finding's sentence is made from: words already in the reader's language and number form. */
import type { CheckId } from '../domain/checks';

export interface FindingWords {
  /** "D93". */
  readonly cell: string;
  /** "7.2", "dòng tổng", or the row's name where it has no code. */
  readonly row: string;
  /** The column as its header says it. */
  readonly header: string;
  readonly stated: string;
  readonly expected: string;
  /** One of the finding's values, lists joined; '' when it has none. */
  readonly value: (key: string) => string;
  /** True when the finding has the value. */
  readonly has: (key: string) => boolean;
}

export type FindingMessage = (words: FindingWords) => string;

/** A message for every check there is, and for none there is not. */
export type FindingMessages = Readonly<Record<CheckId, FindingMessage>>;
