/** By when. */
import type { RoleLexicon } from './lexicon';

export const deadline: RoleLexicon = {
  role: 'deadline',
  holds: 'text',
  yearly: false,
  phrases: [
    'Thời gian hoàn thành',
    'Thời hạn',
    'Thời gian',
    'Thời gian thực hiện',
    'Thời hạn hoàn thành',
    'Tiến độ',
    'Tiến độ thực hiện',
    'Hạn hoàn thành',
    'Thời điểm hoàn thành',
    'Lộ trình',
    'Lộ trình thực hiện',
    'Mốc thời gian',
  ],
};
