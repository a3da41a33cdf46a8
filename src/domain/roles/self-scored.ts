/** Points a unit gives itself. */
import type { RoleLexicon } from './lexicon';

export const selfScored: RoleLexicon = {
  role: 'self-scored',
  holds: 'points',
  yearly: true,
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
  ],
};
