/** The names under which the add-in keeps something in a workbook. */

/** Document setting that names the newest entry of the undo journal. */
export const journalKey = 'parIndexJournal';
