/** What is wrong with a scheme, or speaks against taking it, in a sentence. */
import type { SchemeProblem } from '../domain/scheme';
import type { SchemeDoubt } from '../sheets/scheme-file';
import { words } from './language';
import type { Language } from './language';
import { localNumber } from './numbers';

export function schemeProblemSentence(problem: SchemeProblem, language: Language): string {
  const { problems } = words(language).schemes;
  const number = (text: string): string => localNumber(text, language);
  switch (problem.kind) {
    case 'code':
    case 'points':
      return problems[problem.kind](String(problem.row), problem.value);
    case 'name':
      return problems.name(String(problem.row));
    case 'twice':
    case 'orphan':
      return problems[problem.kind](String(problem.row), problem.code);
    case 'sum':
      return problems.sum(problem.code, number(problem.sum), number(problem.stated));
    case 'total':
      return problems.total(number(problem.sum), number(problem.stated));
    case 'id':
    case 'title':
    case 'empty':
    case 'no-maxima':
      return problems[problem.kind];
    case 'other':
      return problems.other(problem.where);
  }
}

export function schemeDoubtSentence(doubt: SchemeDoubt, language: Language): string {
  const { doubts } = words(language).schemes;
  if (doubt.kind === 'structure') return doubts.structure;
  return doubts.total(localNumber(doubt.sum, language), localNumber(doubt.stated, language));
}
