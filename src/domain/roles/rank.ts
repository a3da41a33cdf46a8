/** Place among the provinces or units. */
import { defineRole } from './role';

export const rank = defineRole({
  id: 'rank',
  words: { vi: 'vị thứ', en: 'rank' },
  nameWord: 'ThuHang',
  nameSynonyms: ['vithu', 'xephang'],
  holds: 'ranks',
  yearly: true,
  tells: 'result',
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
    'Rank',
    'Ranking',
  ],
});
