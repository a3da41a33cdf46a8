/** An exact score: a decimal, or an interval of two, with the decimals it was written with. One door to score/. */
export * from './score/model';
export * from './score/arithmetic';
export * from './score/judge';
export * from './score/format';
export * from './score/number-format';
export * from './score/worked-out';
export * from './score/reading';
export * from './score/read';
export { saysLater } from './score/forms/words';
