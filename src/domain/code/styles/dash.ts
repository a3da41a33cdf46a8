/** Dashes or strokes between the numbers: "1-1", "1-1-2", "1_1", "1/1/2". */
import { pathOf } from './parts';
import { defineStyle } from './style';

const written = /^\d{1,2}(?:\s?[-\u2010-\u2015_/]\s?\d{1,2})+$/u;

export const dash = defineStyle({
  id: 'dash',
  shows: (text) => written.test(text),
  read: (text) => (written.test(text) ? pathOf(text.replace(/[_/]/gu, '-')) : null),
});
