/** What a finding's sentence is made from: words already in the reader's language and number form. */
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

/** One sentence per language: what is wrong, where, what was expected, what to do. */
export interface FindingSentence {
  readonly vi: (words: FindingWords) => string;
  readonly en: (words: FindingWords) => string;
}

/** "A21 (2.3)". */
export const inRow = ({ cell, row }: FindingWords): string => `${cell} (${row})`;

/** "D93 (7), column “…”". */
export const point: FindingSentence = {
  vi: ({ cell, row, header }) => `${cell} (${row}), cột “${header}”`,
  en: ({ cell, row, header }) => `${cell} (${row}), column “${header}”`,
};
