/** Ranks as cells state them. */
import type { CellValue } from './cell-value';

const written =
  /^(?:(?:hạng|thứ|vị thứ|no\.?)\s*)?(\d{1,4})(?:\s*[/–-]\s*\d{1,4})?(?:\s*\(?đồng hạng\)?)?$/iu;

/** The rank a cell states ("3", "Hạng 3", "3/20", "3 (đồng hạng)"), of shared ranks ("2-3") the first; or null. */
export function rankOf(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? value : null;
  const text = typeof value === 'string' ? written.exec(value.trim())?.[1] : undefined;
  return text === undefined ? null : Number(text);
}
