/** Target less achieved. */
import { defineRole } from './role';

export const goalGap = defineRole({
  id: 'goal-gap',
  words: { vi: 'điểm cần tăng', en: 'goal gap' },
  nameWord: 'CanTang',
  holds: 'points',
  yearly: true,
  points: {
    kind: 'gap',
    from: 'target',
    less: 'scored',
    heading: 'Điểm cần tăng',
    newColumn: { vi: 'Cột điểm cần tăng', en: 'Column of points to win' },
  },
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
});
