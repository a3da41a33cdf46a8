/** A row whose parent has no row: 3.4.1 without 3.4. Said once, at the first such child. */
import { parentCode } from '../code';
import { defineCheck, wholeTrees } from './check';

export const parentMissing = defineCheck({
  id: 'parent-missing',
  severity: 'error',
  appliesTo: wholeTrees,
  run: (_appendix, { numberings }) =>
    numberings.flatMap((byCode) => {
      const said = new Set<string>();
      return [...byCode].flatMap(([code, row]) => {
        const parent = parentCode(code);
        if (parent === null || byCode.has(parent) || said.has(parent)) return [];
        said.add(parent);
        return [{ place: row.code.place, row, expected: parent, params: { parent } }];
      });
    }),
});
