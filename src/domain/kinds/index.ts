/** What derives from the registered kinds: their ids as a type, and the guess of a table's kind. */
import type { Evidence, Kind } from './kind';
import { registeredKinds } from './registered';

export type { Evidence, Kind } from './kind';

/** The kinds of appendix that are known; see the glossary in docs/domain.md. */
export type AppendixKind = (typeof registeredKinds)[number]['id'];

/** All kinds, in the order in which a person chooses among them. */
export const appendixKinds: readonly Kind<AppendixKind>[] = registeredKinds;

const byId: ReadonlyMap<string, Kind<AppendixKind>> = new Map(appendixKinds.map((kind) => [kind.id, kind]));

/** The kind of an id. */
export function kindOf(id: AppendixKind): Kind<AppendixKind> {
  const kind = byId.get(id);
  if (!kind) throw new RangeError(`There is no appendix kind "${id}".`);
  return kind;
}

/** True for a kind that holds a whole tree of criteria. */
export const isWholeTree = (id: AppendixKind): boolean => kindOf(id).wholeTree;

export interface KindGuess {
  readonly kind: AppendixKind;
  /** 0 … 1. */
  readonly confidence: number;
}

const rules = appendixKinds
  .flatMap(({ id, guesses }) => guesses.map((rule) => ({ ...rule, kind: id })))
  .sort((a, b) => a.priority - b.priority);

/** The kind that the evidence speaks for: of all rules that hold the first by priority; the last one always holds. */
export function guessFrom(evidence: Evidence): KindGuess {
  const rule = rules.find(({ when }) => when(evidence));
  return { kind: rule?.kind ?? 'plan', confidence: rule?.confidence ?? 0 };
}
