/** Maximum less target. */
import type { RoleLexicon } from './lexicon';

export const remainingGap: RoleLexicon = {
  role: 'remaining-gap',
  holds: 'points',
  yearly: true,
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
};
