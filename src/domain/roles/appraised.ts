/** Points the appraisal council gives. */
import type { RoleLexicon } from './lexicon';

export const appraised: RoleLexicon = {
  role: 'appraised',
  holds: 'points',
  yearly: true,
  phrases: [
    'Điểm thẩm định',
    'Kết quả thẩm định',
    'Thẩm định',
    'Điểm Bộ Nội vụ thẩm định',
    'Điểm hội đồng thẩm định',
    'Điểm sau thẩm định',
    'Điểm thẩm định đạt được',
    'Điểm đánh giá qua thẩm định',
    'Điểm do Bộ Nội vụ đánh giá',
  ],
};
