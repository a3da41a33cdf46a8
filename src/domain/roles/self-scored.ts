/** Points a unit gives itself. */
import { defineRole } from './role';

export const selfScored = defineRole({
  id: 'self-scored',
  words: { vi: 'điểm tự chấm', en: 'self-scored' },
  nameWord: 'DiemTuCham',
  nameSynonyms: ['tucham'],
  holds: 'points',
  yearly: true,
  points: { kind: 'scored', precedence: 5, scoredBy: 'appraisal', whole: false },
  tells: 'result',
  phrases: [
    'Điểm tự chấm',
    'Điểm tự đánh giá',
    'Tự chấm',
    'Tự đánh giá',
    'Điểm tự chấm của đơn vị',
    'Điểm đơn vị tự chấm',
    'Điểm tỉnh tự chấm',
    'Kết quả tự chấm',
    'Tự chấm điểm',
    'Điểm huyện tự chấm',
    'Kết quả tự đánh giá',
    'Điểm tự đánh giá, chấm điểm',
    'Self-scored',
    'Self-assessment score',
  ],
});
