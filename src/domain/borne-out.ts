/** When a meaning that a table may have is taken for the one that is meant. */

/** So many cells must bear a meaning out. */
const leastBorneOut = 2;
/** A single cell beside them is a slip; of several, so many times as many must be right: else something else is meant. */
const timesWrong = 5;

/** A meaning of cells: how many bear it out, and those that do not. */
interface Judged<Wrong> {
  readonly borneOut: number;
  readonly wrong: readonly Wrong[];
}

/** The cells that are wrong where the meaning is meant; none where something else is. */
export const slipsOf = <Wrong>({ borneOut, wrong }: Judged<Wrong>): readonly Wrong[] =>
  borneOut >= leastBorneOut && (wrong.length === 1 || borneOut >= timesWrong * wrong.length) ? wrong : [];
