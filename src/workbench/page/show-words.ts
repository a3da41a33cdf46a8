/** Puts the page's words where index.html marks them (data-word for text, data-label for accessible names). */
import { wordsIn, type Language, type PageWords } from '../words';

type PlainKey = { [K in keyof PageWords]: PageWords[K] extends string ? K : never }[keyof PageWords];

export function showWords(language: Language): PageWords {
  const words = wordsIn(language);
  document.documentElement.lang = language;
  document.title = `${words.pane} · ${words.title}`;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = words[element.dataset.word as PlainKey];
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', words[element.dataset.label as PlainKey]);
  }
  return words;
}
