/** Maximum less achieved. */
import { defineRole } from './role';

export const shortfall = defineRole({
  id: 'shortfall',
  words: { vi: 'điểm mất', en: 'shortfall' },
  nameWord: 'DiemMat',
  holds: 'points',
  yearly: true,
  points: {
    kind: 'gap',
    from: 'maximum',
    less: 'scored',
    heading: 'Điểm mất',
    newColumn: { vi: 'Cột điểm mất', en: 'Column of points lost' },
  },
  phrases: [
    'Điểm mất',
    'Điểm trừ',
    'Điểm bị trừ',
    'Số điểm mất',
    'Điểm bị mất',
    'Số điểm bị trừ',
    'Điểm chưa đạt',
    'Điểm còn thiếu',
    'Mất điểm',
    'Điểm thiếu',
    'Số điểm chưa đạt',
  ],
});
