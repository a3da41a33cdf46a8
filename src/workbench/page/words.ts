/** Puts the page's words where index.html marks them (data-word for text, data-label for accessible names). */
import { words, type Language, type Words } from '../../locales';

export type PageWords = Words['workbench'];

type PlainKey = { [K in keyof PageWords]: PageWords[K] extends string ? K : never }[keyof PageWords];

export function showWords(language: Language): PageWords {
  const { workbench } = words(language);
  document.documentElement.lang = language;
  document.title = `${workbench.pane} · ${workbench.title}`;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = workbench[element.dataset.word as PlainKey];
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', workbench[element.dataset.label as PlainKey]);
  }
  return workbench;
}
