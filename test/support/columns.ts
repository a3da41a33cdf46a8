/** A column as its header and cells were measured. */
import type { MeasuredColumn } from '../../src/sheets/headers/guess';

const nothing = { codes: 0, names: 0, points: 0, percent: 0, ranks: 0, text: 0 };

/** `filled` cells, of each sort the share of them; the header is the column's own words unless told. */
export const measuredColumn = (
  own: string,
  filled: number,
  share: Partial<MeasuredColumn['contents']['share']>,
  {
    inOrder = 0,
    ...told
  }: Partial<Pick<MeasuredColumn, 'header' | 'year'>> & { readonly inOrder?: number } = {},
): MeasuredColumn => ({
  column: 2,
  own,
  header: own,
  year: null,
  compares: false,
  contents: { filled, different: filled, share: { ...nothing, ...share }, inOrder },
  ...told,
});
