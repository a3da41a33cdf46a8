/** The workbooks of a call: files as named, and those that folders and patterns hold. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { convertPathToPattern, glob, isDynamicPattern } from 'tinyglobby';
import { words } from '../locales';
import type { Language } from '../locales';
import { TerminalFailure } from './failure';

/** Excel's own lock files ("~$book.xlsx") are no workbooks. */
const isBook = (path: string): boolean => /\.xls[xm]$/iu.test(path) && !/(?:^|[\\/])~\$[^\\/]*$/u.test(path);

/** The workbooks that a pattern stands for, by name as people sort them. */
async function booksOf(pattern: string): Promise<readonly string[]> {
  const found = await glob([pattern], { caseSensitiveMatch: false, expandDirectories: false });
  return found.filter(isBook).sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));
}

/**
 * Every workbook that the words of a call name, each once, in their order. A name that is there is taken as it is.
 * @throws TerminalFailure when a folder or pattern holds none
 */
export async function booksNamed(named: readonly string[], language: Language): Promise<readonly string[]> {
  const books = new Set<string>();
  for (const name of named) {
    const there = await stat(name).catch(() => null);
    const isPattern = there === null && isDynamicPattern(name);
    if (!isPattern && there?.isDirectory() !== true) {
      books.add(name);
      continue;
    }
    const found = await booksOf(isPattern ? name : `${convertPathToPattern(join(name))}/**/*`);
    if (found.length === 0) throw new TerminalFailure(words(language).terminal.noBooks(name));
    for (const path of found) books.add(path);
  }
  return [...books];
}
