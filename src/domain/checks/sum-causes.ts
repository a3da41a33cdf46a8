/** What explains a wrong sum: its own formula, a part that cannot be right, a part without a row. */
import { parentCode } from '../code';
import type { Finding } from '../finding';
import { Exact, judge } from '../score';
import { partsOf } from '../tree';
import { fromSameCell, sameCell } from './causes';
import type { CauseRule, Scene } from './check';
import { criterionMissing } from './criterion-missing';
import { formulaRange } from './formula-range';
import { overMaximum } from './over-maximum';
import { doubtedScale } from './scale-uncertain';
import { scoreNegative } from './score-negative';
import { doubtedTree } from './structure-uncertain';
import { sumStale } from './sum-stale';
import { judgedSums } from './sums';
import type { JudgedSum } from './sums';

/** A formula with a wrong range explains its own wrong sum. */
const ownFormula: CauseRule = (finding, { of }) =>
  of(formulaRange).some((cause) => sameCell(cause, finding) && cause.severity === 'error');

/** A part whose formula has a wrong range explains the sum above it, when the part's right sum makes that right. */
const formulaBelow: CauseRule = (finding, scene) => {
  const { appendix, facts, of } = scene;
  const causes = of(formulaRange).filter(
    ({ column, severity }) => column === finding.column && severity === 'error',
  );
  const judged = causes.length === 0 ? undefined : judgedSum(finding, scene);
  if (judged === undefined) return false;
  const isCause = (part: number): boolean =>
    causes.some(({ place }) => place.row === appendix.rows[part]?.row);
  const parts = partsOf(appendix, judged.index).filter(isCause);
  const wrong = judgedSums(appendix, facts).filter(
    ({ index, column }) => column === judged.column && parts.includes(index),
  );
  const mended = wrong.reduce(
    (sum, part) => sum.plus(part.sum.low.value).minus(part.stated.low.value),
    judged.sum.low.value,
  );
  return wrong.length > 0 && mended.eq(judged.stated.low.value);
};

/** The judged sum that a finding is about. */
const judgedSum = (finding: Finding, { appendix, facts }: Scene): JudgedSum | undefined =>
  judgedSums(appendix, facts).find(
    ({ index, column }) => column.key === finding.column && appendix.rows[index]?.row === finding.place.row,
  );

/** What is lacking in the parts of a wrong sum, when one of them states `stated` wrongly (0 when it has no row). */
const neededFor = ({ stated, sum }: JudgedSum, wrong: string): Exact =>
  stated.low.value.minus(sum.low.value.minus(wrong));

/** A leaf above its maximum or below zero explains its parent's sum, when a value it can have makes that right. */
const impossibleChild: CauseRule = (finding, scene) => {
  const { appendix, of } = scene;
  const causes = [...of(overMaximum), ...of(scoreNegative)].filter(({ column }) => column === finding.column);
  const judged = causes.length === 0 ? undefined : judgedSum(finding, scene);
  if (judged === undefined) return false;
  const rows = new Set(partsOf(appendix, judged.index).map((part) => appendix.rows[part]?.row));
  return causes.some(({ check, place, stated, expected }) => {
    if (!rows.has(place.row) || typeof stated !== 'string') return false;
    const needed = neededFor(judged, stated);
    const most = check === overMaximum.id && typeof expected === 'string' ? new Exact(expected) : null;
    return needed.gte(0) && (most === null || needed.lte(most));
  });
};

/** A criterion without a row explains the sum above it, when the points it can have make that right. */
const missingChild: CauseRule = (finding, scene) => {
  const causes = scene
    .of(criterionMissing)
    .filter(({ code }) => (parentCode(code ?? '') ?? '') === (finding.code ?? ''));
  const judged = causes.length === 0 ? undefined : judgedSum(finding, scene);
  if (judged === undefined) return false;
  const most = causes.reduce((sum, { params }) => sum.plus(String(params.maximum) || 0), new Exact(0));
  const needed = neededFor(judged, '0');
  return finding.role === 'maximum' ? needed.eq(most) : needed.gte(0) && needed.lte(most);
};

/** A sum that states what its leaves come to differs from its parts only because one of those was not recomputed. */
const partIsStale: CauseRule = (finding, scene) => {
  const { appendix, facts, of } = scene;
  const judged = of(sumStale).length === 0 ? undefined : judgedSum(finding, scene);
  const exact = judged && facts.sums.get(judged.column.key)?.[judged.index];
  if (judged === undefined || !exact || judge(judged.stated, [exact]) === 'mismatch') return false;
  const rows = new Set(partsOf(appendix, judged.index).map((part) => appendix.rows[part]?.row));
  return of(sumStale).some(({ column, place }) => column === finding.column && rows.has(place.row));
};

/** All that can explain why a sum is not its parts. */
export const sumCauses: readonly CauseRule[] = [
  doubtedTree,
  doubtedScale,
  fromSameCell(sumStale),
  partIsStale,
  ownFormula,
  formulaBelow,
  impossibleChild,
  missingChild,
];
