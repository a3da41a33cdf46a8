/** The list of checks, in the order of docs/checks.md: a new check is one file and its line here. */
import { averageMismatch } from './average-mismatch';
import { closingMismatch } from './closing-mismatch';
import { codeDiffers } from './code-differs';
import { codeDuplicate } from './code-duplicate';
import { codeGap } from './code-gap';
import { codeMalformed } from './code-malformed';
import { codeOrder } from './code-order';
import { componentMismatch } from './component-mismatch';
import { criterionMissing } from './criterion-missing';
import { criterionUnknown } from './criterion-unknown';
import { differenceMismatch } from './difference-mismatch';
import { formulaError } from './formula-error';
import { formulaRange } from './formula-range';
import { hardcodedSubtotal } from './hardcoded-subtotal';
import { columnUnread } from './column-unread';
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
import { rankMismatch } from './rank-mismatch';
import { ratioMismatch } from './ratio-mismatch';
import { scaleUncertain } from './scale-uncertain';
import { rowUnnamed } from './row-unnamed';
import { schemeTotal } from './scheme-total';
import { scoreMissing } from './score-missing';
import { scoreNegative } from './score-negative';
import { scoreNotNumber } from './score-not-number';
import { structureUncertain } from './structure-uncertain';
import { sumStale } from './sum-stale';
import { subtotalMismatch } from './subtotal-mismatch';
import { subtotalRounded } from './subtotal-rounded';
import { subtotalRoundedParts } from './subtotal-rounded-parts';
import { targetBelowAchieved } from './target-below-achieved';
import { taskMissing } from './task-missing';
import { valueFromOutside } from './value-from-outside';
import { yearMismatch } from './year-mismatch';

export const registeredChecks = [
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
  structureUncertain,
  scaleUncertain,
  sumStale,
  subtotalMismatch,
  subtotalRoundedParts,
  subtotalRounded,
  ratioMismatch,
  componentMismatch,
  differenceMismatch,
  averageMismatch,
  rankMismatch,
  closingMismatch,
  schemeTotal,
  formulaRange,
  formulaError,
  valueFromOutside,
  hardcodedSubtotal,
  leadUnitMissing,
  leadUnitUnknown,
  leadUnitSuperseded,
  taskMissing,
  yearMismatch,
  hiddenRow,
  rowUnnamed,
  columnUnread,
] as const;
