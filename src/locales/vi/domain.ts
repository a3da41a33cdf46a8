/** Vietnamese words of the domain: roles of columns, kinds of appendix, levels of severity. */
import type { AppendixKind } from '../../domain/appendix';
import { columnRoles } from '../../domain/roles';
import { wordsOf } from '../words-of';
import type { Severity } from '../../domain/finding';

export const domain = {
  roles: wordsOf(columnRoles, 'vi'),
  kinds: {
    plan: 'kế hoạch nâng chỉ số',
    results: 'kết quả chấm điểm',
    'below-maximum': 'tiêu chí chưa đạt điểm tối đa',
    fields: 'tổng hợp theo lĩnh vực',
    survey: 'điều tra xã hội học',
    satisfaction: 'chỉ số hài lòng',
    components: 'điểm theo cách đánh giá',
    assignment: 'phân công theo đơn vị',
  } satisfies Record<AppendixKind, string>,
  severities: {
    error: 'Lỗi',
    warning: 'Cần xem lại',
    info: 'Để biết',
  } satisfies Record<Severity, string>,
};
