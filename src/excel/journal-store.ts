/**
 * Where journal entries are kept: the browser's storage of this add-in, so that the workbook holds no trace of old values.
 * The workbook itself names only its newest entry (see docs/decisions: undo journal).
 */
import { readEntry } from './journal-entry';
import type { Entry } from './journal-entry';

/** As much of the browser's Storage as is needed. */
export interface KeyValueStore {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const PREFIX = 'par-index:journal:';
/** Entries kept over all workbooks; the oldest go first. */
const MOST = 60;
/** Milliseconds that an entry can be taken back: thirty days. */
const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;

const memory = (): KeyValueStore => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
};

/** The page's own storage; a page without one, or one that may not use it, remembers until it is closed. */
const usual = (): KeyValueStore => {
  try {
    return typeof window === 'undefined' ? memory() : window.localStorage;
  } catch {
    return memory();
  }
};

let store: KeyValueStore | null = null;
let session = memory();

const theStore = (): KeyValueStore => (store ??= usual());

/**
 * Chooses another storage (a terminal, a test that opens the pane anew); forgets what only this page remembered.
 * @internal Tests open the pane anew over one storage, or over a full one.
 */
export const setJournalStore = (next: KeyValueStore | null): void => {
  store = next;
  session = memory();
};

/** An entry that can be taken back: what nobody can read, what is too old and what stands under another's key is none. */
const entryAt = (items: KeyValueStore, key: string): Entry | null => {
  const text = items.getItem(key);
  const entry = text === null ? null : readEntry(text);
  const isTrue =
    entry !== null && PREFIX + entry.id === key && Date.now() - Date.parse(entry.at) < LONGEST_KEPT;
  return isTrue ? entry : null;
};

export const loadEntry = (id: string): Entry | null =>
  entryAt(session, PREFIX + id) ?? entryAt(theStore(), PREFIX + id);

const storedKeys = (): readonly string[] =>
  Array.from({ length: theStore().length }, (_, index) => theStore().key(index) ?? '').filter((key) =>
    key.startsWith(PREFIX),
  );

/** Forgets everything that could be taken back, in all workbooks; resolves nothing in the workbooks themselves. */
export const forgetEntries = (): void => {
  session = memory();
  for (const key of storedKeys()) theStore().removeItem(key);
};

/** The entries of the storage, oldest first; what is none any more makes room. */
const storedEntries = (): Entry[] => {
  const entries: Entry[] = [];
  for (const key of storedKeys()) {
    const entry = entryAt(theStore(), key);
    if (entry) entries.push(entry);
    else theStore().removeItem(key);
  }
  return entries.sort((a, b) => a.at.localeCompare(b.at));
};

export const dropEntry = (id: string): void => {
  session.removeItem(PREFIX + id);
  theStore().removeItem(PREFIX + id);
};

const tryPut = (entry: Entry): boolean => {
  try {
    theStore().setItem(PREFIX + entry.id, JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
};

/** Keeps an entry. When the storage is full older entries go; when it refuses all the same, this page remembers it. */
export const keepEntry = (entry: Entry): void => {
  session.setItem(PREFIX + entry.id, JSON.stringify(entry));
  const others = storedEntries().filter(({ id }) => id !== entry.id);
  for (const old of others.slice(0, Math.max(0, others.length + 1 - MOST)))
    theStore().removeItem(PREFIX + old.id);
  for (let oldest = 0; !tryPut(entry) && oldest < others.length; oldest += 1) {
    theStore().removeItem(PREFIX + (others[oldest]?.id ?? ''));
  }
};
