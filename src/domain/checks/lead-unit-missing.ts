/** A criterion that lost points, or plans to, and nobody answers for it. */
import { columnsOf } from '../appendix';
import { defineCheck } from './check';
import { missingWords } from './words';

export const leadUnitMissing = defineCheck({
  id: 'lead-unit-missing',
  severity: 'warning',
  appliesTo: ['plan', 'below-maximum'],
  run: (appendix, facts) => {
    const [column] = columnsOf(appendix, 'lead-unit');
    if (column !== undefined) return missingWords(appendix, facts, column);
    const place = { row: appendix.header.bottom, column: appendix.area.left };
    return appendix.kind === 'plan' ? [{ place, severity: 'info', params: { column: 'none' } }] : [];
  },
});
