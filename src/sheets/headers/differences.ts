/** Headers of what columns differ by that their words alone do not tell: signs, and groups over "Điểm" and "Thứ hạng". */
import { fold } from './fold';
import { yearsIn } from './years';

const sign = /^\(?(?:\+ ?[/,;]? ?\(?-\)?|±|\(\+\)[/,;]? ?\(-\))\)?$/u;
const group =
  /^(?:so sanh|chenh lech|bien dong|(?:muc )?tang ?[/,;-]? ?giam)(?: (?:diem|voi nam truoc|so voi nam truoc|hai nam|giua hai nam))?(?: ?\([^()]{1,20}\))?$/u;

/** "+/-", "±", "(+), (-)". */
export const isDifferenceSign = (text: string): boolean => sign.test(fold(text));

/**
 * True for a column under such a sign, or under a group of differences: its own words say what differs, "Điểm" or "Thứ hạng". One that
 * says a year below the group holds what is compared.
 */
export function isUnderDifferences(parts: readonly string[]): boolean {
  if (isDifferenceSign(parts.at(-1) ?? '')) return true;
  const at = parts.slice(0, -1).findIndex((text) => group.test(fold(text)));
  return at >= 0 && parts.slice(at + 1).every((text) => yearsIn(text).length === 0);
}
