/** A row whose parent has no row: 3.4.1 without 3.4. Said once, at the first such child. */
import { parentCode } from '../code';
import { defineCheck } from './check';
import { followsWrongCode } from './code-causes';
import { doubtedCodes, severityOfCode } from './structure-uncertain';

export const parentMissing = defineCheck({
  id: 'parent-missing',
  severity: 'error',
  label: { vi: 'Thiếu dòng cha', en: 'Missing parent row' },
  finds:
    'a row without a row for its parent, once per parent; not where codes are picked from a tree that is elsewhere',
  example: '3.4.1 without 3.4',
  speaksOfCodes: true,
  appliesTo: ({ wholeTree }) => wholeTree,
  sentence: {
    vi: (w) =>
      `${w.cell}: có ${w.row} nhưng không có dòng ${w.expected} là mục cha của nó; hãy thêm dòng ${w.expected}.`,
    en: (w) => `${w.cell}: there is ${w.row} but no row for its parent ${w.expected}; add row ${w.expected}.`,
  },
  followsFrom: [doubtedCodes, followsWrongCode(({ expected }) => String(expected))],
  run: (appendix, facts) =>
    (facts.picked ? [] : facts.numberings).flatMap((byCode) => {
      const said = new Set<string>();
      return [...byCode].flatMap(([code, row]) => {
        const parent = parentCode(code);
        if (parent === null || byCode.has(parent) || said.has(parent)) return [];
        said.add(parent);
        return [
          {
            place: row.code.place,
            row,
            ...severityOfCode(appendix, facts),
            expected: parent,
            params: { parent },
          },
        ];
      });
    }),
});
