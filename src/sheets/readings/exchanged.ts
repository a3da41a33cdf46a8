/** Points above their maxima throughout: the two columns may have each other's header. Offered to a person, never taken by itself. */
import { columnName } from '../../a1/address';
import type { Appendix, OtherReading } from '../../domain/appendix';
import { isScored } from '../../domain/roles';
import { beyondMaxima } from '../../domain/scales';
import { sumsOf } from '../layout/agreement';

/** The table with its maxima and its points exchanged; null where nothing speaks for it. */
export function exchangedReading(appendix: Appendix): OtherReading | null {
  const found = beyondMaxima(appendix).find(({ column, throughout }) => throughout && isScored(column.role));
  if (found === undefined) return null;
  const { column, maximum } = found;
  const { agree, differ } = sumsOf(appendix);
  const [most, points] = [columnName(column.column), columnName(maximum.column)];
  return {
    label: {
      vi: `cột ${most} là điểm tối đa, cột ${points} là điểm đạt được`,
      en: `column ${most} holds the maxima, column ${points} the points`,
    },
    agreeing: agree,
    judged: agree + differ,
    says: {
      columns: [
        { key: maximum.key, column: column.column },
        { key: column.key, column: maximum.column },
      ],
    },
  };
}
