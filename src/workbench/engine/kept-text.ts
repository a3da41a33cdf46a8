/** How a formula that the engine cannot compute is handed to it: as a text in a call that answers with the value kept. */

/** The function's name in the engine; nobody sees it. */
export const keeper = 'KEPT.VALUE';
const opening = `=${keeper}("`;

/** The call that keeps a formula. */
export const keepText = (formula: string): string => `${opening}${formula.replaceAll('"', '""')}")`;

/** The formula that such a call keeps; null for any other formula. */
export const keptText = (formula: string): string | null =>
  formula.startsWith(opening) ? formula.slice(opening.length, -2).replaceAll('""', '"') : null;

/** The function that holds a formula with structured references beside what they mean in addresses; nobody sees it. */
export const tableFunction = 'TABLE.FORMULA';
const tableOpening = `=${tableFunction}("`;

/** The call that holds a formula and computes it as `meant`, the same with addresses; both with their "=". */
export const tableText = (formula: string, meant: string): string =>
  `${tableOpening}${formula.replaceAll('"', '""')}",${meant.slice(1)})`;

/** The formula that such a call holds, and what it means; null for any other formula. */
export function heldByTable(formula: string): { readonly formula: string; readonly meant: string } | null {
  if (!formula.startsWith(tableOpening)) return null;
  const rest = formula.slice(tableOpening.length);
  const text = /^(?:[^"]|"")*/u.exec(rest)?.[0] ?? '';
  return { formula: text.replaceAll('""', '"'), meant: `=${rest.slice(text.length + 2, -1)}` };
}

/** A formula as people and files know it. */
export const plainFormula = (formula: string): string =>
  keptText(formula) ?? heldByTable(formula)?.formula ?? formula;
