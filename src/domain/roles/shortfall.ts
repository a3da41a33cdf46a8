/** Maximum less achieved. */
import type { RoleLexicon } from './lexicon';

export const shortfall: RoleLexicon = {
  role: 'shortfall',
  holds: 'points',
  yearly: true,
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
};
