/** What a person types into a target, read while it is being typed. Pure. */
import { isNegative, isReversed, readPoint } from '../../domain/score';
import type { Score } from '../../domain/score';

export type TypedTarget =
  | { readonly kind: 'score'; readonly score: Score }
  | { readonly kind: 'blank' }
  /** Not a score, or one that no target can be. */
  | { readonly kind: 'unreadable' };

/** A number or an interval on its way: "1," reads 1, "9 -" reads 9. */
const unfinished = /\s*[-\u2010-\u2015]\s*$|[.,]$/u;

/** Reads "1,25", "1.25", "9 - 10"; a reversed interval, a negative number or words are unreadable. */
export function readTarget(text: string): TypedTarget {
  const said = text.trim();
  if (said === '') return { kind: 'blank' };
  const reading = readPoint(said.replace(unfinished, ''), 'General');
  if (reading.kind !== 'score' || reading.percent || reading.note !== undefined)
    return { kind: 'unreadable' };
  const { score } = reading;
  return isNegative(score) || isReversed(score) ? { kind: 'unreadable' } : { kind: 'score', score };
}
