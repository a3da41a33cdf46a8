/** Messages and refusals as sentences. Pure. */
import type { RefusalReason } from '../../excel/outcome';
import type { Words } from '../../locales';
import type { Refusal } from '../session/refusal';
import type { Message } from '../session/message';
import { noteText } from '../session/notes';

/** Why the workbook refused, in plain words that say what to do. */
export function refusalText({ reason, sheet, unfinished }: Refusal, w: Words): string {
  if (unfinished) return w.pane.messages.unfinished;
  const sentences: Record<RefusalReason, string> = w.pane.refusals;
  return reason === 'protected' && sheet ? w.pane.protectedSheet(sheet) : sentences[reason];
}

/** Places named at most; more are left to the eye. */
const FEW = 6;

const placesText = (places: readonly string[]): string =>
  [...places.slice(0, FEW), ...(places.length > FEW ? ['…'] : [])].join(', ');

export function messageText(message: Message, w: Words): string {
  const words = w.pane.messages;
  switch (message.kind) {
    case 'written':
    case 'undone':
    case 'conflict':
      return words[message.kind](String(message.cells));
    case 'undo-conflict':
    case 'inputs-moved':
      return words[message.kind](String(message.cells), placesText(message.at));
    case 'nothing':
    case 'moved':
    case 'undone-already':
    case 'bound':
    case 'marked':
    case 'unmarked':
    case 'kept':
    case 'sheet-made':
    case 'not-following':
      return words[message.kind];
    case 'unbound':
      return message.scenarios > 0 ? words.unboundKeeping(String(message.scenarios)) : words.unbound;
    case 'note':
      return noteText(message.note, w);
    case 'refused':
      return refusalText(message, w);
  }
}
