/** Rules of scoring under a criterion: "Hoàn thành 100%: 1", "- Từ 80% đến dưới 100%: 0,5". They are no criteria. */
import type { ColumnKey, ScoringRule } from '../../domain/appendix';
import { rowIndex } from '../../a1/place';
import { readPoint } from '../../domain/score';
import type { Exact, Score } from '../../domain/score';
import type { Piece } from './piece';
import type { RawRow } from './raw-row';
import { isTotalRow } from './raw-row';
import { bulletOf } from './signs';

const pointsAtEnd =
  /(?:[:=]\s*(?:được\s+|đạt\s+)?|\(\s*|(?:được|đạt|tính|chấm)\s+)([+-]?\d{1,3}(?:[.,]\d{1,4})?)(?:\s*(?:điểm|đ))?\s*\)?[.;]?$/iu;
const formula = /điểm\s*=|công thức|\)\s*[×x*]\s*\d|tỷ lệ.{0,40}[×x*]\s*\d|[×x*]\s*điểm (?:tối đa|chuẩn)/iu;
const bullet = /^[-+*•·–—]\s*/u;
const mark = /^(?:[a-zđ][.)]?|[-+*•–—])$/u;

/** True for a text that says which points a case gives. */
export const statesPoints = (text: string): boolean => pointsAtEnd.test(text) || formula.test(text);

/** The points that a case gives, where they are one figure. */
export const scoreIn = (text: string): Score | null => {
  const figure = pointsAtEnd.exec(text)?.[1];
  const reading = figure === undefined ? null : readPoint(figure, 'General');
  return reading?.kind === 'score' ? reading.score : null;
};

const isMaximum = (key: ColumnKey): boolean => /^(?:maximum|appraisal-maximum|survey-maximum)/u.test(key);

/** The one maximum that a row states, if it states points nowhere else. */
function lonelyMaximum(raw: RawRow): Score | null {
  const stated = [...raw.points].filter(([, { reading }]) => reading.kind !== 'blank');
  const [first] = stated;
  if (first === undefined || stated.length > 1 || !isMaximum(first[0])) return null;
  return first[1].reading.kind === 'score' ? first[1].reading.score : null;
}

const maximumOf = (raw: RawRow): Exact | null => {
  const cell = [...raw.points].find(([key, { reading }]) => isMaximum(key) && reading.kind === 'score')?.[1];
  return cell?.reading.kind === 'score' ? cell.reading.score.high.value : null;
};

const isScored = (raw: RawRow): boolean =>
  [...raw.points].some(([key, { reading }]) => !isMaximum(key) && reading.kind === 'score');

const ruleOf = (raw: RawRow): ScoringRule => ({
  row: rowIndex(raw.row),
  text: raw.nameText.replace(bullet, ''),
  points: lonelyMaximum(raw) ?? scoreIn(raw.nameText),
});

const mayBeRule = (raw: RawRow): boolean =>
  (raw.codeText === '' || mark.test(raw.codeText)) && raw.nameText !== '' && !isTotalRow(raw);

/** Rows under dashes of one kind, set in as far as each other, stand beside each other. */
const sameMark = (a: RawRow, b: RawRow): boolean => bulletOf(a) === bulletOf(b) && a.indent === b.indent;

/**
 * True for rows that are cases of the criterion above them rather than parts of it: it has points and they have none, or
 * their maxima are no parts of its own.
 */
function areCases(criterion: RawRow, cases: readonly RawRow[]): boolean {
  const whole = maximumOf(criterion);
  const maxima = cases.flatMap((each) => lonelyMaximum(each)?.high.value ?? []);
  if (whole === null || maxima.length === 0 || maxima.some((value) => value.gt(whole))) return false;
  if (isScored(criterion)) return true;
  const [first] = cases;
  const beside = cases.filter((each) => first !== undefined && sameMark(each, first));
  const sum = beside
    .flatMap((each) => lonelyMaximum(each)?.high.value ?? [])
    .reduce((total, value) => total.plus(value));
  return !sum.eq(whole) || cases.every(({ nameText }) => statesPoints(nameText));
}

/** The rows right below `at` that have a maximum only. */
function casesBelow(pieces: readonly Piece[], at: number): readonly Piece[] {
  const end = pieces.findIndex(
    (piece, below) => below > at && (!mayBeRule(piece) || lonelyMaximum(piece) === null),
  );
  return pieces.slice(at + 1, end < 0 ? pieces.length : end);
}

/** Takes the rows of rules out of a table; each criterion keeps its own. */
export function takeRules(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    const cases =
      isTotalRow(piece) || (lonelyMaximum(piece) !== null && piece.codeText === '')
        ? []
        : casesBelow(pieces, at);
    if (cases.length > 0 && areCases(piece, cases)) {
      const rules = cases.flatMap((each) => [ruleOf(each), ...(each.rules ?? [])]);
      kept.push({
        ...piece,
        rows: [...piece.rows, ...cases.flatMap(({ rows }) => rows)],
        rules: [...(piece.rules ?? []), ...rules],
      });
      at += cases.length;
    } else kept.push(piece);
  }
  return kept;
}

/** A row without figures that says in words which points a case gives. */
export const isWordedRule = (raw: RawRow): boolean =>
  mayBeRule(raw) && !raw.hasFigures && statesPoints(raw.nameText);

export const wordedRule = ruleOf;
