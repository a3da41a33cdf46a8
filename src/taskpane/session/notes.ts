/** What came of correcting, choosing and reviewing, as data, with the words it is told in. Pure. */
import type { Words } from '../../locales';

export type Note =
  { readonly id: NoteId } | { readonly id: 'review-written' | 'other-sheet'; readonly sheet: string };

export type NoteId =
  | 'corrected'
  | 'ignored'
  | 'considered'
  | 'no-table'
  | 'one-column'
  | 'wrong-year'
  | 'no-figure'
  | 'kept'
  | 'findings-marked'
  | 'findings-unmarked'
  | 'scheme-kept'
  | 'scheme-removed'
  | 'scheme-chosen'
  | 'words-taught'
  | 'words-forgotten'
  | 'undo-forgotten';

/** Notes that say why nothing was done. */
const refusals: readonly Note['id'][] = ['no-table', 'one-column', 'wrong-year', 'no-figure', 'other-sheet'];

export const noteIntent = ({ id }: Note): 'success' | 'warning' =>
  refusals.includes(id) ? 'warning' : 'success';

export function noteText(note: Note, { setup, review, schemes, taught, pane, explain }: Words): string {
  const plain: Record<NoteId, string> = {
    corrected: setup.corrected,
    ignored: setup.ignoredNow,
    considered: setup.considered,
    'no-table': setup.noTable,
    'one-column': setup.oneColumn,
    'wrong-year': setup.wrongYear,
    'no-figure': explain.noFigure,
    kept: review.kept,
    'findings-marked': review.marked,
    'findings-unmarked': review.unmarked,
    'scheme-kept': schemes.kept,
    'scheme-removed': schemes.removed,
    'scheme-chosen': schemes.chosen,
    'words-taught': taught.kept,
    'words-forgotten': taught.forgotten,
    'undo-forgotten': pane.bottom.forgotten,
  };
  switch (note.id) {
    case 'review-written':
      return 'sheet' in note ? review.written(note.sheet) : '';
    case 'other-sheet':
      return 'sheet' in note ? setup.otherSheet(note.sheet) : '';
    default:
      return plain[note.id];
  }
}
