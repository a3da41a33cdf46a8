/** A sheet that is a list and no appendix: its columns have no meaning of a table's, and it is not bound. */
import type { PlanCell, PlanColumn } from './sheet-plan';

/** A column of a list; `share` is its share of the width, `format` that of its figures. */
export const listColumn = (
  header: string,
  share: number,
  align: PlanColumn['align'],
  format = 'General',
): PlanColumn => ({ key: 'note', role: 'note', header, share, align, format });

/** Words as they stand, also none. */
export const listText = (text: string): PlanCell => ({ kind: 'text', text });
