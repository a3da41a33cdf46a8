/** Ways of numbering that only the whole table tells: outlines, Roman fields, headings of units, numbers that begin anew. */
import type { Column } from '../../domain/appendix';
import { readCode } from '../../domain/code';
import { addsUp } from '../../domain/roles';
import type { Exact } from '../../domain/score';
import { codesAnew } from '../readings/anew';
import { codesBySums } from '../readings/by-sums';
import { anew, bySums, named, running } from '../readings/manners';
import { styledAs } from './code-cells';
import type { ReadPiece } from './code-cells';
import { extraOf } from './extras';
import { withLetters } from './letters';
import { outlineCodes } from './outline';
import { markLike } from './signs';
import { unitOfHeading } from './unit-headings';

/** The rows with the codes of an outline, where the table is one. */
function withOutline(read: readonly ReadPiece[]): readonly ReadPiece[] {
  const codes = outlineCodes(
    read.map(({ parts, isTotal, piece }) => ({ parts, isTotal, hasFigures: piece.hasFigures })),
  );
  return read.map((each, at) => {
    const code = codes[at] ?? null;
    return code === null ? each : { ...each, parts: styledAs(each.parts, code) };
  });
}

/**
 * "I" over "1.1": where every dotted code up to the next Roman numeral begins with that numeral's number, the numerals are
 * the codes of the fields.
 */
function withRomanFields(read: readonly ReadPiece[]): readonly ReadPiece[] {
  const romans = read.flatMap(({ parts, isTotal }, at) => (parts.bend === 'roman' && !isTotal ? [at] : []));
  const isField = (at: number, order: number): boolean => {
    const below = read
      .slice(at + 1, romans[order + 1] ?? read.length)
      .flatMap(({ parts }) => parts.code ?? []);
    const start = `${String(read[at]?.parts.ordinal ?? 0)}.`;
    return below.every((code) => code.startsWith(start));
  };
  if (read.some(({ parts, piece }) => parts.inName && piece.codeText !== '')) return read;
  const clear = romans.length > 1 || romans.some((at) => read[at]?.piece.hasFigures);
  const codes = romans.length === 0 ? [] : read.slice(romans[0]).flatMap(({ parts }) => parts.code ?? []);
  if (!clear || codes.length === 0 || !romans.every(isField)) return read;
  return read.map((each, at) =>
    romans.includes(at) ? { ...each, parts: styledAs(each.parts, String(each.parts.ordinal ?? 0)) } : each,
  );
}

/** Rows that only name a unit over rows of their own are parts of the table, as Roman-numbered ones are. */
function withUnitHeadings(read: readonly ReadPiece[]): readonly ReadPiece[] {
  const units = read.map(({ parts, isTotal }) =>
    isTotal || parts.code !== null ? null : unitOfHeading(parts.name),
  );
  const heads = units.map((unit, at) => {
    const below = read[at + 1];
    return unit !== null && below !== undefined && !below.isTotal && units[at + 1] === null;
  });
  // Units that stand one below the other are rows of their own: a ranking.
  const [found, headings] = [units.filter((unit) => unit !== null).length, heads.filter(Boolean).length];
  if (headings * 2 <= found) return read;
  let order = 0;
  return read.map((each, at): ReadPiece => {
    const unit = units[at] ?? null;
    if (unit === null || heads[at] !== true) return each;
    order += 1;
    const { raw, name, ordinal = order } = each.parts;
    return {
      ...each,
      unit,
      parts: { raw, code: null, bend: 'roman', malformed: false, inName: false, name, ordinal },
    };
  });
}

/** The points a row states in some columns; null where it states none. */
const statedIn = ({ points }: ReadPiece['piece'], keys: readonly string[]): (Exact | null)[] =>
  keys.map((key) => {
    const reading = points.get(key)?.reading;
    return reading?.kind === 'score' && !reading.percent ? reading.score.low.value : null;
  });

/** The rows with the codes they have where numbers begin anew below a number. */
function withCodesAnew(read: readonly ReadPiece[], columns: readonly Column[]): readonly ReadPiece[] {
  const keys = columns.flatMap(({ role, key }) => (addsUp(role) ? [key] : []));
  const codes = codesAnew(
    read.map(({ parts, isTotal, piece }) => ({
      number: !isTotal && parts.code !== null && !parts.code.includes('.') ? Number(parts.code) : null,
      points: statedIn(piece, keys),
    })),
  );
  return read.map((each, at) => {
    const code = codes[at] ?? null;
    return code === null ? each : { ...each, parts: styledAs(each.parts, code) };
  });
}

/** The rows with the codes of their places in the tree that the sums tell; as they are where sums do not tell. */
function withCodesBySums(read: readonly ReadPiece[], columns: readonly Column[]): readonly ReadPiece[] {
  const keys = columns.flatMap(({ role, key }) => (addsUp(role) ? [key] : []));
  const codes = codesBySums(
    read.map(({ parts, isTotal, piece }) => {
      const counts = piece.hasFigures && extraOf(parts.name) === null;
      return { points: statedIn(piece, keys), mark: markLike(piece), isTotal: counts ? isTotal : null };
    }),
  );
  return codes.every((code) => code === null)
    ? read
    : read.map((each, at) => {
        const code = codes[at] ?? null;
        return code === null ? each : { ...each, parts: styledAs(each.parts, code) };
      });
}

const openingNumber = /^(\d{1,2})\s+(?=\p{L})/u;

/** "1 Chỉ đạo" over "1.1 Kế hoạch": the number that opens a name is its code where codes inside the names below go on from it. */
const withOpeningNumbers = (read: readonly ReadPiece[]): readonly ReadPiece[] =>
  read.map((each, at): ReadPiece => {
    const { parts, piece, isTotal } = each;
    const number =
      parts.code === null && piece.codeText === '' && !isTotal ? openingNumber.exec(parts.name) : null;
    const next = read[at + 1]?.parts;
    if (!number || next?.inName !== true || next.code?.startsWith(`${String(Number(number[1]))}.`) !== true)
      return each;
    const name = parts.name.slice(number[0].length);
    return {
      ...each,
      parts: {
        raw: parts.raw,
        code: String(Number(number[1])),
        bend: 'inside-name',
        malformed: false,
        inName: true,
        name,
      },
    };
  });

/** The row with the code that opens its name, whatever number counts it. */
function byName(read: ReadPiece): ReadPiece {
  if (read.isTotal || read.glued) return read;
  const parts = read.parts.inName ? read.parts : readCode('', 'General', read.piece.nameText);
  return parts.code === null ? read : { ...read, parts, piece: { ...read.piece, codeText: '' } };
}

/** The row without the number that only counts it. */
const withoutNumber = (read: ReadPiece): ReadPiece => {
  const { code, inName, name } = read.parts;
  if (code === null || code.includes('.')) return read;
  const piece = { ...read.piece, codeText: '' };
  return { ...read, piece, parts: { raw: '', code: null, malformed: false, inName, name } };
};

/** The rows with the codes that the table's way of numbering gives them; `manner` is the way that a person chose. */
export function inTheTablesWay(
  read: readonly ReadPiece[],
  columns: readonly Column[],
  manner: string | undefined,
): readonly ReadPiece[] {
  if (manner === running.id) return read.map(withoutNumber);
  if (manner === named.id) return read.map(byName);
  if (manner === bySums.id) return withCodesBySums(read, columns);
  const lettered = withLetters(read, manner);
  const written = manner === anew.id ? withCodesAnew(lettered, columns) : lettered;
  return withUnitHeadings(withRomanFields(withOutline(withOpeningNumbers(written))));
}
