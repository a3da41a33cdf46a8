/** How a formula that the engine cannot compute is handed to it: as a text in a call that answers with the value kept. */

/** The function's name in the engine; nobody sees it. */
export const keeper = 'KEPT.VALUE';
const opening = `=${keeper}("`;

/** The call that keeps a formula. */
export const keepText = (formula: string): string => `${opening}${formula.replaceAll('"', '""')}")`;

/** The formula that such a call keeps; null for any other formula. */
export const keptText = (formula: string): string | null =>
  formula.startsWith(opening) ? formula.slice(opening.length, -2).replaceAll('""', '"') : null;

/** A formula as people and files know it. */
export const plainFormula = (formula: string): string => keptText(formula) ?? formula;
