/** What became of a cell that should hold points. */
import type { Score } from './model';

/** How a cell of a point column was understood. */
export type PointReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'score';
      readonly score: Score;
      /** How it stands in the cell; `text` is a number typed as text, an interval is text by nature. */
      readonly form: 'number' | 'text' | 'interval';
      /** Words beside the number in the same cell. */
      readonly note?: string;
      /** A percentage: the score is the number before the sign, whether typed ("77,87%") or formatted (0.7787 as 0.00%). */
      readonly percent?: true;
    }
  /** An Excel error value such as "#REF!". */
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'not-score'; readonly raw: string };
