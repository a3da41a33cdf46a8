/** Scores as text: for people, and for JSON. */
import { roundScore } from './arithmetic';
import { exactly, isInterval } from './model';
import type { Bound, Score } from './model';
import { readable } from './worked-out';

export interface ScoreFormat {
  /** A number: rounded to exactly so many. 'written': as it stands in the cell. Left out: as it is told, no trailing zeros. */
  readonly decimals?: number | 'written';
  /** Default "," as Vietnamese documents write. */
  readonly separator?: ',' | '.';
}

const digits = (bound: Bound, decimals: number | 'written' | undefined): string => {
  if (decimals === undefined) return readable(bound.value).toFixed();
  return bound.value.toFixed(decimals === 'written' ? bound.decimals : decimals);
};

/** The sign of a score that is open on one side; a value that is only about right has none. */
const openSign = ({ low, high }: Score): string => {
  if (Boolean(low.open) === Boolean(high.open)) return '';
  return high.open ? '≥ ' : '≤ ';
};

/** "12,96"; an interval as "9 - 10"; open on one side as "≥ 3,5". */
export const formatScore = (score: Score, format: ScoreFormat = {}): string => {
  const shown = typeof format.decimals === 'number' ? roundScore(score, format.decimals) : score;
  const low = digits(shown.low, format.decimals);
  const sign = openSign(shown);
  const text =
    sign === '' && isInterval(shown) ? `${low} - ${digits(shown.high, format.decimals)}` : `${sign}${low}`;
  return text.replaceAll('.', format.separator ?? ',');
};

/** A score in JSON: exact digits with a point; an interval is two. */
export type ScoreJson = string | readonly [string, string];

export const scoreToJson = (score: Score): ScoreJson =>
  isInterval(score) ? [score.low.value.toFixed(), score.high.value.toFixed()] : score.low.value.toFixed();

/** The way back; throws decimal.js's DecimalError on text that is no number. */
export const scoreFromJson = (json: ScoreJson): Score =>
  typeof json === 'string' ? exactly(json) : exactly(json[0], json[1]);
