/** Sentences for the text of a plan or a report, ready to be copied. */
export * from './numerals';
export * from './summary';
export * from './unit-paragraph';
