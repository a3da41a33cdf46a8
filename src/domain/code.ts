/** Criterion codes: parse, order, kin, repair. One door to code/. */
export * from './code/alphabets';
export * from './code/canonical';
export { datesAsCodes } from './code/dates';
export * from './code/read';
export * from './code/repair';
export * from './code/restart';
export * from './code/styles/index';
export * from './code/styles/opening';
