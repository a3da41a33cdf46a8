/**
 * Arithmetic as evidence: where the usual reading leaves sums wrong, the other ways in which the codes may be meant are tried, and
 * the one under which clearly more stated sums agree is taken. A table whose sums agree costs nothing more.
 */
import type { Appendix, OtherReading } from '../../domain/appendix';
import { kindOf } from '../../domain/kinds';
import { isBornOutMore, sumsOf } from '../layout/agreement';
import type { StatedSums } from '../layout/agreement';
import { manners, usual } from './manners';
import type { Manner } from './manners';
import { exchangedReading } from './exchanged';

interface Candidate extends StatedSums {
  readonly manner: Manner;
  readonly appendix: Appendix;
}

/** Sections and closing rows state no sum of their own. */
const evidenceIn = (appendix: Appendix): StatedSums =>
  sumsOf(appendix, ({ kind }) => kind !== 'section' && kind !== 'closing');

const asReading = ({ manner, agree, differ }: Candidate): OtherReading => ({
  label: manner.words,
  agreeing: agree,
  judged: agree + differ,
  says: { manner: manner.id },
});

/** True when the way makes another tree of the table. */
const differs = (a: Appendix, b: Appendix): boolean =>
  a.rows.length !== b.rows.length || a.rows.some(({ parent }, at) => parent !== b.rows[at]?.parent);

/** The table as its sums speak for it, with the other ways to understand it that are left to a person. */
export function bestReading(appendix: Appendix, read: (manner: string) => Appendix): Appendix {
  const best = byCodes(appendix, read);
  const exchanged = exchangedReading(best);
  return exchanged === null ? best : { ...best, readings: [exchanged, ...(best.readings ?? [])] };
}

/**
 * The table as its sums speak for its codes. `read` reads it in a way, by its id. Other ways to understand it are kept with it where
 * sums are wrong under the one that is taken, or where it was not the usual one.
 */
function byCodes(appendix: Appendix, read: (manner: string) => Appendix): Appendix {
  if (!kindOf(appendix.kind).addsUp || appendix.manner !== undefined) return appendix;
  const possible = manners.filter(({ mayMean }) => mayMean(appendix));
  if (possible.length === 0) return appendix;
  const first: Candidate = { manner: usual, appendix, ...evidenceIn(appendix) };
  if (first.differ === 0) return appendix;
  const others = possible
    .map((manner): Candidate => {
      const other = read(manner.id);
      return { manner, appendix: other, ...evidenceIn(other) };
    })
    .filter((other) => other.agree > 0 && differs(other.appendix, appendix))
    .sort((a, b) => b.agree - a.agree);
  const best = others.find((other) => isBornOutMore(other, first)) ?? first;
  const rest = [first, ...others].filter((each) => each !== best).sort((a, b) => b.agree - a.agree);
  return rest.length === 0 ? appendix : { ...best.appendix, readings: rest.map(asReading) };
}
