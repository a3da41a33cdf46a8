/** Place among the provinces or units. */
import type { RoleLexicon } from './lexicon';

export const rank: RoleLexicon = {
  role: 'rank',
  holds: 'ranks',
  yearly: true,
  phrases: [
    'Vị thứ',
    'Thứ hạng',
    'Xếp hạng',
    'Hạng',
    'Xếp thứ',
    'Vị trí',
    'Xếp vị thứ',
    'Thứ bậc',
    'Vị trí xếp hạng',
  ],
};
