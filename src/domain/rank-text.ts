/** Ranks as cells state them. */
import type { Appendix, ColumnKey } from './appendix';
import type { CellValue } from './cell-value';

const written =
  /^(?:(?:hạng|thứ|vị thứ|no\.?)\s*)?(\d{1,4})(?:\s*[/–-]\s*\d{1,4})?(?:\s*\(?đồng hạng\)?)?$/iu;

/** The rank a cell states ("3", "Hạng 3", "3/20", "3 (đồng hạng)"), of shared ranks ("2-3") the first; or null. */
export function rankOf(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? value : null;
  const text = typeof value === 'string' ? written.exec(value.trim())?.[1] : undefined;
  return text === undefined ? null : Number(text);
}

/** What a row below the total ("Xếp hạng") holds in a column of points; undefined where no row tells the rank. */
export function rankBelow({ rows }: Pick<Appendix, 'rows'>, key: ColumnKey): CellValue | undefined {
  const row = rows.find(({ closing }) => closing === 'rank');
  return row?.points.get(key)?.value ?? row?.texts.get(key);
}
