/** Merged areas between Univer's words and ours. */
import type { IRange } from '@univerjs/core';

import type { Rect } from '../a1/place';

/** Excel tells so many merged areas at once, and fails beyond. */
export const mostMergesTold = 512;

/** Those of a sheet's merged areas that share a cell with the area, in their order. */
export const mergesOf = (merges: readonly IRange[], area: Rect): readonly Rect[] =>
  merges
    .filter(
      ({ startRow, endRow, startColumn, endColumn }) =>
        startRow <= area.bottom && endRow >= area.top && startColumn <= area.right && endColumn >= area.left,
    )
    .map(({ startRow, endRow, startColumn, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    }));
