/** What the screen Phụ lục shows: which of its parts, and what was made in it. Kept while the pane is open. Pure. */
import type { WrittenSheet } from '../../excel/generate';
import type { GeneratorId } from '../../appendices/generators';

export type AppendixView = GeneratorId | 'list' | 'units' | 'successors' | 'merge';

export interface AppendixState {
  readonly view: AppendixView;
  /** Sheets made since the pane was opened, the newest first. */
  readonly made: readonly WrittenSheet[];
  /** The document that the appendices belong to, as typed for any of them; '' where nothing was. */
  readonly document: TypedDocument;
}

export interface TypedDocument {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
}

export const noDocument: TypedDocument = { number: '', date: '', issuer: '' };

export const openingAppendices: AppendixState = {
  view: 'list',
  made: [],
  document: noDocument,
};
