import type { Place } from '../a1/place';
/** What a check reports. Words for people are not here: locales/ renders `check` + `params`. */
import type { AppendixKind, ColumnKey, Role, Year } from './appendix';
import { severities } from './severity';
import type { Severity } from './severity';

export type { Severity } from './severity';

/** A criterion that a table lacks: what its new row says. */
export interface MissingCriterion {
  readonly code: string;
  readonly name: string;
  /** Exact with a point, or null where the scheme does not say. */
  readonly maximum: string | null;
}

/** The one safe repair of a finding: what the cell should hold. */
export type Repair =
  /** Write `value` into the finding's cell as text ("2.3") or as a number ("1.5" with a point, exact). */
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: string }
  /** Write numbers into several cells that one finding stands for (a column of numbers as text). */
  | { readonly kind: 'numbers'; readonly cells: readonly { readonly place: Place; readonly value: string }[] }
  /** Insert a row for a criterion of the scheme below sheet row `after`, and below it those of its missing branch. */
  | ({
      readonly kind: 'insert-row';
      readonly after: number;
      readonly below?: readonly MissingCriterion[];
    } & MissingCriterion)
  /** Put the formula that sums exactly the children. */
  | { readonly kind: 'sum-children' };

export interface Finding {
  /** Stable check id, e.g. "subtotal-mismatch". */
  readonly check: string;
  readonly severity: Severity;
  readonly appendix: string;
  readonly kind: AppendixKind;
  readonly sheet: string;
  readonly sheetId: string;
  readonly place: Place;
  readonly code?: string;
  readonly column?: ColumnKey;
  readonly role?: Role;
  readonly year?: Year;
  /** As written; a score is a string with a point, or [low, high]. */
  readonly stated?: string | readonly [string, string];
  readonly expected?: string | readonly [string, string];
  readonly repair?: Repair;
  /** Values for the sentence: strings, already plain (scores with a point; locales/ turns them into commas). */
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}

/** Orders findings: most serious first, then by sheet place. */
export const bySeverity = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  a.place.row - b.place.row ||
  a.place.column - b.place.column;
