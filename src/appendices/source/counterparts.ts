/** Which row of last year's plan is which criterion of this one: by code and name, then by name, as schemes are matched. */
import type { Appendix, Row } from '../../domain/appendix';
import { foldName, likeness } from '../../domain/vietnamese';

/** A name this much alike under the same code is the same criterion, reworded. */
const reworded = 0.55;
/** A name this much alike is the same criterion under another code. */
const sameName = 0.9;

/** What is known of a criterion that wants its counterpart. */
export interface Wanted {
  readonly code: string | null;
  readonly name: string;
}

interface Known {
  readonly row: Row;
  readonly name: string;
}

/** Finds counterparts in a plan; each of its rows is given away once. */
export const counterparts = (plan: Appendix, wanted: readonly Wanted[]): readonly (Row | null)[] => {
  const open = new Set<Known>(
    plan.rows.flatMap((row) => (row.kind === 'criterion' ? [{ row, name: foldName(row.name) }] : [])),
  );
  const names = wanted.map(({ name }) => foldName(name));
  const found: (Row | null)[] = wanted.map(() => null);
  const match = (fits: (known: Known, at: number) => boolean): void => {
    wanted.forEach((_, at) => {
      if (found[at]) return;
      const known = [...open].find((each) => fits(each, at));
      if (!known) return;
      open.delete(known);
      found[at] = known.row;
    });
  };
  const code = (at: number): string | null => wanted[at]?.code ?? null;
  const alike = ({ name }: Known, at: number): number => likeness(name, names[at] ?? '');
  match((known, at) => code(at) !== null && known.row.code.code === code(at) && alike(known, at) >= reworded);
  match(({ name }, at) => name !== '' && name === names[at]);
  match((known, at) => alike(known, at) >= sameName);
  return found;
};
