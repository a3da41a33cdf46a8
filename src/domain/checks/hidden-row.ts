/** Rows with points that nobody sees; neighbours are said together. */
import type { Row } from '../appendix';
import { defineCheck } from './check';

const hasPoints = (row: Row): boolean =>
  [...row.points.values()].some(({ reading }) => reading.kind === 'score');

export const hiddenRow = defineCheck({
  id: 'hidden-row',
  severity: 'warning',
  label: { vi: 'Dòng ẩn có điểm', en: 'Hidden row with points' },
  finds: 'rows with points that are hidden; neighbours are said together',
  example: 'row 4 hidden',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      w.value('count') === '1'
        ? `Dòng ${w.value('from')} (${w.row}) có điểm nhưng đang bị ẩn; hãy hiện dòng này để người ký thấy.`
        : `Các dòng ${w.value('from')}–${w.value('to')} có điểm nhưng đang bị ẩn; hãy hiện các dòng này để người ký thấy.`,
    en: (w) =>
      w.value('count') === '1'
        ? `Row ${w.value('from')} (${w.row}) has points but is hidden; unhide it so that who signs can see it.`
        : `Rows ${w.value('from')}–${w.value('to')} have points but are hidden; unhide them so that who signs can see them.`,
  },
  run: ({ rows }) => {
    const groups: Row[][] = [];
    for (const [index, row] of rows.entries()) {
      if (!row.hidden || !hasPoints(row)) continue;
      const last = groups.at(-1);
      if (last !== undefined && last.at(-1) === rows[index - 1]) last.push(row);
      else groups.push([row]);
    }
    return groups.flatMap((group) => {
      const [first, last] = [group[0], group.at(-1)];
      if (first === undefined || last === undefined) return [];
      const params = { from: String(first.row + 1), to: String(last.row + 1), count: String(group.length) };
      return [{ place: first.code.place, row: first, params }];
    });
  },
});
