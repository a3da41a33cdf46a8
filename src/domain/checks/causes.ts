/** A finding appears once, at its cause: what follows from another finding is dropped here, rule by rule. */
import type { Appendix } from '../appendix';
import { codeLevel, parentCode } from '../code';
import type { Finding } from '../finding';
import { Exact } from '../score';
import { partsOf } from '../tree';
import type { Facts } from './facts';
import { judgedSums } from './sums';
import type { JudgedSum } from './sums';

/** All findings by check, for rules that look for a cause. */
type ByCheck = (check: string) => readonly Finding[];
interface Scene {
  readonly appendix: Appendix;
  readonly facts: Facts;
  readonly of: ByCheck;
}

/** True when the finding follows from another one. */
type Rule = (finding: Finding, scene: Scene) => boolean;

const sameCell = (a: Finding, b: Finding): boolean =>
  a.place.row === b.place.row && a.place.column === b.place.column;
const inRow = (a: Finding, b: Finding): boolean => a.place.row === b.place.row;

/** Codes that another finding says are wrong where they stand. */
const doubtful = ({ of }: Scene): readonly Finding[] => [
  ...of('code-duplicate'),
  ...of('code-differs'),
  ...of('code-order'),
  ...of('code-malformed').filter(({ expected }) => expected === undefined),
];

/** A code that is twice, misplaced or the scheme's other one leaves a gap, an orphan or a stranger behind it. */
const followsWrongCode: Rule = (finding, scene) => {
  const family = finding.check === 'parent-missing' ? String(finding.expected) : (finding.code ?? '');
  return doubtful(scene).some((cause) => {
    const wrong = cause.code ?? '';
    const meant = typeof cause.expected === 'string' ? cause.expected : '';
    const siblings =
      wrong !== '' &&
      codeLevel(wrong) === codeLevel(family || wrong) &&
      parentCode(wrong) === parentCode(family || wrong);
    return (
      inRow(finding, cause) ||
      siblings ||
      (meant !== '' && (meant === family || parentCode(meant) === parentCode(family)))
    );
  });
};

const saidAsMissingParent: Rule = (finding, { of }) => {
  const parents = of('parent-missing').map(({ expected }) => expected);
  if (finding.check === 'criterion-missing') return parents.includes(finding.code ?? '');
  const missing = finding.params.missing;
  return Array.isArray(missing) && missing.every((code: string) => parents.includes(code));
};

/** The order of a row whose code is a duplicate or the scheme's other one is no second slip. */
const orderOfWrongCode: Rule = (finding, { of }) =>
  [...of('code-duplicate'), ...of('code-differs'), ...of('code-malformed')].some((cause) =>
    inRow(cause, finding),
  );

/** A renumbered row that is a duplicate is said as the duplicate, with the scheme's code. */
const alreadyDuplicate: Rule = (finding, { of }) =>
  of('code-duplicate').some((cause) => sameCell(cause, finding));

/** A formula with a wrong range explains its own wrong sum. */
const ownFormula: Rule = (finding, { of }) =>
  of('formula-range').some((cause) => sameCell(cause, finding) && cause.severity === 'error');

/** A typed sum that is wrong is said as wrong. */
const wrongAnyway: Rule = (finding, { of }) =>
  of('subtotal-mismatch').some((cause) => sameCell(cause, finding));

/** The judged sum that a finding is about. */
const judgedSum = (finding: Finding, { appendix, facts }: Scene): JudgedSum | undefined =>
  judgedSums(appendix, facts).find(
    ({ index, column }) => column.key === finding.column && appendix.rows[index]?.row === finding.place.row,
  );

/** What is lacking in the parts of a wrong sum, when one of them states `stated` wrongly (0 when it has no row). */
const neededFor = ({ stated, sum }: JudgedSum, wrong: string): Exact =>
  stated.low.value.minus(sum.low.value.minus(wrong));

/** A leaf above its maximum or below zero explains its parent's sum, when a value it can have makes that right. */
const impossibleChild: Rule = (finding, scene) => {
  const { appendix, of } = scene;
  const causes = [...of('over-maximum'), ...of('score-negative')].filter(
    ({ column }) => column === finding.column,
  );
  const judged = causes.length === 0 ? undefined : judgedSum(finding, scene);
  if (judged === undefined) return false;
  const rows = new Set(partsOf(appendix, judged.index).map((part) => appendix.rows[part]?.row));
  return causes.some(({ check, place, stated, expected }) => {
    if (!rows.has(place.row) || typeof stated !== 'string') return false;
    const needed = neededFor(judged, stated);
    const most = check === 'over-maximum' && typeof expected === 'string' ? new Exact(expected) : null;
    return needed.gte(0) && (most === null || needed.lte(most));
  });
};

/** A criterion without a row explains the sum above it, when the points it can have make that right. */
const missingChild: Rule = (finding, scene) => {
  const causes = scene
    .of('criterion-missing')
    .filter(({ code }) => (parentCode(code ?? '') ?? '') === (finding.code ?? ''));
  const judged = causes.length === 0 ? undefined : judgedSum(finding, scene);
  if (judged === undefined) return false;
  const most = causes.reduce((sum, { params }) => sum.plus(String(params.maximum) || 0), new Exact(0));
  const needed = neededFor(judged, '0');
  return finding.role === 'maximum' ? needed.eq(most) : needed.gte(0) && needed.lte(most);
};

/** An achieved value above its maximum makes every target look low; a reversed interval is no plan to get worse. */
const impossibleNeighbour: Rule = (finding, { of }) =>
  [...of('over-maximum'), ...of('interval-reversed'), ...of('score-negative'), ...of('maximum-differs')].some(
    (cause) => inRow(cause, finding),
  );

/** The total of the maxima is wrong because a criterion is missing, unknown, or a sum on the way is wrong. */
const totalOfWrongParts: Rule = (finding, { of }) =>
  ['criterion-missing', 'criterion-unknown', 'parent-missing', 'code-duplicate'].some(
    (check) => of(check).length > 0,
  ) || of('subtotal-mismatch').some(({ role }) => role === finding.role);

const anotherCellOfInterval: Rule = (finding, { of }) =>
  of('interval-reversed').some((cause) => sameCell(cause, finding));

const rules: Readonly<Record<string, readonly Rule[]>> = {
  'code-gap': [followsWrongCode, saidAsMissingParent],
  'parent-missing': [followsWrongCode],
  'criterion-missing': [saidAsMissingParent, followsWrongCode],
  'criterion-unknown': [followsWrongCode],
  'code-order': [orderOfWrongCode],
  'code-differs': [alreadyDuplicate],
  'subtotal-mismatch': [ownFormula, impossibleChild, missingChild],
  'subtotal-rounded-parts': [ownFormula, impossibleChild, missingChild],
  'hardcoded-subtotal': [wrongAnyway],
  'target-below-achieved': [impossibleNeighbour],
  'over-maximum': [anotherCellOfInterval],
  'scheme-total': [totalOfWrongParts],
};

/** The findings without those that follow from others. */
export function causesOnly(findings: readonly Finding[], appendix: Appendix, facts: Facts): Finding[] {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byCheck.get(finding.check);
    if (list === undefined) byCheck.set(finding.check, [finding]);
    else list.push(finding);
  }
  const scene: Scene = { appendix, facts, of: (check) => byCheck.get(check) ?? [] };
  return findings.filter((finding) => !(rules[finding.check] ?? []).some((rule) => rule(finding, scene)));
}
