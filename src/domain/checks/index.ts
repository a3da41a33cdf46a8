/** The registry of checks. To add one: its file, its line here, its message in each language, its tests, its line in docs/checks.md. */
import type { Appendix } from '../appendix';
import { bySeverity } from '../finding';
import type { Finding } from '../finding';
import { causesOnly } from './causes';
import { findingOf } from './check';
import type { Check } from './check';
import { codeDiffers } from './code-differs';
import { codeDuplicate } from './code-duplicate';
import { codeGap } from './code-gap';
import { codeMalformed } from './code-malformed';
import { codeOrder } from './code-order';
import { componentMismatch } from './component-mismatch';
import { criterionMissing } from './criterion-missing';
import { criterionUnknown } from './criterion-unknown';
import { formulaError } from './formula-error';
import { formulaRange } from './formula-range';
import { hardcodedSubtotal } from './hardcoded-subtotal';
import { hiddenRow } from './hidden-row';
import { intervalReversed } from './interval-reversed';
import { leadUnitMissing } from './lead-unit-missing';
import { leadUnitSuperseded } from './lead-unit-superseded';
import { leadUnitUnknown } from './lead-unit-unknown';
import { maximumDiffers } from './maximum-differs';
import { nameDiffers } from './name-differs';
import { numberAsText } from './number-as-text';
import { overMaximum } from './over-maximum';
import { parentMissing } from './parent-missing';
import { ratioMismatch } from './ratio-mismatch';
import { schemeTotal } from './scheme-total';
import { scoreMissing } from './score-missing';
import { scoreNegative } from './score-negative';
import { scoreNotNumber } from './score-not-number';
import { subtotalMismatch } from './subtotal-mismatch';
import { subtotalRounded } from './subtotal-rounded';
import { subtotalRoundedParts } from './subtotal-rounded-parts';
import { targetBelowAchieved } from './target-below-achieved';
import { taskMissing } from './task-missing';
import { yearMismatch } from './year-mismatch';
import { factsOf } from './facts';
import type { CheckContext } from './facts';

export type { Check } from './check';
export type { CheckContext } from './facts';

/** Every check, in the order of the documentation. */
export const checks = [
  codeMalformed,
  codeDuplicate,
  codeOrder,
  codeGap,
  parentMissing,
  criterionMissing,
  criterionUnknown,
  codeDiffers,
  nameDiffers,
  maximumDiffers,
  scoreMissing,
  scoreNotNumber,
  numberAsText,
  scoreNegative,
  intervalReversed,
  overMaximum,
  targetBelowAchieved,
  subtotalMismatch,
  subtotalRoundedParts,
  subtotalRounded,
  ratioMismatch,
  componentMismatch,
  schemeTotal,
  formulaRange,
  formulaError,
  hardcodedSubtotal,
  leadUnitMissing,
  leadUnitUnknown,
  leadUnitSuperseded,
  taskMissing,
  yearMismatch,
  hiddenRow,
] as const;

/** The ids of all checks; what asks for a word per check is typed by it. */
export type CheckId = (typeof checks)[number]['id'];

/** Runs every check that applies to the appendix: most serious first, each finding once, at its cause. */
export function runChecks(appendix: Appendix, context: CheckContext): Finding[] {
  const facts = factsOf(appendix, context);
  const applying: readonly Check[] = checks.filter((check: Check) => check.appliesTo.includes(appendix.kind));
  const findings = applying.flatMap((check) =>
    check.run(appendix, facts).map((seen) => findingOf(check, appendix, seen)),
  );
  return causesOnly(findings, appendix, facts).sort(bySeverity);
}
