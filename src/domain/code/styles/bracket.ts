/** A bracket after the number: "1)", "1.1)", "(1.1.2)". */
import { pathOf } from './parts';
import { defineStyle } from './style';

const written = /^\(?(\d{1,2}(?:\.\d{1,2})*)\.?\)$/u;
const read = (text: string): string | null => {
  const number = written.exec(text)?.[1];
  return number === undefined ? null : pathOf(number);
};

export const bracket = defineStyle({
  id: 'bracket',
  shows: (text) => text.includes('.') && read(text) !== null,
  read,
});
