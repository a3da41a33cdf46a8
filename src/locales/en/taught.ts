/** English words of what people taught. */
import type { Translation } from '../translation';
import type { taught as vi } from '../vi/taught';

export const taught: Translation<typeof vi> = {
  title: 'Taught words',
  intro:
    'Other tables with exactly these words in their header are read by them, where their own words are not clear enough. What is read for certain stays as it is.',
  none: 'None yet. Words are remembered when a table is taken in “Assign columns”.',
  column: (header: string, role: string) => `“${header}” is ${role}`,
  numbered: (column, way) => `${column} (${way})`,
  total: (words: string) => `“${words}” is the total row`,
  forget: 'Forget',
  forgetThis: (words: string) => `Forget “${words}”`,
  export: 'Export a file for colleagues',
  copy: 'Copy to paste elsewhere',
  import: 'Import taught words',
  importFile: 'Choose a file of taught words',
  importPaste: 'Or paste the content of a file here',
  importUse: 'Import what was pasted',
  cannotRead: 'This file cannot be read.',
  remember: 'Remember for other tables',
  willRemember: (lessons: string) => `Will be remembered: ${lessons}.`,
  nothingNew: 'Nothing new to remember: the headers of this table are clear.',
  forgotten: 'Forgotten. The tables were read again.',
  kept: 'The words were imported. The tables were read again by them.',
  fileName: 'taught-words.json',
  actions: { teach: 'Import taught words', forget: 'Forget a taught word' },
  problems: {
    'not-json': 'This is not JSON.',
    'not-taught': 'This is no file of taught words. Use one written by “Export a file for colleagues”.',
    newer: 'A later version wrote this file; please update the PAR INDEX assistant.',
    empty: 'The file holds no words.',
    'too-long': (most: string) => `The file is too long: at most ${most} words.`,
    entry: (at: string) =>
      `Entry ${at} is not right: it needs a header and a kind of column that the PAR INDEX assistant has, or the words of a total row.`,
    twice: (at: string, words: string) =>
      `Entry ${at}: “${words}” stands above already. Leave one of them out.`,
  },
};
