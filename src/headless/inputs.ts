/** The workbooks of a call: files as named, and those that folders and patterns hold. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { convertPathToPattern, glob, isDynamicPattern } from 'tinyglobby';
import { words } from '../locales';
import type { Language } from '../locales';
import { TerminalFailure } from './failure';

/**
 * What may be a workbook: in formats that are not read too, so that a folder of what others sent in leaves none of them out in silence.
 * Excel's own lock files ("~$book.xlsx") are none.
 */
const isBook = (path: string): boolean =>
  /\.(?:xls[xmb]?|et|ods)$/iu.test(path) && !/(?:^|[\\/])~\$[^\\/]*$/u.test(path);

const placeOf = async (path: string): Promise<string> => await realpath(path).catch(() => path);

/** Each file by its shortest path: a folder may be linked into itself. */
async function withoutLinks(paths: readonly string[]): Promise<string[]> {
  const shortest = new Map<string, string>();
  for (const path of paths) {
    const place = await placeOf(path);
    const known = shortest.get(place);
    if (known === undefined || path.length < known.length) shortest.set(place, path);
  }
  return [...shortest.values()];
}

const matching = async (pattern: string): Promise<readonly string[]> =>
  await glob([pattern], { caseSensitiveMatch: false, expandDirectories: false });

/** What a folder holds that is neither file nor folder, and links that lead nowhere: patterns pass them over in silence. */
async function oddEntries(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const odd = await Promise.all(
    entries.map(async (entry) => {
      // As patterns spell it.
      const path = relative(process.cwd(), join(entry.parentPath, entry.name));
      if (entry.isFile() || entry.isDirectory() || !isBook(path)) return [];
      return entry.isSymbolicLink() && (await stat(path).catch(() => null)) ? [] : [path];
    }),
  );
  return odd.flat();
}

/** The workbooks among paths, by name as people sort them. */
async function sortedBooks(paths: readonly string[]): Promise<readonly string[]> {
  const books = await withoutLinks(paths.filter(isBook));
  return books.sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));
}

const booksIn = async (folder: string): Promise<readonly string[]> =>
  await sortedBooks([
    ...(await matching(`${convertPathToPattern(join(folder))}/**/*`)),
    ...(await oddEntries(folder)),
  ]);

/**
 * Every workbook that the words of a call name, each once whatever links lead to it, in their order. A name that is there is taken as it is.
 * @throws TerminalFailure when a folder or pattern holds none
 */
export async function booksNamed(named: readonly string[], language: Language): Promise<readonly string[]> {
  const books = new Map<string, string>();
  const add = async (path: string): Promise<void> => {
    const place = await placeOf(path);
    if (!books.has(place)) books.set(place, path);
  };
  for (const name of named) {
    const there = await stat(name).catch(() => null);
    const isPattern = there === null && isDynamicPattern(name);
    if (!isPattern && there?.isDirectory() !== true) {
      await add(name);
      continue;
    }
    const found = isPattern ? await sortedBooks(await matching(name)) : await booksIn(name);
    if (found.length === 0) throw new TerminalFailure(words(language).terminal.noBooks(name));
    for (const path of found) await add(path);
  }
  return [...books.values()];
}
