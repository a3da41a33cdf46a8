/** How a row is scored: which case gives which points. */
import { defineRole } from './role';

export const rule = defineRole({
  id: 'rule',
  words: { vi: 'cách chấm điểm', en: 'scoring rule' },
  nameWord: 'CachCham',
  holds: 'text',
  yearly: false,
  phrases: [
    'Cách chấm điểm',
    'Hướng dẫn chấm điểm',
    'Phương pháp chấm điểm',
    'Quy định chấm điểm',
    'Căn cứ chấm điểm',
    'Nguyên tắc chấm điểm',
    'Cách tính điểm',
    'Phương pháp tính điểm',
    'Cách đánh giá',
    'Phương pháp đánh giá',
    'Scoring method',
    'Scoring rule',
    'Scoring guide',
  ],
});
