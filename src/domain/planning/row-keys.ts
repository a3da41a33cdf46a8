/** What settings and scenarios call the rows of a table, so that moved rows are found again. */
import type { Appendix } from '../appendix';

/**
 * By index into `Appendix.rows`: its code, else its name. A row whose words another row above has already (numbering that
 * starts again in each part) gets a number, so that nothing ever lands on a row of the same code.
 */
export function keysOf(appendix: Pick<Appendix, 'rows'>): readonly string[] {
  const seen = new Map<string, number>();
  return appendix.rows.map(({ code, name }) => {
    const words = code.code ?? name;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return count === 1 ? words : `${words} (${String(count)})`;
  });
}
