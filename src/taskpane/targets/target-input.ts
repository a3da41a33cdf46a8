/** What a person types into a target, read while it is being typed. Pure. */
import { isNegative, isReversed, readPoint } from '../../domain/score';
import type { PointReading, Score } from '../../domain/score';

export type TypedTarget =
  | { readonly kind: 'score'; readonly score: Score }
  | { readonly kind: 'blank' }
  /** Not a score, or one that no target can be. */
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

/** Why something typed is no target; the words are in locales/ under `targets.unreadable`. */
export type Unreadable = 'not-number' | 'percent' | 'words-beside' | 'negative' | 'reversed';

/** A number or an interval on its way: "1," reads 1, "9 -" reads 9. */
const unfinished = /[-\u2010-\u2015]\s*$|[.,]$/u;

function whyNot({
  score,
  percent,
  note,
}: Extract<PointReading, { readonly kind: 'score' }>): Unreadable | null {
  if (percent) return 'percent';
  if (note !== undefined) return 'words-beside';
  if (isNegative(score)) return 'negative';
  return isReversed(score) ? 'reversed' : null;
}

/** Reads "1,25", "1.25", "9 - 10"; a reversed interval, a negative number or words are unreadable. */
export function readTarget(text: string): TypedTarget {
  const said = text.trim();
  if (said === '') return { kind: 'blank' };
  const reading = readPoint(said.replace(unfinished, ''), 'General');
  if (reading.kind !== 'score') return { kind: 'unreadable', why: 'not-number' };
  const { score } = reading;
  const why = whyNot(reading);
  return why ? { kind: 'unreadable', why } : { kind: 'score', score };
}
