/** A rank that the points of its unit do not bear out. */
import { columnsOf } from '../appendix';
import { wrongPlaces } from '../places';
import { defineCheck, seenIn } from './check';

export const rankMismatch = defineCheck({
  id: 'rank-mismatch',
  severity: 'error',
  label: { vi: 'Vị thứ không khớp điểm', en: 'Rank does not match the points' },
  finds:
    'a rank that is not the place its points give it, equal points counted as “1, 2, 2, 4” or as “1, 2, 2, 3”; equal points may share their places in any order',
  example: 'rank 5 with the third best points',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `${w.cell} (${w.value('name')}), cột “${w.header}”: ghi vị thứ ${w.stated}, nhưng theo điểm thì là ${w.expected}; hãy sửa vị thứ hoặc điểm.`,
    en: (w) =>
      `${w.cell} (${w.value('name')}), column “${w.header}”: states rank ${w.stated}, but by its points it is ${w.expected}; correct the rank or the points.`,
  },
  run: (appendix) =>
    columnsOf(appendix, 'rank').flatMap((column) =>
      wrongPlaces(appendix, column).flatMap(({ index, stated, expected }) => {
        const row = appendix.rows[index];
        if (row === undefined) return [];
        return [{ ...seenIn(row, column), stated: String(stated), expected: String(expected) }];
      }),
    ),
});
