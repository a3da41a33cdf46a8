/** Maximum less target. */
import { defineRole } from './role';

export const remainingGap = defineRole({
  id: 'remaining-gap',
  words: { vi: 'điểm còn để mất', en: 'remaining gap' },
  nameWord: 'ConMat',
  holds: 'points',
  yearly: true,
  points: {
    kind: 'gap',
    from: 'maximum',
    less: 'target',
    heading: 'Điểm còn để mất',
    newColumn: { vi: 'Cột điểm còn để mất', en: 'Column of points given up' },
  },
  phrases: [
    'Còn để mất',
    'Điểm còn để mất',
    'Điểm chưa phấn đấu',
    'Điểm còn mất',
    'Điểm dự kiến mất',
    'Số điểm còn để mất',
    'Điểm dự kiến bị trừ',
    'Điểm còn lại',
  ],
});
