/** Putting back what a write that failed may have done, so far as the host lets itself be asked. */
import { toFailure } from './failure';
import type { ExcelFailure } from './failure';
import { askTip, writeNamed } from './named-write';
import type { NamedWrite, Tip } from './named-write';
import { findSteps, inOrder, partsOf } from './parts';
import { run } from './run';
import { askSteps, haveReached } from './steps';
import { other } from './steps/step';
import type { Side, Step } from './steps/step';

/** A write as far as it matters for putting it back. */
interface Undertaking {
  readonly to: Side;
  readonly tip: Tip;
}

const putPartBack = async (work: NamedWrite): Promise<boolean> =>
  await run(async (context) => {
    writeNamed(context, work);
    const verified = askSteps(context, work.steps);
    await context.sync();
    return haveReached(work.steps, verified(), work.to);
  });

const tryPutBack = async ({ to, tip }: Undertaking, steps: readonly Step[]): Promise<boolean> => {
  const back = other(to);
  const parts = partsOf(steps);
  const [first, ...more] = parts;
  const now = await run(async (context) => {
    const [found, named] = [askSteps(context, steps.slice(0, first?.to ?? 0)), askTip(context)];
    await context.sync();
    return { found: found(), tip: named() };
  });
  const found = [...now.found, ...(await findSteps(steps, more))];
  if (haveReached(steps, found, back) && now.tip === tip.before) return true;
  const named = { before: now.tip, after: tip.before };
  let isBack = true;
  for (const [at, part] of inOrder(parts, back).entries()) {
    const own = { steps: steps.slice(part.from, part.to), found: found.slice(part.from, part.to) };
    const ends = { isFirst: at === 0, isLast: at === parts.length - 1 };
    isBack = (await putPartBack({ ...own, to: back, tip: named, ...ends })) && isBack;
  }
  return isBack;
};

/** Tries to put back what a failed batch may have written: so often before it is left to the journal. */
const TRIES = 4;

/** True when the workbook surely is as it was. */
export const putBack = async (work: Undertaking, steps: readonly Step[]): Promise<boolean> => {
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      if (await tryPutBack(work, steps)) return true;
    } catch (error) {
      if (toFailure(error).reason === 'gone') return false;
    }
  }
  return false;
};

/** True when the workbook does not name the entry: it is named before the first of it is written, so nothing was. */
const wasNeverNamed = async ({ to, tip }: Undertaking): Promise<boolean> => {
  if (to === 'before') return false;
  const named = await run(async (context) => {
    const answer = askTip(context);
    await context.sync();
    return answer();
  });
  return named === tip.before;
};

/** True when nothing of the work is in the workbook, or all of it was put back. What is missing cannot be put back. */
export const isWhole = async (
  work: Undertaking,
  steps: readonly Step[],
  failure: ExcelFailure,
): Promise<boolean> =>
  (failure.reason === 'missing' && (await wasNeverNamed(work).catch(() => false))) ||
  (await putBack(work, steps));
