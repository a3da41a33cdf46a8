/** Letters and Roman numerals inside a path: "I.1.a", "A.I.1", "1.1.a", "1.1a". */
import { pathOf } from './parts';
import type { Lettering } from './parts';
import { defineStyle } from './style';

const path = /^(?:\d{1,2}|[IVXL]{1,6}|\p{Lu})(?:\.(?:\d{1,2}|[IVXL]{1,6}|[A-H]|\p{Ll}))*\p{Ll}?\.?$/u;
const tail = /^\d{1,2}(?:\.\d{1,2})*\p{Ll}\.?$/u;

const read = (text: string, lettering?: Lettering): string | null =>
  path.test(text) || tail.test(text) ? pathOf(text, lettering) : null;

export const mixed = defineStyle({
  id: 'mixed',
  shows: (text) => read(text) !== null && (tail.test(text) || /\p{L}\.[^.]|\.\p{L}/u.test(text)),
  read,
});
