/** Zeros where deeper numbers would stand: "1.0" over "1.1", "1.1.0" over "1.1.1". */
import { pathOf } from './parts';
import { defineStyle } from './style';

const written = /^(\d{1,2}(?:\.[1-9]\d?)*)(?:\.0)+\.?$/u;
const read = (text: string): string | null => {
  const path = written.exec(text)?.[1];
  return path === undefined ? null : pathOf(path);
};

export const zero = defineStyle({ id: 'zero', shows: (text) => read(text) !== null, read });
