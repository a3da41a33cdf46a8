/** The words that descriptors carry themselves, in one language, by id. */
import { gapOf, gapRoles } from '../domain/roles';
import type { GapRole } from '../domain/roles';
import type { Bilingual } from '../domain/words';

/** A descriptor with an id and words. */
interface Worded<Id extends string> {
  readonly id: Id;
  readonly words: Bilingual;
}

/** Each descriptor's words, by its id. */
export const wordsOf = <Id extends string>(
  descriptors: readonly Worded<Id>[],
  language: keyof Bilingual,
): Readonly<Record<Id, string>> =>
  Object.fromEntries(descriptors.map(({ id, words }) => [id, words[language]])) as Record<Id, string>;

/** What the preview calls the cells of columns of gaps, by role. */
export const gapColumns = (language: keyof Bilingual): Readonly<Record<GapRole, string>> =>
  wordsOf(
    gapRoles.map((id) => ({ id, words: gapOf(id).newColumn })),
    language,
  );
