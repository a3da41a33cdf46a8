/** A tree that cannot be meant: so many sums are wrong at once that the reading is doubted before the table is. */
import type { Appendix } from '../appendix';
import { isLeaf } from '../appendix';
import { kindOf } from '../kinds';
import { isMaximum } from '../roles';
import { defineCheck, scoreSeenIn } from './check';
import type { CauseRule, Observation } from './check';
import type { Facts } from './facts';
import { judgedSums } from './sums';
import type { JudgedSum } from './sums';

/** Fewer wrong sums than this may be slips. */
const leastWrong = 3;
/** Rows that add up to so many times their stated total stand over one another, not beside. */
const farAbove = 1.3;

const isWrong = ({ verdict }: JudgedSum): boolean => verdict === 'mismatch';

/** Most sums of the maxima are wrong: maxima are laid down and hardly ever mistyped. */
function mostAreWrong(judged: readonly JudgedSum[]): boolean {
  const maxima = judged.filter(({ column }) => isMaximum(column.role));
  const wrong = maxima.filter(isWrong).length;
  return wrong >= leastWrong && wrong * 2 > maxima.length;
}

/** So many cells at least would have to be wrong in a column before its tree is doubted. */
const manyCells = 4;

/** The fewest cells that explain a column's wrong sums: a wrong part and the wrong sum above it may share one. */
function cellsNeeded(appendix: Appendix, wrong: readonly JudgedSum[]): number {
  const open = new Set(wrong.map(({ index }) => index));
  let cells = 0;
  for (const index of [...open].sort((a, b) => b - a)) {
    if (!open.delete(index)) continue;
    const above = appendix.rows[index]?.parent ?? appendix.total;
    if (above !== null) open.delete(above);
    cells += 1;
  }
  return cells;
}

/** No column bears the tree out: in each most sums are wrong, and in one of them many cells would have to be. */
function nothingBearsOut(appendix: Appendix, judged: readonly JudgedSum[]): boolean {
  const columns = [...new Set(judged.map(({ column }) => column))].map((column) => {
    const sums = judged.filter((each) => each.column === column);
    return { sums, wrong: sums.filter(isWrong) };
  });
  return (
    columns.every(({ sums, wrong }) => wrong.length * 2 > sums.length) &&
    columns.some(({ wrong }) => cellsNeeded(appendix, wrong) >= manyCells)
  );
}

/** In every column, and in two at least, the rows add up to far more than the total. */
function overflows(totals: readonly JudgedSum[]): boolean {
  return (
    totals.length > 1 &&
    totals.every(
      (total) =>
        isWrong(total) &&
        total.stated.low.value.gt(0) &&
        total.sum.low.value.gt(total.stated.low.value.times(farAbove)),
    )
  );
}

function findDoubt(appendix: Appendix, facts: Facts): JudgedSum | null {
  const judged = judgedSums(appendix, facts);
  const totals = judged.filter(({ index }) => index === appendix.total);
  if (!mostAreWrong(judged) && !overflows(totals) && !nothingBearsOut(appendix, judged)) return null;
  return totals.find(isWrong) ?? judged.find(isWrong) ?? null;
}

const doubtByFacts = new WeakMap<Facts, JudgedSum | null>();

/** The sum that shows the doubt best; null where the tree can be meant. Worked out once: every wrong code asks. */
function doubtful(appendix: Appendix, facts: Facts): JudgedSum | null {
  const known = doubtByFacts.get(facts);
  if (known !== undefined) return known;
  const doubt = findDoubt(appendix, facts);
  doubtByFacts.set(facts, doubt);
  return doubt;
}

export const structureUncertain = defineCheck({
  id: 'structure-uncertain',
  severity: 'warning',
  label: { vi: 'Chưa chắc hiểu đúng cấu trúc', en: 'Structure is uncertain' },
  finds:
    'a tree that cannot be meant, since most sums of its maxima are wrong, no column bears it out, or its rows add up to far more than every total; said instead of a list of wrong sums',
  example: 'rows of 229 points under a total of 100',
  appliesTo: ({ addsUp }) => addsUp,
  sentence: {
    vi: (w) =>
      `${w.cell}: bảng được hiểu là ${w.value('criteria')} tiêu chí, trong đó ${w.value('leaves')} dòng không có dòng con, nhưng cộng lại được ${w.expected} so với ${w.stated} đã ghi; có thể cách đánh mã, các dòng hướng dẫn chấm điểm hoặc cột điểm chưa được hiểu đúng. Hãy mở “Cột và vùng” để chọn lại cột mã, cột điểm và vùng bảng.`,
    en: (w) =>
      `${w.cell}: the table was understood as ${w.value('criteria')} criteria, ${w.value('leaves')} of them without rows below, but they add up to ${w.expected} against the stated ${w.stated}; its codes, its rules of scoring or a column of points may have been misunderstood. Open “Columns and range” to choose the code column, the columns of points and the range again.`,
  },
  run: (appendix, facts) => {
    const doubt = doubtful(appendix, facts);
    const row = doubt === null ? undefined : appendix.rows[doubt.index];
    if (doubt === null || row === undefined) return [];
    const criteria = appendix.rows.filter(({ kind }) => kind === 'criterion');
    return [
      {
        ...scoreSeenIn(row, doubt.column, doubt.stated, doubt.sum),
        params: { criteria: String(criteria.length), leaves: String(criteria.filter(isLeaf).length) },
      },
    ];
  },
});

/** Where the tree cannot be meant, no single sum is accused. */
export const doubtedTree: CauseRule = (_finding, { of }) => of(structureUncertain).length > 0;

/** A few codes that cannot be right may be what spoils the tree; more of them are not understood, as the tree is not. */
const fewCodes = 2;

/** How serious a wrong code is: where the tree itself is doubted it is asked about, not accused. */
export const severityOfCode = (appendix: Appendix, facts: Facts): Pick<Observation, 'severity'> =>
  kindOf(appendix.kind).addsUp && doubtful(appendix, facts) !== null ? { severity: 'warning' } : {};

/** Where the tree cannot be meant, and many codes neither, they are not listed beside the doubt. */
export const doubtedCodes: CauseRule = ({ check }, { of }) =>
  of(structureUncertain).length > 0 && of({ id: check }).length > fewCodes;
