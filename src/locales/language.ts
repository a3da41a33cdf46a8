/** The languages of the product and their messages. */
import { en } from './en';
import { vi } from './vi';
import type { Words } from './words';

export type { Words };

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
