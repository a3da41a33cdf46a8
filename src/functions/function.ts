/** What a custom function is: one object in one file, from which its metadata, its documentation and its answers are made. */
import type { Bilingual } from '../domain/words';
import type { Answer } from './figures';
import type { Question } from './question';

/** One thing that a function is told. */
export interface Parameter {
  readonly name: Bilingual;
  readonly help: Bilingual;
  readonly optional?: true;
}

export interface CustomFunction {
  /** What stands behind the namespace: "DIEM" for CCHC.DIEM. Never changes: workbooks have it in their formulas. */
  readonly id: string;
  readonly help: Bilingual;
  /** Its own parameters; an appendix may be named after them in every function. */
  readonly takes: readonly Parameter[];
  /** True when it says something of points, which must not come from the appendix itself. */
  readonly ofPoints: boolean;
  /** True when it says something of texts, which may stand under merged cells. */
  readonly ofTexts?: true;
  /** A call as an example in documents, its arguments en-US. */
  readonly example: string;
  /** @throws NoAnswer with the words a person reads. */
  readonly answer: (question: Question) => Answer;
}

export const criterion: Parameter = {
  name: { vi: 'mã', en: 'code' },
  help: {
    vi: 'Mã tiêu chí như trong bảng, ví dụ "1.1"; "tổng" là cả bảng.',
    en: 'The criterion’s code as in the table, for example "1.1"; "tổng" is the whole table.',
  },
};

export const criterionOrWhole: Parameter = {
  name: criterion.name,
  help: {
    vi: 'Mã tiêu chí như trong bảng, ví dụ "1.1"; bỏ trống là cả bảng.',
    en: 'The criterion’s code as in the table, for example "1.1"; left out, it is the whole table.',
  },
  optional: true,
};

export const column: Parameter = {
  name: { vi: 'cột', en: 'column' },
  help: {
    vi: 'Năm ("2022"), tên cột ("mục tiêu", "đạt được 2021") hoặc phần cuối tên vùng ("MucTieu2022").',
    en: 'A year ("2022"), a column ("mục tiêu", "đạt được 2021") or the end of a name ("MucTieu2022").',
  },
};

export const columnOrLatest: Parameter = {
  name: column.name,
  help: {
    vi: 'Như trên; bỏ trống là điểm đạt được của năm gần nhất.',
    en: 'A year or a column; left out, it is the latest points achieved.',
  },
  optional: true,
};

/** The last parameter of every function. */
export const appendixParameter: Parameter = {
  name: { vi: 'phụ_lục', en: 'appendix' },
  help: {
    vi: 'Tên trang tính hoặc mã phụ lục, khi bảng tính có nhiều phụ lục.',
    en: 'The sheet’s name or the appendix’s id, where the workbook has several.',
  },
  optional: true,
};
