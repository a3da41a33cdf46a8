/** A write and the journal entry that the workbook names for it, in the same request. */
import type { Answer } from './ask';
import { journalKey } from './keys';
import { writeSteps } from './steps';
import type { FoundSteps } from './steps';
import type { Side, Step } from './steps/step';

/** What the workbook shall name as the newest journal entry, null for none, and what it names now. */
export interface Tip {
  readonly before: string | null;
  readonly after: string | null;
}

const nameTip = ({ workbook: { settings } }: Excel.RequestContext, tip: string | null): void => {
  if (tip === null) settings.getItem(journalKey).delete();
  else settings.add(journalKey, tip);
};

/** A write that the workbook names an entry for. */
export interface NamedWrite {
  readonly steps: readonly Step[];
  readonly found: FoundSteps | null;
  readonly to: Side;
  readonly tip: Tip;
  /** Which end of the work this is; a work of one part is both. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * The workbook names the entry before the first of it is written, and until the last of it is taken back. What is taken
 * back may never have been named, when its write was lost on the way: so it is named then too.
 */
export const writeNamed = (context: Excel.RequestContext, work: NamedWrite): void => {
  const { steps, found, to, tip, isFirst, isLast } = work;
  const named = to === 'after' ? tip.after : tip.before;
  if (isFirst && named !== null) nameTip(context, named);
  writeSteps(context, steps, found, to);
  if (isLast && named !== tip.after) nameTip(context, tip.after);
};

const tipIn = (setting: Excel.Setting): string | null =>
  setting.isNullObject ? null : String(setting.value);

/** Queues the question which entry the workbook names. */
export const askTip = (context: Excel.RequestContext): Answer<string | null> => {
  const setting = context.workbook.settings.getItemOrNullObject(journalKey);
  setting.load('value');
  return () => tipIn(setting);
};
