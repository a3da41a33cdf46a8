/**
 * Names that stand in a workbook only while a batch inserts rows or columns. One that is found before a write was left by
 * a batch that broke off, and belongs to that one alone; or Ctrl+Z has brought it back.
 */
export const columnsName = 'PARINDEX_moc_cot';

/** The name below the place of a group of new rows; the first is set first and goes last. */
export const rowsName = (group: number): string => `PARINDEX_moc_${String(group)}`;

/** The name that points to a new sheet; another for each. */
export const newSheetName = (): string =>
  `PARINDEX_moc_trang_${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

/** Whether a name is one of these. */
export const isPassing = (name: string): boolean => /^PARINDEX_moc_(?:cot|\d+|trang_[a-z\d]+)$/iu.test(name);
