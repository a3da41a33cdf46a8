/** Hands out the places of new columns, one by one, as the person chose them. Pure. */
import type { Appendix, Column } from '../../domain/appendix';
import { roleOf } from '../../domain/roles';
import type { Grid } from '../grid';
import { occupiedBy, placeProblem } from './place';
import type { ColumnPlace } from './place';

export class Seats {
  private last: number;

  /** @throws RangeError for a place that `placeProblem` refuses. */
  constructor(
    private readonly appendix: Appendix,
    private readonly grid: Grid,
    readonly place: ColumnPlace,
  ) {
    const problem = placeProblem(appendix, grid, place);
    if (problem) throw new RangeError(`New columns cannot go there: ${problem.why} ${problem.cell}`);
    const { area } = appendix;
    this.last = place.kind === 'from' ? place.column - 1 : area.right;
    // Columns to be inserted are planned beyond everything on the sheet; `insertColumns` brings them to their place.
    if (place.kind === 'after') this.last = Math.max(area.right, grid.left + grid.columns - 1);
  }

  /** The next free column. */
  next(): number {
    do this.last += 1;
    while (occupiedBy(this.appendix, this.grid, this.last) !== null);
    return this.last;
  }

  /** The column whose look a new one takes: the one it follows where that holds points, else `otherwise`. */
  like(otherwise: Column): Column {
    const { place } = this;
    if (place.kind !== 'after') return otherwise;
    const before = this.appendix.columns.find(({ column }) => column === place.column);
    return before && roleOf(before.role).points ? before : otherwise;
  }
}
