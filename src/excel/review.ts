/** Findings written into the workbook on request: a review sheet, and cell marks that can be taken away exactly. */
import type { Finding } from '../domain/finding';
import { severities } from '../domain/severity';
import type { Appendix } from '../domain/appendix';
import { cellAddress } from '../a1/address';
import { freeNames } from '../appendices/model/names';
import type { ReviewSheet } from '../appendices/review/review';
import { readKept } from './bind';
import { refusalOf } from './failure';
import { act } from './journal';
import type { WriteOutcome } from './outcome';
import { run } from './run';
import { askSteps, haveReached } from './steps';
import { findingOwner, taggedFormula } from './steps/marks';
import { newSheetName } from './steps/passing-name';
import type { MarksStep } from './steps/step';

export type ReviewOutcome = WriteOutcome & { readonly sheet?: string };

/** Makes the sheet at the end of the workbook, under a free name; undoable while nobody has written on it. */
export const writeReview = async (review: ReviewSheet): Promise<ReviewOutcome> => {
  try {
    const { sheets } = await readKept();
    const [name = review.name] = freeNames([review.name], sheets);
    const outcome = await act('review', [{ kind: 'sheet', ...review, name, draft: newSheetName() }]);
    return outcome.status === 'written' ? { ...outcome, sheet: name } : outcome;
  } catch (error) {
    return refusalOf(error);
  }
};

/** Excel takes at most 8,192 characters of addresses at once. */
const ADDRESS_LIMIT = 8_000;

const addressLists = (addresses: readonly string[]): readonly string[] => {
  const lists: string[] = [];
  for (const address of new Set(addresses)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LIMIT)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
};

/** One step per severity: what is already marked as worse is not marked again. */
const stepsFor = ({ id, sheet, sheetId }: Appendix, findings: readonly Finding[]): readonly MarksStep[] => {
  const marked = new Set<string>();
  return severities.map((severity, at): MarksStep => {
    const cells = findings
      .filter((finding) => finding.severity === severity)
      .map(({ place }) => cellAddress(place))
      .filter((address) => !marked.has(address));
    for (const address of cells) marked.add(address);
    const owner = findingOwner(id, severity);
    const after = addressLists(cells).map((address) => ({ address, formula: taggedFormula('TRUE', owner) }));
    const sweeps = at === 0 ? { sweeps: true as const } : {};
    return { kind: 'marks', owner, sheet, sheetId, before: [], after, ...sweeps };
  });
};

/** Marks the findings' cells, worst colour first, in the place of former marks; undoable. */
export const markFindings = async (
  appendix: Appendix,
  findings: readonly Finding[],
): Promise<WriteOutcome> =>
  findings.length === 0
    ? await unmarkFindings(appendix)
    : await act('mark-findings', stepsFor(appendix, findings));

/**
 * True when the sheet carries marks of this appendix's findings. One round trip.
 * @throws ExcelFailure when Excel refuses.
 */
export const areFindingsMarked = async (appendix: Appendix): Promise<boolean> =>
  await run(async (context) => {
    const steps = stepsFor(appendix, []);
    const found = askSteps(context, steps);
    await context.sync();
    return !haveReached(steps, found(), 'after');
  });

/** Takes the marks away and no other conditional format; undoable. */
export const unmarkFindings = async (appendix: Appendix): Promise<WriteOutcome> => {
  try {
    if (!(await areFindingsMarked(appendix))) return { status: 'nothing' };
    return await act('unmark-findings', stepsFor(appendix, []));
  } catch (error) {
    return refusalOf(error);
  }
};
