/** What is wrong with a file of taught words, in a sentence. */
import type { TaughtProblem } from '../sheets/taught/file';
import { words } from './language';
import type { Language } from './language';

export function taughtProblemSentence(problem: TaughtProblem, language: Language): string {
  const { problems } = words(language).taught;
  switch (problem.kind) {
    case 'too-long':
      return problems['too-long'](problem.most);
    case 'entry':
      return problems.entry(problem.at);
    case 'twice':
      return problems.twice(problem.at, problem.words);
    default:
      return problems[problem.kind];
  }
}
