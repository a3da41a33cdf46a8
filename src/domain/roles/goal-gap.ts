/** Target less achieved. */
import type { RoleLexicon } from './lexicon';

export const goalGap: RoleLexicon = {
  role: 'goal-gap',
  holds: 'points',
  yearly: true,
  phrases: [
    'Điểm cần tăng',
    'Cần tăng',
    'Điểm tăng thêm',
    'Điểm phấn đấu tăng',
    'Số điểm cần tăng',
    'Tăng thêm',
    'Điểm tăng',
    'Điểm cần phấn đấu',
    'Điểm cần cải thiện',
    'Số điểm tăng thêm',
  ],
};
