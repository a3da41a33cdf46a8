/** The registry of ways to write points in words: a new one is one descriptor and one line here. The first that fits decides. */
import type { PointReading } from '../reading';
import { about } from './about';
import { changed, noLess } from './change';
import { atLeast } from './at-least';
import { atMost } from './at-most';
import { longestForm } from './form';
import type { PointForm } from './form';
import { mixedNumber } from './mixed-number';
import { ofMaximum, statedMaximum } from './of-maximum';
import { ratioBound } from './ratio-bound';
import { span } from './span';
import { writtenSum } from './sum';
import { aboveWord, achievedWord, maximumWord, nothingWord } from './words';

/** @internal Tests try the examples that each form gives of itself. */
export const pointForms: readonly PointForm[] = [
  span,
  ratioBound,
  changed,
  noLess,
  statedMaximum,
  atLeast,
  atMost,
  about,
  mixedNumber,
  writtenSum,
  ofMaximum,
  maximumWord,
  achievedWord,
  aboveWord,
  nothingWord,
];

/** Words that only say that this is wished for, or is to stay: "phấn đấu đạt 3,5", "Duy trì 1,5". */
const aim =
  /^(?:(?:phấn đấu|quyết tâm|mục tiêu|dự kiến|cố gắng|(?:tiếp tục )?(?:duy trì|giữ vững|giữ nguyên|giữ)(?: (?:mức|số))?(?: điểm)?(?= \d)|nâng lên|tăng lên|tăng(?= (?:từ|đạt|lên)))(?: (?:đạt|lên|là|được))?|đạt(?: được)?)(?: ?:)? (?=[\d≥>≤<~≈.,½¼¾ktừí])/u;

/** What follows words of aim, as a plain number. */
const plain = /^(\d+(?:[.,]\d+)?|[.,]\d+)(?:\s*(?:điểm|đ))?$/u;

/** A cell that is more than a number; null where no form knows it. `plainly` reads a bare number. */
export function readForm(cell: string, plainly: (text: string) => PointReading): PointReading | null {
  if (cell.length > longestForm) return null;
  const text = cell.toLocaleLowerCase('vi');
  const wished = text.replace(aim, '');
  if (wished !== text && plain.test(wished)) {
    const reading = plainly(wished);
    return reading.kind === 'score' ? { ...reading, form: 'words' } : reading;
  }
  for (const form of pointForms) {
    const reading = form.read(wished) ?? (wished === text ? null : form.read(text));
    if (reading) return reading.kind === 'not-score' ? { ...reading, raw: cell } : reading;
  }
  return null;
}
