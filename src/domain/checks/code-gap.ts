/** A sibling that is skipped: 3.2 and 3.4 without 3.3. With a full scheme `criterion-missing` says it better. */
import type { Row } from '../appendix';
import { codeParts, parentCode } from '../code';
import { defineCheck } from './check';
import { doubtedCodes } from './structure-uncertain';
import { followsWrongCode, ownCode } from './code-causes';
import type { CauseRule } from './check';
import { parentMissing } from './parent-missing';

const numberOf = (code: string): number => codeParts(code).at(-1) ?? 0;

/** Rows by the code of their parent ('' for fields). */
function families(rows: Iterable<readonly [string, Row]>): Map<string, (readonly [string, Row])[]> {
  const found = new Map<string, (readonly [string, Row])[]>();
  for (const entry of rows) {
    const parent = parentCode(entry[0]) ?? '';
    found.set(parent, [...(found.get(parent) ?? []), entry]);
  }
  return found;
}

/** Rows whose bare number goes on counting over a new parent: "3" below "II" after "2" below "I". */
function countedOn(byCode: Iterable<readonly [string, Row]>): readonly Row[] {
  const last = new Map<number, number>();
  const found: Row[] = [];
  for (const [code, row] of byCode) {
    const depth = codeParts(code).length;
    const number = numberOf(code);
    const isBare = /^\(?\d{1,3}[.)]?$/u.test(String(row.code.raw).trim());
    if (depth > 1 && isBare && last.get(depth) === number - 1) found.push(row);
    last.set(depth, number);
  }
  return found;
}

/** More than this is another way of numbering, not a gap. */
const longestGap = 3;

/** Each code that is skipped is a parent without a row: it is said there. */
const saidAsMissingParent: CauseRule = ({ params: { missing } }, { of }) => {
  const parents = of(parentMissing).map(({ expected }) => expected);
  return Array.isArray(missing) && missing.every((code: string) => parents.includes(code));
};

export const codeGap = defineCheck({
  id: 'code-gap',
  severity: 'warning',
  label: { vi: 'Thiếu mã', en: 'Skipped code' },
  finds: 'a sibling that is skipped (up to three); silent where a full scheme says it better',
  example: '3.2, 3.4',
  speaksOfCodes: true,
  appliesTo: ({ coded, pickedOut }) => coded && !pickedOut,
  sentence: {
    vi: (w) =>
      `${w.cell}: thiếu mã ${w.value('missing')} ngay trước ${w.row}; hãy bổ sung dòng còn thiếu hoặc đánh lại mã.`,
    en: (w) => `${w.cell}: ${w.value('missing')} is missing before ${w.row}; add the row or renumber.`,
  },
  followsFrom: [doubtedCodes, followsWrongCode(ownCode), saidAsMissingParent],
  run: (_appendix, { numberings, picked, scheme, match }) => {
    if (picked || (match !== null && scheme?.partial === false)) return [];
    const goesOn = new Set(numberings.flatMap(countedOn));
    return numberings
      .flatMap((byCode) => [...families(byCode)])
      .flatMap(([parent, members]) => {
        const sorted = members
          .map(([code, row]) => ({ number: numberOf(code), row }))
          .sort((a, b) => a.number - b.number);
        // A table about one field alone has lost no other.
        const alone = parent === '' && sorted.length === 1;
        return sorted.flatMap(({ number, row }, at) => {
          if (alone) return [];
          const previous = sorted[at - 1]?.number ?? 0;
          const missing = number - previous - 1;
          if (missing < 1 || missing > longestGap || goesOn.has(row)) return [];
          const codes = Array.from(
            { length: missing },
            (_, step) => `${parent === '' ? '' : `${parent}.`}${previous + 1 + step}`,
          );
          return [{ place: row.code.place, row, params: { missing: codes, parent } }];
        });
      });
  },
});
