/**
 * The words of the product: Vietnamese by default, English complete.
 *
 * To add a room's words: write `vi/<room>.ts` exporting an object of messages (strings, or functions that make a string
 * from values), `en/<room>.ts` typed `Translation<typeof vi>`, and name both in `vi/index.ts` and `en/index.ts`.
 * A key that English lacks does not compile.
 */
export * from './language';
export * from './numbers';
export { findingSentence } from './finding-sentence';
export {
  leftOutSentences,
  liftingSentences,
  startSentence,
  sumSentence,
  unsurveyedSentence,
} from './plan-sentences';
export { schemeDoubtSentence, schemeProblemSentence } from './scheme-sentence';
export { taughtProblemSentence } from './taught-sentence';
export type { Translation } from './translation';
