/** Calls that cost a person's undo stack: those Microsoft lists for any platform, and those found to do it. */
const losing: ReadonlySet<string> = new Set([
  'NamedItem.comment',
  'Range.getMergedAreasOrNullObject',
  'Workbook.close',
  'Workbook.save',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'Worksheet.copy',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
]);

/** True where Excel on some platform forgets what could be undone. */
export const losesUndo = (kind: string, member: string): boolean => losing.has(`${kind}.${member}`);
