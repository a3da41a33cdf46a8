/** What became of a cell that should hold points. */
import type { Score } from './model';

/** What a word in the place of points means; the row it stands in turns it into a number or into none. */
export type PointMeaning =
  /** "Đạt tối đa": the row's maximum; "Duy trì": what was achieved; "nt": what stands above; "ĐTXHH": none, and none missed. */
  | { readonly kind: 'maximum' | 'achieved' | 'above' | 'nothing' }
  /** "Tăng 0,5": so much more, or less, than what was achieved. */
  | { readonly kind: 'change'; readonly by: Score }
  /** "1/1,5": points, where what they are of is the row's maximum. */
  | { readonly kind: 'of'; readonly points: Score; readonly of: Score };

/** How a cell of a point column was understood. */
export type PointReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'score';
      readonly score: Score;
      /** How it stands in the cell; `text` is a number typed as text, an interval and words are text by nature. */
      readonly form: 'number' | 'text' | 'interval' | 'words';
      /** Words beside the number in the same cell. */
      readonly note?: string;
      /** A percentage: the score is the number before the sign, whether typed ("77,87%") or formatted (0.7787 as 0.00%). */
      readonly percent?: true;
      /** A penalty written without its minus: the score is below zero all the same. */
      readonly deducted?: true;
    }
  /** An Excel error value such as "#REF!". */
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'not-score'; readonly raw: string; readonly means?: PointMeaning };
