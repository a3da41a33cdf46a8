/** The embedded Excel's own words, in the languages of its page. */
import { en } from './en';
import { vi } from './vi';

/** The same keys in another language; words that are made take the same values. */
type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Translated<T[K]>;
};

/** All the page's words; Vietnamese sets what there is to say, and a key that another language lacks does not compile. */
export type PageWords = Translated<typeof vi>;

const languages = { vi, en } satisfies Record<string, PageWords>;
export type Language = keyof typeof languages;

export const wordsIn = (language: Language): PageWords => languages[language];

/** The language of a tag such as "en-GB" or "vi-VN"; Vietnamese for a tag that is none of these. */
export const languageOf = (tag: string): Language => (/^en(?:[-_]|$)/iu.test(tag) ? 'en' : 'vi');
