/** Points a row got. */
import type { RoleLexicon } from './lexicon';

export const achieved: RoleLexicon = {
  role: 'achieved',
  holds: 'points',
  yearly: true,
  phrases: [
    'Điểm đạt được',
    'Điểm đạt',
    'Điểm',
    'Số điểm',
    'Số điểm đạt được',
    'Kết quả',
    'Kết quả đạt được',
    'Kết quả điểm',
    'Điểm số',
    'Điểm số đạt được',
    'Kết quả đánh giá',
    'Kết quả chấm điểm',
    'Điểm đánh giá',
    'Điểm thực hiện',
    'Thực hiện',
    'Kết quả thực hiện',
    'Điểm kết quả',
    'Điểm đạt được năm trước',
    'Điểm công bố',
    'Kết quả công bố',
    'Điểm Bộ Nội vụ công bố',
  ],
};
