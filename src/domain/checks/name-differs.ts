import type { Place } from '../../a1/place';
/** A name that is not the scheme's: reworded or mistyped (information), or another criterion under that code (a warning). */
import type { Appendix, Row } from '../appendix';
import { columnsOf } from '../appendix';
import { defineCheck, wholeTrees } from './check';

const namePlace = (appendix: Appendix, row: Row): Place => ({
  row: row.row,
  column: columnsOf(appendix, 'name')[0]?.column ?? row.code.place.column,
});

export const nameDiffers = defineCheck({
  id: 'name-differs',
  severity: 'info',
  appliesTo: [...wholeTrees, 'below-maximum'],
  run: (appendix, { match }) =>
    appendix.rows.flatMap((row, index) => {
      const found = match?.rows[index];
      if (found === null || found === undefined || found.likeness === 1 || row.name === '') return [];
      const { name } = found.node;
      const seen = { place: namePlace(appendix, row), row, stated: row.name, expected: name };
      if (found.by === 'code') return [{ ...seen, severity: 'warning' as const, params: { other: 'yes' } }];
      const alone = row.code.bend !== 'inside-name';
      return [alone ? { ...seen, repair: { kind: 'text' as const, value: name } } : seen];
    }),
});
