/** A lead unit that the registry does not know (information), or a slip in one that it knows (a warning with its repair). */
import { columnsOf } from '../appendix';
import { readUnits, withoutSlips } from '../units';
import { defineCheck } from './check';
import { writtenCells } from './words';

export const leadUnitUnknown = defineCheck({
  id: 'lead-unit-unknown',
  severity: 'info',
  appliesTo: ['plan', 'below-maximum'],
  run: (appendix, { units }) =>
    columnsOf(appendix, 'lead-unit').flatMap((column) => {
      const said = new Set<string>();
      return writtenCells(appendix, column).flatMap(({ row, text }) => {
        const { units: named, slips } = readUnits(text, units);
        const place = { row: row.row, column: column.column };
        if (slips.length > 0) {
          const value = withoutSlips(text, units);
          return [
            {
              place,
              row,
              column,
              severity: 'warning' as const,
              stated: text,
              expected: value,
              repair: { kind: 'text' as const, value },
            },
          ];
        }
        const unknown = named.filter(({ canonical, name }) => canonical === undefined && !said.has(name));
        unknown.forEach(({ name }) => said.add(name));
        return unknown.map(({ name }) => ({ place, row, column, stated: name }));
      });
    }),
});
