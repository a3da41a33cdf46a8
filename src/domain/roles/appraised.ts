/** Points the appraisal council gives. */
import { appraisalMaximum } from './appraisal-maximum';
import { defineRole } from './role';

export const appraised = defineRole({
  id: 'appraised',
  words: { vi: 'điểm thẩm định', en: 'appraised' },
  nameWord: 'DiemThamDinh',
  nameSynonyms: ['thamdinh'],
  holds: 'points',
  yearly: true,
  points: { kind: 'scored', precedence: 3, scoredBy: 'appraisal', whole: true, maximum: appraisalMaximum },
  tells: 'result',
  phrases: [
    'Cán bộ chấm',
    'Trưởng đoàn chấm',
    'Đoàn kiểm tra chấm',
    'Tổ thẩm định chấm',
    'Điểm thẩm định',
    'Kết quả thẩm định',
    'Thẩm định',
    'Điểm Bộ Nội vụ thẩm định',
    'Điểm hội đồng thẩm định',
    'Điểm sau thẩm định',
    'Điểm thẩm định đạt được',
    'Điểm đánh giá qua thẩm định',
    'Điểm do Bộ Nội vụ đánh giá',
    'Hội đồng chấm',
    'Tổ công tác chấm',
    'Điểm Sở Nội vụ chấm',
    'Điểm sau phúc tra',
    'Điểm phúc tra',
    'Điểm thẩm tra',
    'Điểm rà soát',
    'Appraised score',
    'Verified score',
  ],
});
