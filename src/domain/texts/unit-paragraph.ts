/** The paragraph of a plan's text about one unit: which criteria it keeps at their maximum and which it has to raise. */
import type { Score } from '../score';
import { equals, formatScore, isNegative, exactly, roundScore } from '../score';
import { count } from './numerals';

/** What is known of one unit. Codes are in the order of the table. */
export interface UnitTask {
  readonly unit: string;
  /** Criteria below their maximum, to be raised. */
  readonly raise: readonly string[];
  /** Criteria that are at their maximum. */
  readonly keep: readonly string[];
  /** The year the points are of, and the appendices that give the details. */
  readonly year?: string;
  readonly belowAppendix?: string;
  readonly assignmentAppendix?: string;
  /** Points to win, where targets are planned. */
  readonly goalGap?: Score | null;
}

const listed = (codes: readonly string[]): string => codes.join('; ');

const inAppendix = (name: string | undefined): string => (name === undefined ? '' : ` (${name})`);

/**
 * The sentences of the paragraph, without the unit's name.
 * @internal Wordings held one by one, before they are joined.
 */
export const unitSentences = (task: UnitTask): readonly string[] => {
  const { raise, keep, year, belowAppendix, assignmentAppendix, goalGap } = task;
  const kept = year === undefined ? '' : ` trong năm ${year}`;
  const gain = goalGap && !isNegative(goalGap) && !equals(goalGap, exactly('0')) ? goalGap : null;
  const aim = gain ? `, phấn đấu tăng thêm ${formatScore(roundScore(gain, 4))} điểm` : '';
  return [
    ...(assignmentAppendix === undefined
      ? []
      : [
          `Thực hiện đúng tiến độ, bảo đảm chất lượng các tiêu chí, TCTP được giao tại ${assignmentAppendix}.`,
        ]),
    ...(keep.length === 0
      ? []
      : [`Giữ vững ${count(keep.length)} tiêu chí, TCTP đã đạt điểm tối đa${kept}.`]),
    ...(raise.length === 0
      ? []
      : [
          `Có giải pháp cụ thể để nâng cao điểm số đối với ${count(raise.length)} tiêu chí, TCTP: ${listed(raise)}${inAppendix(belowAppendix)}${aim}.`,
        ]),
  ];
};

/** "3. Văn phòng UBND tỉnh: Giữ vững … Có giải pháp cụ thể …"; null for a unit without any criterion. */
export const unitParagraph = (task: UnitTask, number?: number): string | null => {
  const sentences = unitSentences(task);
  if (task.raise.length + task.keep.length === 0) return null;
  return `${number === undefined ? '' : `${String(number)}. `}${task.unit}: ${sentences.join(' ')}`;
};
