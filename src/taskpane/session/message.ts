/** What the pane tells a person after an action, as data; locales/ has the words. */
import type { Conflict, WriteOutcome } from '../../excel/outcome';
import { cellAddress } from '../../a1/address';
import { quoteSheet } from '../../a1/sheet-name';
import { type Note, noteIntent } from './notes';
import type { Refusal } from './refusal';

export type Message =
  | { readonly kind: 'written'; readonly cells: number }
  | { readonly kind: 'undone'; readonly cells: number }
  /** There was nothing left to take back: Excel's own undo had done it. */
  | { readonly kind: 'undone-already' }
  | { readonly kind: 'nothing' }
  /** Cells that were to be written hold something else by now. */
  | { readonly kind: 'conflict'; readonly cells: number }
  /** Cells that the figures were worked out from do. */
  | { readonly kind: 'inputs-moved'; readonly cells: number; readonly at: readonly string[] }
  /** The sheet had changed before it was known: what is on show now is planned on what it holds. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'undo-conflict'; readonly cells: number; readonly at: readonly string[] }
  | { readonly kind: 'bound' }
  /** How many scenarios of the appendix the workbook still keeps. */
  | { readonly kind: 'unbound'; readonly scenarios: number }
  | { readonly kind: 'marked' }
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'sheet-made' }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'not-following'; readonly detail: string }
  | ({ readonly kind: 'refused' } & Refusal);

/** Said of a plan that was made anew since. */
export const isOfOldPlan = ({ kind }: Message): boolean =>
  kind === 'conflict' || kind === 'inputs-moved' || kind === 'moved';

/** How a message is meant; the message bar shows it with an icon and a word, never by colour alone. */
export function intentOf(message: Message): 'success' | 'warning' | 'error' | 'info' {
  const { kind } = message;
  if (message.kind === 'note') return noteIntent(message.note);
  if (kind === 'refused') return 'error';
  if (isOfOldPlan(message) || kind === 'undo-conflict' || kind === 'not-following') return 'warning';
  return kind === 'nothing' ? 'info' : 'success';
}

/** Refusals that are over once the sheet has been edited: the cell was finished, Excel answers again. */
const endsWithEdit: readonly Refusal['reason'][] = ['edit-mode', 'busy'];

/** Whether it is still true after other hands changed the sheet. What was done stays done; what stood in the way may not. */
export function holdsAfterEdit(message: Message): boolean {
  if (isOfOldPlan(message)) return false;
  switch (message.kind) {
    case 'nothing':
    case 'undo-conflict':
      return false;
    case 'refused':
      return !endsWithEdit.includes(message.reason);
    default:
      return true;
  }
}

/** Where the conflicting cells are; the sheet is named where they are on several. */
function conflictPlaces(conflicts: readonly Conflict[]): readonly string[] {
  const several = new Set(conflicts.map(({ sheet }) => sheet)).size > 1;
  return conflicts.map((conflict) =>
    several ? `${quoteSheet(conflict.sheet)}!${cellAddress(conflict)}` : cellAddress(conflict),
  );
}

/** What an undo came to: as any write, but a conflict names its cells, for there is no preview to show them. */
export function undoMessage(outcome: WriteOutcome): Message {
  if (outcome.status === 'conflict')
    return {
      kind: 'undo-conflict',
      cells: outcome.conflicts.length,
      at: conflictPlaces(outcome.conflicts),
    };
  return outcomeMessage(outcome, ({ cells, already }) =>
    already ? { kind: 'undone-already' } : { kind: 'undone', cells },
  );
}

/** Cells to be written that hold something else are told before those that others were worked out from. */
function conflictMessage(conflicts: readonly Conflict[]): Message {
  const written = conflicts.filter(({ input }) => input !== true);
  return written.length > 0
    ? { kind: 'conflict', cells: written.length }
    : { kind: 'inputs-moved', cells: conflicts.length, at: conflictPlaces(conflicts) };
}

/** What a write came to, as a message; `done` says it when all went well. */
export function outcomeMessage(
  outcome: WriteOutcome,
  done: (written: Extract<WriteOutcome, { readonly status: 'written' }>) => Message,
): Message {
  switch (outcome.status) {
    case 'written':
      return done(outcome);
    case 'nothing':
      return { kind: 'nothing' };
    case 'conflict':
      return conflictMessage(outcome.conflicts);
    case 'refused':
      return { ...outcome, kind: 'refused' };
  }
}

/** Whether it may go by itself: it tells of success, and the bar at the bottom goes on to say what was done. */
export const fades = (message: Message): boolean => ['success', 'info'].includes(intentOf(message));
