/** What the pane says of findings beside their sentence: the name of their check, and what a repair does. Pure. */
import type { AppendixKind } from '../../domain/appendix';
import { checkById, checksOf } from '../../domain/checks';
import type { Finding } from '../../domain/finding';
import { type Language, localNumber, type Words } from '../../locales';

/** A short name for a check; its id when a finding comes from a check that has none. */
export function checkLabel(check: string, w: Words): string {
  const known = checkById(check);
  return known ? w.pane.checks[known.id] : check;
}

/** How many checks look at an appendix of this kind. */
export const checkCount = (kind: AppendixKind): number => checksOf(kind).length;

/** A text repair longer than this is said by the finding's sentence, not again by the button. */
const longest = 20;

/** The words on a repair's button; null when the finding has no safe repair. */
export function repairWords({ repair }: Finding, w: Words, language: Language): string | null {
  if (!repair) return null;
  const words = w.pane.findings;
  switch (repair.kind) {
    case 'text':
      return repair.value.length > longest ? words.repairAsSaid : words.repairText(repair.value);
    case 'number':
      return words.repairText(localNumber(repair.value, language));
    case 'numbers':
      return words.repairNumbers(String(repair.cells.length));
    case 'sum-children':
      return words.repairSum;
    case 'insert-row':
      return repair.below
        ? words.repairRows(repair.code, String(repair.below.length))
        : words.repairRow(repair.code);
  }
}
