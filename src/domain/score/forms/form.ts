/** What a way of writing points in words is: one descriptor per way, tried in the order of the registry. */
import type { PointReading } from '../reading';
import { boundOf, Exact, scoreOf } from '../model';
import type { Bound } from '../model';

export interface PointForm {
  readonly id: string;
  /** Cells written this way, and what each of them reads as; a test holds every form to its examples. */
  readonly examples: Readonly<Record<string, string>>;
  /** `text` is one line, lower case, at most `longestForm` long. Null where it is not written this way. */
  readonly read: (text: string) => PointReading | null;
}

/** A longer text is prose: no way of writing points needs so much. */
export const longestForm = 120;

/** A number as people type it: "3", "3,5", "3.5", ",5". */
export const number = String.raw`(\d+(?:[.,]\d+)?|[.,]\d+)`;
/** The word or sign for points after a number. */
export const pointsWord = String.raw`(?:\s*(?:điểm|đ)(?![\p{L}\d]))?`;
/** A remark in brackets, or a footnote's star. */
export const remark = String.raw`\s*((?:[([*].*)?)`;

/** A number's exact value with the decimals it is written with. */
export const boundFrom = (text: string): Bound => {
  const plain = text.replace(',', '.');
  return boundOf(new Exact(plain), plain.split('.')[1]?.length ?? 0);
};

/** A bound on whose side the writer left room: no sum can be held against it. */
export const openBound = (bound: Bound): Bound => ({ ...bound, open: true });

/** Points between two bounds that were told in words. */
export const inWords = (low: Bound, high: Bound, note = ''): PointReading => ({
  kind: 'score',
  score: scoreOf(low, high),
  form: 'words',
  ...(note === '' ? {} : { note }),
});

/** A form that is one regular expression: its groups are the numbers and, last, the remark. */
export const patternForm = (
  id: string,
  pattern: RegExp,
  examples: PointForm['examples'],
  build: (groups: readonly string[]) => PointReading | null,
): PointForm => ({
  id,
  examples,
  read: (text) => {
    const match = pattern.exec(text);
    return match ? build([...match].slice(1).map((group) => (group as string | undefined) ?? '')) : null;
  },
});
