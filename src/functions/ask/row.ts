/** Which row is meant by a code as people and cells write it; the whole table by its words, or by nothing. */
import type { Appendix } from '../../domain/appendix';
import { readCodeCell } from '../../domain/code';
import { fold } from '../fold';
import { problems } from '../problem';
import type { Given } from '../question';

/** A row of the table, or all of it: the total, where the table has none what its top rows come to. */
export type RowAsked = number | 'whole';

const wholeWords: readonly string[] = [
  '',
  'tong',
  'tong diem',
  'tong cong',
  'ca bang',
  'toan bo',
  'total',
  'all',
];

const codeOf = (given: Given): string | null =>
  typeof given === 'number' || typeof given === 'string' ? readCodeCell(given, 'General').code : null;

/** Rows whose code it is; where none has it, those whose code is written so ("II", "A.1"). */
function rowsOf({ rows }: Appendix, given: Given): readonly number[] {
  const code = codeOf(given);
  const numbered = rows.flatMap((row, at) => (code !== null && row.code.code === code ? [at] : []));
  if (numbered.length > 0) return numbered;
  const written = fold(String(given));
  return rows.flatMap(({ code: { raw }, kind }, at) =>
    kind !== 'total' && raw !== '' && fold(String(raw)) === written ? [at] : [],
  );
}

/** @throws NoAnswer where no row is meant, or more than one may be. */
export function rowAsked(appendix: Appendix, given: Given): RowAsked {
  if (typeof given === 'boolean') throw problems.unknownCode(String(given), appendix.sheet);
  if (wholeWords.includes(fold(String(given ?? '')))) return 'whole';
  const [first, ...others] = rowsOf(appendix, given);
  if (first === undefined) throw problems.unknownCode(String(given), appendix.sheet);
  if (others.length > 0) {
    const places = [first, ...others].map((at) => (appendix.rows[at]?.row ?? 0) + 1);
    throw problems.severalRows(String(given), places);
  }
  return first;
}
