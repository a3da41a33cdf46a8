/** A criterion of the scheme that has no row; said once for a whole missing branch. */
import type { Appendix, Row } from '../appendix';
import { compareCodes, parentCode } from '../code';
import type { SchemeNode } from '../scheme';
import { defineCheck } from './check';
import { followsWrongCode, ownCode } from './code-causes';
import type { CauseRule } from './check';
import { parentMissing } from './parent-missing';

/** The row after which the criterion belongs, if any. */
function rowBefore({ rows }: Appendix, code: string): Row | undefined {
  return rows
    .filter(
      (row) => row.kind === 'criterion' && row.code.code !== null && compareCodes(row.code.code, code) < 0,
    )
    .at(-1);
}

const criterion = ({ code, name, maximum, uncoded }: SchemeNode) => ({
  code: uncoded === true ? '' : code,
  name,
  maximum: maximum ?? null,
});

function observe(appendix: Appendix, node: SchemeNode, below: readonly SchemeNode[]) {
  const before = rowBefore(appendix, node.code);
  const after = before?.rows.at(-1) ?? appendix.header.bottom;
  const place = before?.code.place ?? { row: appendix.header.bottom, column: appendix.area.left };
  return {
    place,
    code: node.code,
    expected: node.name,
    repair: {
      kind: 'insert-row' as const,
      after,
      ...criterion(node),
      ...(below.length > 0 ? { below: below.map(criterion) } : {}),
    },
    params: {
      missing: node.code,
      missingName: node.name,
      maximum: node.maximum ?? '',
      below: String(below.length),
      after: before?.code.code ?? '',
    },
  };
}

/** The missing criteria below a missing one, without a gap between: each of them comes after its own parent. */
const branchOf = ({ code }: SchemeNode, missing: readonly SchemeNode[]): SchemeNode[] =>
  missing.filter((other) => other.code.startsWith(`${code}.`));

const saidAsMissingParent: CauseRule = ({ code }, { of }) =>
  of(parentMissing).some(({ expected }) => expected === (code ?? ''));

export const criterionMissing = defineCheck({
  id: 'criterion-missing',
  severity: 'error',
  label: { vi: 'Thiếu tiêu chí', en: 'Missing criterion' },
  finds: 'a criterion of the scheme without a row, once per branch, with the row to insert',
  example: 'the scheme has 2.2, the table has not',
  appliesTo: ({ wholeTree }) => wholeTree,
  sentence: {
    vi: (w) =>
      `${w.cell}: bảng thiếu tiêu chí ${w.value('missing')} “${w.value('missingName')}”${w.value('maximum') === '' ? '' : ` (${w.value('maximum')} điểm)`} của bộ tiêu chí; hãy thêm dòng${w.value('after') === '' ? '' : ` sau ${w.value('after')}`}${w.value('below') === '0' ? '.' : ` cùng ${w.value('below')} dòng con.`}`,
    en: (w) =>
      `${w.cell}: the table lacks criterion ${w.value('missing')} “${w.value('missingName')}”${w.value('maximum') === '' ? '' : ` (${w.value('maximum')} points)`} of the scheme; add a row${w.value('after') === '' ? '' : ` after ${w.value('after')}`}${w.value('below') === '0' ? '.' : ` with its ${w.value('below')} rows below.`}`,
  },
  followsFrom: [saidAsMissingParent, followsWrongCode(ownCode)],
  run: (appendix, { match, scheme }) => {
    if (match === null || scheme?.partial !== false) return [];
    const missing = new Set(match.missing.map(({ code }) => code));
    return match.missing
      .filter(({ code }) => !missing.has(parentCode(code) ?? ''))
      .map((node) => observe(appendix, node, branchOf(node, match.missing)));
  },
});
