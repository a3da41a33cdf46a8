/** Rows cut in two by a page break, or written over several sheet rows, put together again. */
import type { ColumnKey, PointCell } from '../../domain/appendix';
import type { Standing } from './own-rows';
import type { Piece } from './piece';
import type { RawRow } from './raw-row';
import { isTotalRow } from './raw-row';
import { wordedRule } from './rules';

const isFilled = ({ value }: PointCell): boolean => value !== '';

/** Figures may stand in either part, but not twice in one column. */
const figuresCollide = (a: RawRow, b: RawRow): boolean =>
  [...b.points].some(([key, cell]) => {
    const other = a.points.get(key);
    return isFilled(cell) && other !== undefined && isFilled(other);
  });

const hasOwnFigures = (raw: RawRow): boolean => [...raw.points.values()].some(isFilled);

const startsLow = (text: string): boolean => /^[\p{Ll},;:)]/u.test(text);
const endsSentence = (text: string): boolean => /[.;:!?]$/u.test(text);

/** True when `next` carries on the row before it rather than being a row of its own. */
function continues(before: RawRow, next: RawRow): boolean {
  if (next.codeText !== '' || figuresCollide(before, next)) return false;
  if (next.nameText === '') {
    if (hasOwnFigures(next)) return hasOwnFigures(before) === false;
    return [...next.texts.values()].some((text) => text !== '');
  }
  if (startsLow(next.nameText)) return true;
  if (hasOwnFigures(next) || !next.afterBreak || before.nameText === '') return false;
  const restContinues = [...next.texts].some(
    ([key, text]) => text !== '' && startsLow(text) && before.texts.get(key),
  );
  return restContinues && !endsSentence(before.nameText);
}

const joinText = (a: string, b: string): string => (a === '' || b === '' || a === b ? a || b : `${a} ${b}`);

function join(a: Piece, b: RawRow): Piece {
  const texts = new Map<ColumnKey, string>();
  for (const [key, text] of a.texts) texts.set(key, joinText(text, b.texts.get(key) ?? ''));
  const points = new Map<ColumnKey, PointCell>();
  for (const [key, cell] of a.points) points.set(key, isFilled(cell) ? cell : (fillFrom(b, key) ?? cell));
  return {
    ...a,
    rows: [...a.rows, b.row],
    nameText: joinText(a.nameText, b.nameText),
    texts,
    points,
    hasFigures: a.hasFigures || b.hasFigures,
  };
}

const fillFrom = (raw: RawRow, key: ColumnKey): PointCell | undefined => {
  const cell = raw.points.get(key);
  return cell && isFilled(cell) ? cell : undefined;
};

/** Joins what was cut, and details to the row they detail. */
export function joinPieces(rows: readonly RawRow[], standing: (raw: RawRow) => Standing): Piece[] {
  const pieces: Piece[] = [];
  let before: { piece: Piece; own: boolean; ruled?: boolean } | null = null;
  for (const raw of rows) {
    const stands = standing(raw);
    const last = pieces.at(-1);
    // What goes on below a rule explains it: "a: Tổng số nhiệm vụ".
    if (last && (stands === 'rule' || (stands === 'detail' && before?.ruled === true))) {
      const ruled = {
        ...last,
        rows: [...last.rows, raw.row],
        rules: [...(last.rules ?? []), wordedRule(raw)],
      };
      pieces[pieces.length - 1] = ruled;
      before = { piece: ruled, own: isTotalRow(ruled), ruled: true };
      continue;
    }
    const isTotal = isTotalRow(raw);
    const joins =
      before !== null &&
      !before.own &&
      (stands === 'detail' || (stands === 'open' && continues(before.piece, raw)));
    const piece: Piece = joins && before ? join(before.piece, raw) : { ...raw, rows: [raw.row] };
    if (joins) pieces[pieces.length - 1] = piece;
    else pieces.push(piece);
    before = { piece, own: isTotal };
  }
  return pieces;
}
