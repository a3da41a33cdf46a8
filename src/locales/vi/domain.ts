/** Vietnamese words of the domain: roles of columns, kinds of appendix, levels of severity. */
import type { AppendixKind, Role } from '../../domain/appendix';
import type { Severity } from '../../domain/finding';

export const domain = {
  roles: {
    code: 'mã tiêu chí',
    name: 'tên tiêu chí',
    maximum: 'điểm tối đa',
    achieved: 'điểm đạt được',
    'self-scored': 'điểm tự chấm',
    appraised: 'điểm thẩm định',
    'survey-maximum': 'điểm tối đa ĐTXHH',
    survey: 'điểm ĐTXHH',
    'appraisal-maximum': 'điểm tối đa thẩm định',
    target: 'mục tiêu',
    total: 'tổng điểm',
    ratio: 'tỷ lệ',
    rank: 'vị thứ',
    task: 'nhiệm vụ, giải pháp',
    'lead-unit': 'đơn vị chủ trì',
    'cooperating-unit': 'đơn vị phối hợp',
    reason: 'lý do',
    deadline: 'thời hạn',
    note: 'ghi chú',
    shortfall: 'điểm mất',
    'goal-gap': 'điểm cần tăng',
    'remaining-gap': 'điểm còn để mất',
  } satisfies Record<Role, string>,
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
