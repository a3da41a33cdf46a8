/**
 * The words of the product: Vietnamese by default, English complete.
 *
 * To add a room's words: write `vi/<room>.ts` exporting an object of messages (strings, or functions that make a string
 * from values), `en/<room>.ts` typed `Translation<typeof vi>`, and name both in `vi/index.ts` and `en/index.ts`.
 * A key that English lacks does not compile.
 */
import { en } from './en';
import type { Translation } from './translation';
import { vi } from './vi';

export type { Translation } from './translation';

/** All messages of one language. */
export type Words = Translation<typeof vi>;

const dictionaries = { vi, en } satisfies Record<string, Words>;

export type Language = keyof typeof dictionaries;
export const languages = Object.keys(dictionaries) as readonly Language[];
export const defaultLanguage: Language = 'vi';

/** The messages of a language. */
export const words = (language: Language = defaultLanguage): Words => dictionaries[language];

/** The language of a tag such as "en-GB" or "vi-VN"; the default for a tag that is none of ours. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? defaultLanguage;
}
