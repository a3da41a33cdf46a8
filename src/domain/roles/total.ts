/** Appraisal and survey together. */
import { achieved } from './achieved';
import { appraised } from './appraised';
import { survey } from './survey';
import { defineRole } from './role';

export const total = defineRole({
  id: 'total',
  words: { vi: 'tổng điểm', en: 'total' },
  nameWord: 'TongDiem',
  holds: 'points',
  yearly: true,
  points: { kind: 'scored', precedence: 1, whole: true, parts: [appraised, survey], alone: achieved },
  tells: 'result',
  phrases: [
    'Tổng điểm đánh giá',
    'Tổng điểm',
    'Tổng số điểm',
    'Điểm tổng',
    'Tổng cộng',
    'Tổng',
    'Tổng điểm đạt được',
    'Điểm tổng hợp',
    'Cộng',
    'Điểm thẩm định và điều tra xã hội học',
    'Điểm thẩm định và khảo sát',
    'Kết quả thẩm định và điều tra xã hội học',
    'Total score',
  ],
});
