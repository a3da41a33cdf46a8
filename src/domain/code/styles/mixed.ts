/** Letters and Roman numerals inside a path: "I.1.a", "A.I.1", "1.1.a", "1.1a", "A1.1". */
import { letteringOf, pathOf } from './parts';
import type { Lettering } from './parts';
import { defineStyle } from './style';

const path = /^(?:\d{1,2}|[IVXL]{1,6}|\p{Lu})(?:\.(?:\d{1,2}|[IVXL]{1,6}|[A-H]|\p{Ll}))*\p{Ll}?\.?$/u;
const tail = /^\d{1,2}(?:\.\d{1,2})*\p{Ll}\.?$/u;

/** "A1.1": the letter is a number of the path only where the column counts with letters. */
const glued = /^\p{Lu}(?=\d)/u;

function read(written: string, lettering?: Lettering): string | null {
  if (glued.test(written) && lettering?.heads === null) return null;
  const text = written.replace(glued, (letter) => `${letter}.`);
  return path.test(text) || tail.test(text) ? pathOf(text, lettering) : null;
}

const shows = (text: string, lettering?: Lettering): boolean =>
  read(text, lettering) !== null && (tail.test(text) || /\p{L}\.[^.]|\.\p{L}|^\p{Lu}\d/u.test(text));

export const mixed = defineStyle({
  id: 'mixed',
  shows: (text) => shows(text),
  read,
  within: (texts) => {
    const lettering = letteringOf(texts);
    return { id: 'mixed', shows: (text) => shows(text, lettering), read: (text) => read(text, lettering) };
  },
});
