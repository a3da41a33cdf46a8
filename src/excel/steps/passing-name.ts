/**
 * Names that stand in a workbook only while a batch inserts rows or columns. One that is found before a write was left by
 * a batch that broke off, and belongs to that one alone; or Ctrl+Z has brought it back.
 */
export const columnsName = 'PARINDEX_moc_cot';

/** The name below the place of a group of new rows; the first is set first and goes last. */
export const rowsName = (group: number): string => `PARINDEX_moc_${String(group)}`;

/** Whether a name is one of these. */
export const isPassing = (name: string): boolean => /^PARINDEX_moc_(?:cot|\d+)$/iu.test(name);
