/** Appraisal and survey together. */
import type { RoleLexicon } from './lexicon';

export const total: RoleLexicon = {
  role: 'total',
  holds: 'points',
  yearly: true,
  phrases: [
    'Tổng điểm đánh giá',
    'Tổng điểm',
    'Tổng số điểm',
    'Điểm tổng',
    'Tổng cộng',
    'Tổng điểm đạt được',
    'Điểm tổng hợp',
    'Cộng',
  ],
};
