/** Parts of a file that the host keeps in it without having read them: it refuses to speak of them. */
import type { UnreadPart } from '../book';
import type { Engine } from '../engine/types';
import { notImplemented } from './errors';

/** Fails with NotImplemented where the sheet's file has such a part, so that nobody is told there is none. */
export function assertRead({ extras }: Engine, sheetId: string, part: UnreadPart): void {
  if (extras.sheets[sheetId]?.unread?.includes(part))
    throw notImplemented(`the ${part} that a file came with`);
}
