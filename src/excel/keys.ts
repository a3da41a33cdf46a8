/** The names under which the add-in keeps something in a workbook. */

/** Namespace of our one custom XML part. */
export { bindingNamespace as partNamespace } from '../sheets/binding';

/** Document setting that names the newest entry of the undo journal. */
export const journalKey = 'parIndexJournal';
