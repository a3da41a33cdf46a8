/** The conditional formats of a workbook, as Univer keeps them in the snapshot. */
import type { BookFile } from '../../src/workbench/book';

const PLUGIN = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** Every rule with its ranges, sheet by sheet. */
export function cellRules(book: BookFile): unknown[] {
  const resource = book.snapshot.resources?.find(({ name }) => name === PLUGIN);
  const bySheet = JSON.parse(resource?.data || '{}') as Record<string, { ranges: unknown; rule: unknown }[]>;
  return Object.values(bySheet).flatMap((rules) => rules.map(({ ranges, rule }) => ({ ranges, rule })));
}
