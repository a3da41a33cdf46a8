/**
 * The codes of a table's rows as a scheme has them, each once: where parts I and II count their rows anew, "1" of part II is
 * 2.1, and the part itself is 2; a row without a code is the next one below its parent.
 */
import type { Appendix, Row } from '../appendix';

const isPart = ({ kind, code }: Row): boolean =>
  code.bend === 'roman' && (kind === 'criterion' || kind === 'section');

const plainCode = (row: Row): string | null =>
  row.kind === 'criterion' && !isPart(row) ? row.code.code : null;

/** For each row the number of the part it stands in, 0 before the first. */
function partNumbers(rows: readonly Row[]): number[] {
  let part = 0;
  return rows.map((row) => (isPart(row) ? (part += 1) : part));
}

/** True for a table whose Roman-numbered parts repeat the codes of one another. */
export function partsCountAnew({ rows }: Appendix): boolean {
  const parts = partNumbers(rows);
  const firstIn = new Map<string, number>();
  return rows.some((row, at) => {
    const code = plainCode(row);
    const part = parts[at] ?? 0;
    if (code === null || part === 0) return false;
    const first = firstIn.get(code);
    if (first === undefined) firstIn.set(code, part);
    return first !== undefined && first !== part;
  });
}

/** The written codes, those of parts that count anew behind the number of their part; null for rows without one. */
function writtenCodes(appendix: Appendix, byParts: boolean): (string | null)[] {
  const parts = partNumbers(appendix.rows);
  return appendix.rows.map((row, at) => {
    if (byParts && isPart(row)) return String(parts[at] ?? 0);
    const code = plainCode(row);
    return code === null || !byParts || (parts[at] ?? 0) === 0 ? code : `${String(parts[at])}.${code}`;
  });
}

/** The first number below a code that no row has yet. */
function nextBelow(parent: string | null, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const code = parent === null ? String(number) : `${parent}.${String(number)}`;
    if (!taken.has(code)) return code;
  }
}

/** A code for every criterion, and for every part that counts anew; null for sections and totals. Same indices as the rows. */
export function schemeCodes(
  appendix: Appendix,
  byParts = partsCountAnew(appendix),
): readonly (string | null)[] {
  const codes = writtenCodes(appendix, byParts);
  const taken = new Set(codes.flatMap((code) => code ?? []));
  for (const [at, row] of appendix.rows.entries()) {
    if (row.kind !== 'criterion' || isPart(row) || codes[at] !== null) continue;
    const code = nextBelow(row.parent === null ? null : (codes[row.parent] ?? null), taken);
    taken.add(code);
    codes[at] = code;
  }
  return codes;
}
