/** A criterion of the scheme that has no row; said once for a whole missing branch. */
import type { Appendix, Row } from '../appendix';
import { compareCodes, parentCode } from '../code';
import type { SchemeNode } from '../scheme';
import { defineCheck, wholeTrees } from './check';

/** The row after which the criterion belongs, if any. */
function rowBefore({ rows }: Appendix, code: string): Row | undefined {
  return rows
    .filter(
      (row) => row.kind === 'criterion' && row.code.code !== null && compareCodes(row.code.code, code) < 0,
    )
    .at(-1);
}

const criterion = ({ code, name, maximum }: SchemeNode) => ({ code, name, maximum: maximum ?? null });

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

export const criterionMissing = defineCheck({
  id: 'criterion-missing',
  severity: 'error',
  appliesTo: wholeTrees,
  run: (appendix, { match, scheme }) => {
    if (match === null || scheme?.partial !== false) return [];
    const missing = new Set(match.missing.map(({ code }) => code));
    return match.missing
      .filter(({ code }) => !missing.has(parentCode(code) ?? ''))
      .map((node) => observe(appendix, node, branchOf(node, match.missing)));
  },
});
