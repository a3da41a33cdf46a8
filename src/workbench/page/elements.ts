/** The page's own elements, by the ids of index.html. */

/** Throws when index.html and the code have come apart. */
function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no ${kind.name} #${id}`);
  return found;
}

export const elements = () => ({
  sample: element('sample', HTMLSelectElement),
  open: element('open', HTMLButtonElement),
  file: element('file', HTMLInputElement),
  download: element('download', HTMLButtonElement),
  language: element('language', HTMLSelectElement),
  message: element('message', HTMLDivElement),
  messageText: element('message-text', HTMLSpanElement),
  messageClose: element('message-close', HTMLButtonElement),
  grid: element('grid', HTMLElement),
  splitter: element('splitter', HTMLDivElement),
  pane: element('pane', HTMLDivElement),
  side: element('side', HTMLElement),
  sideClose: element('side-close', HTMLButtonElement),
  ribbon: element('ribbon', HTMLDivElement),
  drop: element('drop', HTMLDivElement),
});

export type Elements = ReturnType<typeof elements>;
